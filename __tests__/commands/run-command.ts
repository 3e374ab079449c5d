import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { compileCache } from "../support/runs.ts";

const cli = join(import.meta.dirname, "../../src/cli.ts");

/** Runs the command line from its sources to its end. */
export function runCommand(cwd: string, ...args: readonly string[]) {
  const env = { PATH: dirname(process.execPath), HOME: cwd, ...compileCache };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}
