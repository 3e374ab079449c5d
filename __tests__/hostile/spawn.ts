import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("child.ts", import.meta.url));

export interface ChildExchange {
  url: string;
  env?: Record<string, string>;
  timeoutMs?: number;
  caFile?: string;
}

/** Status and failure of one exchange made by a process of its own that has these further variables. */
export async function exchangeInChild({ url, env, timeoutMs = 5_000, caFile }: ChildExchange): Promise<unknown> {
  const options = { env: { ...process.env, ...env } };
  const words = [script, url, String(timeoutMs), caFile ?? ""];
  const { stdout } = await promisify(execFile)(process.execPath, words, options);
  return JSON.parse(stdout);
}
