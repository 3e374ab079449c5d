import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { baselineText, pinOf, readBaseline } from "../../src/contract/baseline.ts";
import { compareDocuments } from "../../src/contract/compare.ts";
import { isBaseline } from "../../src/generated/baseline-validator.cjs";
import { document, fixture, read } from "./documents.ts";
import { huggingFace } from "./openapi-documents.ts";

const sources = {
  Markdown: fixture("pages/mintlify.md"),
  HTML: fixture("pages/reference.html"),
  YAML: fixture("omniroute/openapi.yaml"),
  JSON: fixture("openai/openapi.json"),
  "a real description": huggingFace("0.13.0"),
};

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

for (const [name, text] of Object.entries(sources)) {
  test(`a pin of ${name} is read as it was written, and nothing has changed against it`, async () => {
    const now = await document(text);
    const pinned = pinOf(now, "docs/chat.md", "2026-11-22");
    const written = baselineText(pinned);
    assert.deepEqual(readBaseline(bytes(written)), pinned);
    assert.equal(baselineText(readBaseline(bytes(written)) ?? pinned), written);
    assert.deepEqual(compareDocuments(pinned, now), { state: "unchanged", changes: [] });
  });
}

test("a baseline has sorted keys, ends in one line end, and holds no sentence of the page", async () => {
  const text = baselineText(pinOf(await document(sources.Markdown), "https://docs.example/chat", "2026-11-22"));
  assert.match(text, /^\{\n {2}"facts": \{\n {4}"auth": \[\n {6}"bearer"\n {4}\],\n {4}"base_urls"/);
  assert.match(text, /"source": "https:\/\/docs\.example\/chat"\n\}\n$/);
  for (const sentence of ["continue a conversation", "conversation so far", "chat-large", "Check the key"])
    assert.ok(!text.includes(sentence), sentence);
});

test("anything that is not a baseline is null", () => {
  const valid = { schema: "fallback-gate/baseline/v1", source: "a.md", kind: "markdown", pinned: "2026-11-22" };
  for (const text of ["", "{", "[]", "null", "{}", JSON.stringify(valid), "\u{feff}{}", " ".repeat(2 ** 20 + 1)])
    assert.equal(readBaseline(bytes(text)), null);
});

test("the pin of any page fits the published schema", async () => {
  const characters = fc.constantFrom(
    ...Array.from("#|`<>-*\n []():\"'_{}&\0\u{301}\u{1f600}"),
    "POST /v1/chat/completions",
    "\n```\n",
  );
  const edit = fc.tuple(fc.nat(), fc.nat(60), fc.array(characters, { maxLength: 8 }));
  const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
  const text = fc.constantFrom(sources.Markdown, sources.HTML, sources.YAML, sources.JSON);
  await fc.assert(
    fc.asyncProperty(text, edits, async (original, made) => {
      const result = await read(made.reduce((edited, one) => applied(edited, ...one), original));
      if (typeof result !== "string") assert.ok(isBaseline(pinOf(result, "a.md", "2026-11-22")));
    }),
    { numRuns: 200 },
  );
});

function applied(text: string, at: number, length: number, put: readonly string[]): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put.join("") + text.slice(from + length);
}
