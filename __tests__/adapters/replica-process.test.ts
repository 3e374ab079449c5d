import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const adapter = pathToFileURL("src/adapters/replica-process.ts").href;
const script = `
import { startProcess } from ${JSON.stringify(adapter)};
const command = { shell: true, args: [], env: process.env, cwd: ".", outputFile: null };
const running = startProcess({ ...command, program: "echo $$; exec sleep 1000" });
const print = () => running.lastLines().length === 0 ? setTimeout(print, 10) : console.log(running.lastLines()[0]);
print();
`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("a process that was started ends with the one that started it, also if that is killed", async () => {
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [printed] = await once(parent.stdout, "data");
  const pid = Number(String(printed).trim());
  assert.ok(isRunning(pid));
  parent.kill("SIGKILL");
  await once(parent, "exit");
  while (isRunning(pid)) await sleep(20);
});
