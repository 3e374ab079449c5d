import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenGateway } from "../../src/replica/choose.ts";
import { gateError } from "../adapters/workspace.ts";
import { aGateway } from "../support/manifest.ts";

const one = { gateways: { staging: aGateway({ config: ["gateway/**", "gateway/start.sh", "gateway/config.yaml"] }) } };
const two = {
  gateways: { staging: aGateway({ config: ["staging/**"] }), replica: aGateway({ config: ["gateway/config.yaml"] }) },
};
const alike = { gateways: { a: aGateway(), b: aGateway() } };

test("the file is the first one that the manifest names, not a pattern and not a script", () => {
  assert.deepEqual(chosenGateway(one, null), { gateway: "staging", file: "gateway/config.yaml" });
  assert.deepEqual(chosenGateway({ gateways: { staging: aGateway() } }, null), { gateway: "staging", file: null });
});

test("the gateway is the one whose configuration it is", () => {
  assert.deepEqual(chosenGateway(two, null), { gateway: "replica", file: "gateway/config.yaml" });
  assert.deepEqual(chosenGateway(two, "staging/a/b.yaml"), { gateway: "staging", file: "staging/a/b.yaml" });
  assert.deepEqual(chosenGateway(one, "elsewhere.yaml"), { gateway: "staging", file: "elsewhere.yaml" });
});

test("one of several gateways has to be named", () => {
  assert.throws(() => chosenGateway(alike, null), gateError("INPUT_INVALID"));
  assert.throws(() => chosenGateway(two, "elsewhere.yaml"), gateError("INPUT_INVALID", /staging, replica/));
});
