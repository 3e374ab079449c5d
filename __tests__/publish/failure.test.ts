import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import type { Annotation, Console } from "../../src/core/ports.ts";
import { publishFailure } from "../../src/publish/failure.ts";

test("a run whose outputs cannot be written still says why, and does not break off", async () => {
  const error = new GateError("ENVIRONMENT_REFUSED", "expected GITHUB_OUTPUT to name a file, got nothing");
  const told: Annotation[] = [];
  const summaries: string[] = [];
  const console: Console = {
    info: () => {},
    group: () => {},
    progress: () => {},
    mask: () => {},
    annotate: (annotation) => void told.push(annotation),
    output: () => {
      throw error;
    },
    summary: async (markdown) => void summaries.push(markdown),
  };
  await publishFailure(error, null, { console, github: null });
  assert.match(told[0]?.message ?? "", /expected GITHUB_OUTPUT to name a file, got nothing/);
  assert.match(summaries[0] ?? "", /expected GITHUB_OUTPUT to name a file, got nothing/);
});
