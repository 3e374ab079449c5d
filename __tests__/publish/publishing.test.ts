import assert from "node:assert/strict";
import { test } from "node:test";
import type { Judgement } from "../../src/generated/types.ts";
import { publishing } from "../../src/publish/publishing.ts";
import { endlessTime } from "../support/run-time.ts";

/** What is written and told while a publication fails or never ends. */
async function withdrawn(overall: Judgement["overall"], publish: (giveUp: () => void) => Promise<void>) {
  const done: string[] = [];
  const over = new AbortController();
  const files = {
    read: () => Promise.reject(new Error("unused")),
    remove: async () => {},
    write: async (path: string, text: string) => void done.push(`${path} ${text.trim()}`),
  };
  const console = {
    info: () => {},
    group: () => {},
    progress: () => {},
    annotate: () => {},
    mask: () => {},
    outputs: (values: Readonly<Record<string, string>>) => void done.push(`outputs ${JSON.stringify(values)}`),
    summary: async () => {},
  };
  const effects = { files, console, time: { ...endlessTime, over: over.signal } };
  const published = publishing(
    () => publish(() => over.abort(new Error("given up"))),
    { overall, evidenceDir: "out" },
    effects,
  );
  const message = await published.then(() => null).catch((error: unknown) => error instanceof Error && error.message);
  return { message, done };
}

test("what is published stays", async () => {
  assert.deepEqual(await withdrawn("promote", async () => {}), { message: null, done: [] });
});

for (const overall of ["promote", "none"] as const) {
  test(`${overall} that could not be published is withdrawn from evidence and outputs`, async () => {
    const { message, done } = await withdrawn(overall, () => Promise.reject(new Error("a full disk")));
    assert.equal(message, "a full disk");
    assert.ok(done.includes("out/bundle.json null"));
    assert.ok(done.includes('outputs {"routes":"[]","bundle":""}'));
  });
}

test("a promotion is withdrawn when the run is given up while something never answers", async () => {
  const { message, done } = await withdrawn("promote", (giveUp) => {
    giveUp();
    return new Promise(() => {});
  });
  assert.equal(message, "given up");
  assert.ok(done.includes("out/bundle.json null"));
});

for (const overall of ["hold", "investigate"] as const) {
  test(`the evidence of ${overall} stays, although it could not be published everywhere`, async () => {
    const { message, done } = await withdrawn(overall, () => Promise.reject(new Error("a full disk")));
    assert.equal(message, "a full disk");
    assert.deepEqual(done, []);
  });
}
