import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { compileCache } from "./runs.ts";

export interface Step {
  code: unknown;
  stdout: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
}

/** One step as the runner starts it: inputs in the environment, outputs and state in files. */
export async function runStep(entry: string, env: Record<string, string>, cwd = process.cwd()): Promise<Step> {
  const folder = await mkdtemp(join(tmpdir(), "fallback-gate-step-"));
  const [output, state] = [join(folder, "output"), join(folder, "state")];
  await Promise.all([writeFile(output, ""), writeFile(state, "")]);
  const files = { GITHUB_OUTPUT: output, GITHUB_STATE: state };
  const child = spawn(process.execPath, [entry], {
    cwd,
    env: { ...compileCache, ...files, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  const [outputs, states] = await Promise.all([readFile(output, "utf8"), readFile(state, "utf8")]);
  await rm(folder, { recursive: true });
  return { code, stdout, outputs: valuesIn(outputs), state: valuesIn(states) };
}

function valuesIn(file: string): Record<string, string> {
  const found = file.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm);
  return Object.fromEntries(Array.from(found, ([, name = "", , value = ""]) => [name, value]));
}

/** The post step of a step with this state. */
export function runPostStep(entry: string, state: Record<string, string>): Promise<Step> {
  return runStep(entry, Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])));
}
