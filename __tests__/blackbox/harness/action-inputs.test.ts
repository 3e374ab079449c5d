import assert from "node:assert/strict";
import { test } from "node:test";
import { inputVariables } from "./action-inputs.ts";

const actionYml = `
inputs:
  gateway-url: { default: "" }
  comment: { default: always }
  github-token: { default: "\${{ github.token }}" }
  no-default: {}
  two words: {}
`;

test("inputs get their defaults, unset ones are empty, given ones win", () => {
  assert.deepEqual(inputVariables(actionYml, { comment: "never", undeclared: "x" }, "token-of-the-run"), {
    "INPUT_GATEWAY-URL": "",
    INPUT_COMMENT: "never",
    "INPUT_GITHUB-TOKEN": "token-of-the-run",
    "INPUT_NO-DEFAULT": "",
    INPUT_TWO_WORDS: "",
    INPUT_UNDECLARED: "x",
  });
});

test("a given value is no expression, an unknown expression of a default is refused", () => {
  assert.equal(inputVariables("inputs: {}", { a: "${{ x }}" }, "t")["INPUT_A"], "${{ x }}");
  assert.throws(
    () => inputVariables('inputs: { a: { default: "${{ github.actor }}" } }', {}, "t"),
    /expected no expression/,
  );
});
