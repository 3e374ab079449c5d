import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  wallMs: number;
  /** When it was spawned, on the clock of `process.hrtime`, in ns. */
  began: bigint;
}

export interface Usage {
  cpuMs: number;
  rssMiB: number;
}

/**
 * One run of Node with nothing of this process's environment but PATH: a variable such as NODE_EXTRA_CA_CERTS costs every
 * start 45 ms.
 */
export async function runNode(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Run> {
  const clean = { PATH: process.env["PATH"] ?? "", HOME: cwd, ...env };
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { cwd, env: clean, stdio: ["ignore", "pipe", "pipe"] });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, "exit");
  const wallMs = Number(process.hrtime.bigint() - began) / 1e6;
  const [stdout, stderr] = await output;
  return { code, stdout, stderr, wallMs, began };
}

/** The same, with its CPU time and its peak of memory. The preload that tells them costs every process about 1 ms. */
export async function runMeasured(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Run & Usage> {
  const file = join(cwd, "usage.json");
  const preload = join(import.meta.dirname, "usage.cjs");
  const ran = await runNode(["--require", preload, ...args], cwd, { ...env, BENCH_USAGE: file });
  const usage: Usage = JSON.parse(await readFile(file, "utf8"));
  return { ...ran, ...usage };
}
