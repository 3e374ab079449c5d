import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, mock, test } from "node:test";
import fc from "../support/fast-check.ts";
import { createActionsConsole } from "../../src/adapters/actions-console.ts";
import { limits } from "../../src/core/limits.ts";
import { readOutputFile } from "../blackbox/harness/output-file.ts";
import { readCommands } from "../blackbox/harness/runner-commands.ts";

let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "actions-console-"));
});
after(() => rm(folder, { recursive: true, force: true }));

/** What a synchronous call prints. The test reporter writes between turns, so it is not caught. */
function printed(call: () => void): string {
  let text = "";
  const write = mock.method(process.stdout, "write", (chunk: string) => {
    text += chunk;
    return true;
  });
  try {
    call();
  } finally {
    write.mock.restore();
  }
  return text;
}

test("an annotation carries its place as the runner reads it", () => {
  const text = printed(() =>
    createActionsConsole({}).annotate({
      level: "warning",
      message: "expected 4 attempts, got 13: 100% over",
      title: "retry-budget: chat, eu",
      file: ".github/fallback-gate.yml",
      line: 12,
      column: 3,
    }),
  );
  assert.deepEqual(readCommands(text), [
    {
      name: "warning",
      properties: { title: "retry-budget: chat, eu", file: ".github/fallback-gate.yml", line: "12", col: "3" },
      data: "expected 4 attempts, got 13: 100% over",
    },
  ]);
});

test("an annotation without a place has no properties", () => {
  const text = printed(() => createActionsConsole({}).annotate({ level: "notice", message: "m" }));
  assert.deepEqual(readCommands(text), [{ name: "notice", properties: {}, data: "m" }]);
});

test("info prints one line and never a command", () => {
  const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("::", "##[", "]", "\n", "error", "add-mask"));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = printed(() => createActionsConsole({}).info(pieces.join("")));
      assert.deepEqual(readCommands(text), []);
      assert.equal(text.indexOf("\n"), text.length - 1);
    }),
  );
});

test("a group is folded by the runner, and its lines are no commands", () => {
  const text = printed(() => createActionsConsole({}).group("Routes", ["chat  hold", "::endgroup::", "##[error]x"]));
  assert.deepEqual(
    readCommands(text).map(({ name, data }) => [name, data]),
    [
      ["group", "Routes"],
      ["endgroup", ""],
    ],
  );
  assert.equal(text.split("\n").length, 6);
});

test("an annotation's texts cannot smuggle in a second command", () => {
  const hostile = "x\n::set-output name=decision::promote\r##[add-mask]a,line=1";
  const annotation = { level: "error", message: hostile, title: hostile, file: hostile } as const;
  const commands = readCommands(printed(() => createActionsConsole({}).annotate(annotation)));
  assert.deepEqual(
    commands.map(({ name }) => name),
    ["error"],
  );
});

const secret = "first-line-of-it\nshort\r\nsecond-line-of-it";
const masks: readonly (readonly [why: string, env: Record<string, string>, value: string, masked: string[]])[] = [
  ["each long line on a runner", { GITHUB_ACTIONS: "true" }, secret, ["first-line-of-it", "second-line-of-it"]],
  ["8 characters", { GITHUB_ACTIONS: "true" }, "12345678", ["12345678"]],
  ["nothing for 7 characters", { GITHUB_ACTIONS: "true" }, "1234567", []],
  ["nothing outside a runner, where it would be the leak", {}, secret, []],
];

for (const [why, env, value, masked] of masks) {
  test(`mask registers ${why}`, () => {
    const commands = readCommands(printed(() => createActionsConsole(env).mask(value)));
    assert.deepEqual(
      commands.map(({ name, data }) => [name, data]),
      masked.map((line) => ["add-mask", line]),
    );
  });
}

test("an output goes to the file and not to stdout", async () => {
  const file = join(folder, "output");
  await writeFile(file, "");
  process.env["GITHUB_OUTPUT"] = file;
  const text = printed(() =>
    createActionsConsole(process.env).outputs({ routes: '[{"route":"a"}]\nx=1', bundle: "", decision: "hold" }),
  );
  delete process.env["GITHUB_OUTPUT"];
  assert.equal(text, "");
  const written = await readFile(file, "utf8");
  assert.deepEqual(readOutputFile(written), { routes: '[{"route":"a"}]\nx=1', bundle: "", decision: "hold" });
  // GitHub's runner passes over an empty line between entries, and act fails.
  assert.equal(
    written.replaceAll(/end-[\w-]+/g, "END"),
    'routes<<END\n[{"route":"a"}]\nx=1\nEND\nbundle<<END\n\nEND\ndecision<<END\nhold\nEND\n',
  );
});

test("an output without GITHUB_OUTPUT is refused instead of printed as a command", () => {
  const text = printed(() =>
    assert.throws(() => createActionsConsole({}).outputs({ decision: "promote" }), { code: "FILE_UNWRITABLE" }),
  );
  assert.equal(text, "");
});

test("an output file that cannot be written is refused in our own words", () => {
  const GITHUB_OUTPUT = join(folder, "missing", "output");
  process.env["GITHUB_OUTPUT"] = GITHUB_OUTPUT;
  assert.throws(() => createActionsConsole({ GITHUB_OUTPUT }).outputs({ decision: "promote" }), {
    code: "FILE_UNWRITABLE",
    message: "expected GITHUB_OUTPUT to name a writable file, got a failure",
  });
  delete process.env["GITHUB_OUTPUT"];
});

test("a summary is appended, and cut on a line border at the limit", async () => {
  const file = join(folder, "summary");
  await writeFile(file, "before\n");
  const row = `| ${"é".repeat(50)} |\n`;
  await createActionsConsole({ GITHUB_STEP_SUMMARY: file }).summary(row.repeat(1_000));
  const text = (await readFile(file, "utf8")).replace("before\n", "");
  const [rows = "", note = ""] = text.split("\n\n_Cut at ");
  assert.ok(Buffer.byteLength(text) <= limits.summaryBytes);
  assert.equal(rows.replaceAll(row.trim(), "").trim(), "");
  assert.match(note, /^65536 bytes\. The full report is in the evidence folder\._\n$/);
});

test("a summary of exactly the limit is whole", async () => {
  const file = join(folder, "whole");
  const markdown = "x".repeat(limits.summaryBytes);
  await createActionsConsole({ GITHUB_STEP_SUMMARY: file }).summary(markdown);
  assert.equal(await readFile(file, "utf8"), markdown);
});

test("without a summary file nothing happens", async () => {
  await assert.doesNotReject(createActionsConsole({}).summary("# Hold"));
});

test("a summary file that cannot be written is refused in our own words", async () => {
  for (const file of [join(folder, "no", "folder"), folder])
    await assert.rejects(createActionsConsole({ GITHUB_STEP_SUMMARY: file }).summary("# Hold"), {
      code: "FILE_UNWRITABLE",
      message: "expected GITHUB_STEP_SUMMARY to name a writable file, got a failure",
    });
});
