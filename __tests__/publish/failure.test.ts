import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import type { Annotation, Console } from "../../src/core/ports/console.ts";
import { publishFailure } from "../../src/publish/failure.ts";
import { aRun } from "../support/manifest.ts";
import { memory } from "./memory.ts";

test("a run whose outputs cannot be written still says why, and does not break off", async () => {
  const error = new GateError("FILE_UNWRITABLE", "expected GITHUB_OUTPUT to name a file, got nothing");
  const told: Annotation[] = [];
  const summaries: string[] = [];
  const console: Console = {
    info: () => {},
    group: () => {},
    progress: () => {},
    mask: () => {},
    annotate: (annotation) => void told.push(annotation),
    outputs: () => {
      throw error;
    },
    summary: async (markdown) => void summaries.push(markdown),
  };
  await publishFailure(error, null, { console, github: null });
  assert.match(told[0]?.message ?? "", /expected GITHUB_OUTPUT to name a file, got nothing/);
  assert.match(summaries[0] ?? "", /expected GITHUB_OUTPUT to name a file, got nothing/);
});

test("where neither outputs nor the summary can be written, the comment still says why", async () => {
  const error = new GateError("FILE_UNWRITABLE", "expected GITHUB_STEP_SUMMARY to name a writable file, got a failure");
  const console: Console = {
    info: () => {},
    group: () => {},
    progress: () => {},
    mask: () => {},
    annotate: () => {},
    outputs: () => {
      throw error;
    },
    summary: () => Promise.reject(error),
  };
  const { github, comments } = memory([]);
  const place = { run: aRun(), manifestFile: "gate.yml", mode: "always" } as const;
  await publishFailure(error, place, { console, github });
  assert.match(comments[0]?.body ?? "", /expected GITHUB_STEP_SUMMARY to name a writable file/);
});
