import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeClock } from "../support/effects.ts";
import { createTerminalConsole } from "../../src/adapters/terminal-console.ts";

function terminal(color = false, live = false, columns?: number, colorOut = false) {
  const written = { stdout: "", stderr: "" };
  const stdout = { write: (text: string) => (written.stdout += text) };
  const stderr = { write: (text: string) => (written.stderr += text), ...(columns !== undefined && { columns }) };
  const clock = fakeClock();
  const tasks = new Set<() => void>();
  const everySecond = (task: () => void) => {
    tasks.add(task);
    return () => void tasks.delete(task);
  };
  const pass = async (ms: number): Promise<void> => {
    await clock.sleep(ms);
    tasks.forEach((task) => task());
  };
  return {
    written,
    pass,
    console: createTerminalConsole({ stdout, stderr, color, colorOut, live, clock, everySecond }),
  };
}

test("a line goes to stdout, an annotation to stderr with its place", () => {
  const { written, console } = terminal();
  console.info("route chat-backup: promote");
  console.annotate({ level: "error", message: "unknown key", file: "gate.yml", line: 3, column: 5 });
  console.annotate({ level: "notice", message: "nothing is promoted", title: "Fallback Gate" });
  assert.deepEqual(written, {
    stdout: "route chat-backup: promote\n",
    stderr: "error gate.yml:3:5 unknown key\nnotice Fallback Gate: nothing is promoted\n",
  });
});

test("with color only the level is coloured", () => {
  const { written, console } = terminal(true);
  console.annotate({ level: "warning", message: "m" });
  assert.equal(written.stderr, "\u{1b}[33mwarning\u{1b}[0m m\n");
});

for (const [tone, codes] of [
  ["good", "1;32"],
  ["bad", "1;31"],
  ["open", "1;35"],
] as const) {
  test(`a line with a tone is coloured on a terminal only: ${tone}`, () => {
    const [colorful, plain] = [terminal(false, false, undefined, true), terminal(true)];
    for (const { console } of [colorful, plain]) console.info("Held", tone);
    colorful.console.info("a line");
    assert.equal(colorful.written.stdout, `\u{1b}[${codes}mHeld\u{1b}[0m\na line\n`);
    assert.equal(plain.written.stdout, "Held\n");
  });
}

test("progress is shown in place, and makes way for a line", () => {
  const { written, console } = terminal(false, true);
  console.progress(() => "1 of 6 requests");
  console.info("done");
  assert.equal(written.stderr, "\r\u{1b}[K1 of 6 requests, 0 s\r\u{1b}[K");
  assert.equal(written.stdout, "done\n");
});

test("the seconds of progress go on until it is cleared, also after a line", async () => {
  const { written, console, pass } = terminal(false, true);
  console.progress(() => "a");
  await pass(1_000);
  console.info("line");
  await pass(1_000);
  console.progress(() => "b");
  console.progress(() => "");
  await pass(1_000);
  const shown = ["a, 0 s", "a, 1 s", "", "a, 2 s", "b, 2 s", ""];
  assert.equal(written.stderr, shown.map((text) => `\r\u{1b}[K${text}`).join(""));
});

test("what is not shown is not erased", () => {
  const { written, console } = terminal(false, true);
  console.info("one");
  console.progress(() => "1 of 6 requests");
  console.progress(() => "");
  console.progress(() => "");
  console.info("two");
  assert.deepEqual(written, { stdout: "one\ntwo\n", stderr: "\r\u{1b}[K1 of 6 requests, 0 s\r\u{1b}[K" });
});

test("a group is a title and its lines, a line apart from what was before", () => {
  const { written, console } = terminal();
  console.info("hold");
  console.group("Routes", ["  chat  hold", "  a\nb"]);
  assert.deepEqual(written, { stdout: "hold\n\nRoutes\n  chat  hold\n  a\u{fffd}b\n", stderr: "" });
});

for (const [columns, shown] of [
  [20, "12 of 40 reque, 0 s"],
  [50, "12 of 40 requests, chat-backup smoke, 0 s"],
  [0, "12 of 40 requests, chat-backup smoke, 0 s"],
  [undefined, "12 of 40 requests, chat-backup smoke, 0 s"],
] as const) {
  test(`progress stays on one line of ${columns ?? "unknown"} columns`, () => {
    const { written, console } = terminal(false, true, columns);
    console.progress(() => "12 of 40 requests, chat-backup smoke");
    assert.equal(written.stderr, `\r\u{1b}[K${shown}`);
  });
}

test("without a terminal progress is silent", () => {
  const { written, console } = terminal();
  console.progress(() => "1 of 6 requests");
  assert.deepEqual(written, { stdout: "", stderr: "" });
});

test("no text can speak to the terminal", () => {
  const { written, console } = terminal();
  console.info("a\u{1b}[2Jb\nc");
  console.annotate({ level: "error", message: "\u{1b}]0;x\u{7}", file: "a\nb", title: "\u{9b}m" });
  assert.equal(written.stdout, "a\u{fffd}[2Jb\u{fffd}c\n");
  assert.equal(written.stderr, "error a\u{fffd}b \u{fffd}m: \u{fffd}]0;x\u{fffd}\n");
});

test("masks, outputs and summaries are a runner's: a terminal stays silent", async () => {
  const { written, console } = terminal();
  console.mask("a-secret-value");
  console.outputs({ decision: "hold" });
  await console.summary("# Hold");
  assert.deepEqual(written, { stdout: "", stderr: "" });
});
