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
    output: (name, value) => void done.push(`output ${name}${name === "decision" ? ` ${value}` : ""}`),
    summary: async () => void done.push("summary"),
  };
  return { done, console };
}

test("evidence, summary, comment and outputs are written in this order, the decision last", async () => {
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
  assert.deepEqual(written.slice(0, 3), ["summary", "comment", "output comment-url"]);
  assert.equal(written.at(-1), "output decision promote");
  assert.equal(written.filter((what) => what.startsWith("output decision")).length, 1);
});
