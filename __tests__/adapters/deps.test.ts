import assert from "node:assert/strict";
import { test } from "node:test";
import { createDeps } from "../../src/adapters/deps.ts";
import { createTerminalConsole } from "../../src/adapters/terminal-console.ts";
import { limits } from "../../src/core/limits.ts";
import { fakeClock } from "../support/effects.ts";
import { gateError, workspace } from "./workspace.ts";
import { endlessTime } from "../support/run-time.ts";

const sink = { write: () => true };
const console = createTerminalConsole({
  stdout: sink,
  stderr: sink,
  color: false,
  colorOut: false,
  live: false,
  clock: fakeClock(),
  everySecond: () => () => {},
});

for (const [caFileBytes, code] of [
  [limits.caFileBytes, "INPUT_INVALID"],
  [limits.caFileBytes + 1, "FILE_UNREADABLE"],
] as const) {
  test(`a file of authorities of ${caFileBytes} bytes that are none is ${code}`, async (context) => {
    const places = { workspace: workspace(context, { "ca.pem": "x".repeat(caFileBytes) }), writable: [] };
    await assert.rejects(
      createDeps({ caFile: "ca.pem" }, places, console, { github: null, history: null, time: endlessTime }),
      gateError(code),
    );
  });
}
