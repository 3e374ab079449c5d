import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { allFamilies, families, familyServedAt } from "../../src/families/index.ts";
import { asksForStream, requestedAt, servedAt } from "../../src/families/paths.ts";

const gemini = families["generate-content"];
const { converse } = families;

test("each family is served where its requests go, and at no path of another", () => {
  for (const family of allFamilies)
    for (const stream of [false, true]) {
      const path = requestedAt(family, servedAt(family), { model: "chat-staging", stream });
      assert.equal(familyServedAt(path.replace(/\?.*/, ""))?.family, family);
    }
});

/** The names that a manifest allows. */
const anyModel = fc.stringMatching(/^[A-Za-z0-9@][A-Za-z0-9._:/@+-]{0,60}$/);

test("a model is one segment of a path, and is read back as it was", () => {
  fc.assert(
    fc.property(anyModel, fc.boolean(), fc.constantFrom(gemini, converse), (model, stream, family) => {
      const url = new URL(requestedAt(family, servedAt(family), { model, stream }), "http://gateway.test");
      const said = family === gemini ? { model, stream } : { model };
      assert.deepEqual(familyServedAt(url.pathname), { family, said });
      assert.equal(url.pathname.split("/").length, servedAt(family).split("/").length);
    }),
  );
});

const requested: readonly (readonly [path: string, model: string, stream: boolean])[] = [
  ["/v1beta/models/google%2Fgemini-pro:generateContent", "google/gemini-pro", false],
  ["/v1beta/models/google%2Fgemini-pro:streamGenerateContent?alt=sse", "google/gemini-pro", true],
];

for (const [path, model, stream] of requested)
  test(`${model} is asked for at ${path}`, () =>
    assert.equal(requestedAt(gemini, servedAt(gemini), { model, stream }), path));

test("a route's own path keeps its start", () => {
  const own = "/gemini/v1beta/models/{model}:generateContent";
  const streamed = "/gemini/v1beta/models/m:streamGenerateContent?alt=sse";
  assert.equal(requestedAt(gemini, own, { model: "m", stream: true }), streamed);
  const deployment = "/openai/deployments/{model}/chat/completions";
  const asked = requestedAt(families["chat-completions"], deployment, { model: "m", stream: true });
  assert.equal(asked, "/openai/deployments/m/chat/completions");
});

for (const path of [
  "/v1/models/m:generateContent",
  "/v1beta/models/a/b:generateContent",
  "/v1beta/models/:generateContent",
  "/v1beta/models/%E0%A4%A:generateContent",
  "/v1beta/models/m:countTokens",
  "/model/m/converse-stream",
  "/v1/model/m/converse",
  "/prefix/model/m/converse",
])
  test(`no family is served at ${path}`, () => assert.equal(familyServedAt(path), null));

test("a client's request streams as its path says, else as its body says", () => {
  assert.equal(asksForStream(gemini, "/x/models/m:streamGenerateContent?alt=sse", {}), true);
  assert.equal(asksForStream(gemini, "/x/models/m:generateContent", { stream: true }), false);
  assert.equal(asksForStream(families.messages, "/v1/messages", { stream: true }), true);
  assert.equal(asksForStream(converse, "/model/m/converse", {}), false);
});
