import assert from "node:assert/strict";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { consistentBundle } from "../report/bundles.ts";
import { bundleText } from "./evidence-folder.ts";
import { runCommand } from "./run-command.ts";

test("compare tells both decisions, then the differences in their order; they are no failure", (context) => {
  const folder = workspace(context, {
    "one.json": bundleText(consistentBundle("promote")),
    "other.json": bundleText(consistentBundle("hold-error")),
  });
  const { status, stdout, stderr } = runCommand(folder, "compare", "one.json", "other.json");
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const said = stdout.split("\n");
  assert.match(said[0] ?? "", /^one {4}run 4711 attempt 1 of 2026-11-20T10:00:00\.000Z: promote$/);
  assert.match(said[1] ?? "", /^other {2}run 4711 attempt 1 of 2026-11-20T10:00:00\.000Z: hold$/);
  assert.deepEqual(
    said.filter((line) => /^[a-z]+$/.test(line)),
    ["promotion", "findings", "exchanges"],
  );
  assert.match(stdout, /^ {2}chat-backup smoke 1: status was 200, is 429$/m);
});

test("compare says where nothing differs", (context) => {
  const text = bundleText(consistentBundle("promote"));
  const { status, stdout } = runCommand(
    workspace(context, { "one.json": text, "other.json": text }),
    "compare",
    "one.json",
    "other.json",
  );
  assert.equal(status, 0);
  assert.match(stdout, /\n\nNo difference\.\n$/);
});
