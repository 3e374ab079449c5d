import assert from "node:assert/strict";
import { test } from "node:test";
import { elements, parseObject, type JsonObject } from "../../src/core/json.ts";
import { families, familyNames } from "../../src/families/index.ts";
import { shapeOf } from "../../src/families/request-shape.ts";
import type { CheckKind, EffectiveRoute } from "../../src/generated/types.ts";
import { requestFor } from "../../src/probe/request.ts";
import { aRoute } from "../support/manifest.ts";
import { aQuestion } from "../support/probing.ts";

const ids = { gateId: "00000000-0000-4000-8000-000000000001", nonce: `fgn-${"1".repeat(32)}` };
const everything = { tools: true, system: true, json: true };

function bodyOf(check: CheckKind, over: Partial<EffectiveRoute>): JsonObject {
  const { body = "" } = requestFor(aQuestion(check, { route: aRoute(over) }), ids);
  return parseObject(body) ?? assert.fail("expected a JSON body");
}

/** The text of the user's message. */
function promptIn({ messages, input, contents = messages }: JsonObject): string {
  return JSON.stringify(elements(contents).at(-1) ?? input);
}

const asking = familyNames.filter((name) => families[name].lacks?.includes("tools") !== true);

for (const name of asking)
  test(`a good request of ${name} carries what its route asks for`, () => {
    const asksForJson = families[name].lacks?.includes("json") !== true;
    for (const check of ["smoke", "stream", "fallback", "retries", "promoted-target"] as const) {
      const body = bodyOf(check, { family: name, ask: { ...everything, json: asksForJson } });
      const { tools, messages, format } = shapeOf(families[name], body, "main");
      assert.deepEqual([tools, messages.system, messages.user], [1, 1, 1]);
      assert.equal(format, asksForJson ? "json_object" : "text");
      // A provider refuses the format unless the prompt has this word.
      assert.equal(/JSON/.test(promptIn(body)), asksForJson);
      assert.ok(JSON.stringify(body).includes(ids.nonce));
    }
  });

test("a request that has to be refused is the same with and without `ask`", () => {
  for (const check of ["bad-credential", "unknown-model", "invalid-body", "wrong-path"] as const)
    assert.deepEqual(bodyOf(check, { ask: everything }), bodyOf(check, {}));
});

test("each part of `ask` adds that part alone", () => {
  const plain = Object.keys(bodyOf("smoke", {}));
  const added = (ask: Partial<EffectiveRoute["ask"]>): string[] =>
    Object.keys(bodyOf("smoke", { ask: { tools: false, system: false, json: false, ...ask } })).filter(
      (key) => !plain.includes(key),
    );
  assert.deepEqual(added({ tools: true }), ["tools", "tool_choice"]);
  assert.deepEqual(added({ json: true }), ["response_format"]);
  assert.deepEqual(added({ system: true }), []);
});
