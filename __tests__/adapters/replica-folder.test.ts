import assert from "node:assert/strict";
import { test } from "node:test";
import { createReplicaFolder } from "../../src/adapters/replica-folder.ts";
import { gateError, workspace } from "./workspace.ts";

test("a TMPDIR that is missing is named as what it is, not as an error of the gate", async (context) => {
  const before = process.env["TMPDIR"];
  context.after(() => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  });
  process.env["TMPDIR"] = `${workspace(context)}/missing`;
  await assert.rejects(createReplicaFolder(), gateError("FILE_UNWRITABLE"));
});
