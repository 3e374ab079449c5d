import assert from "node:assert/strict";
import { test } from "node:test";
import type { Console } from "../../src/core/ports/console.ts";
import { publish } from "../../src/publish/publish.ts";
import { surfacesOf } from "../../src/publish/surfaces.ts";
import { aBundle } from "../support/evidence.ts";
import { memory } from "./memory.ts";
import { endlessTime } from "../support/run-time.ts";

/** What is done, in order. */
function recorded(): { done: string[]; console: Console } {
  const done: string[] = [];
  const console: Console = {
    info: () => {},
    group: () => {},
    progress: () => {},
    mask: () => {},
    annotate: () => {},
    outputs: (values) => void done.push(`outputs ${Object.keys(values).join(" ")}`),
    summary: async () => void done.push("summary"),
  };
  return { done, console };
}

test("evidence, summary, comment and outputs are written in this order, all outputs of the decision at once", async () => {
  const { done, console } = recorded();
  const { github } = memory([], () => ({}));
  const createComment: typeof github.createComment = (...given) => {
    done.push("comment");
    return github.createComment(...given);
  };
  const files = {
    read: () => Promise.reject(new Error("nothing is read")),
    remove: async () => {},
    write: async (path: string) => void done.push(path),
  };
  const bundle = aBundle();
  const publication = {
    bundle,
    surfaces: surfacesOf(bundle),
    withheld: [],
    evidenceDir: "out",
    comment: "always",
  } as const;
  await publish(publication, { files, console, github: { ...github, createComment }, time: endlessTime });
  const written = done.filter((what) => !what.startsWith("out/"));
  assert.ok(done.slice(0, -written.length).includes("out/bundle.json"));
  assert.deepEqual(written, [
    "summary",
    "comment",
    "outputs comment-url",
    "outputs routes evidence-dir bundle escalation report decision",
  ]);
});
