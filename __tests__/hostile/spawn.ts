import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("child.ts", import.meta.url));

/** Status and failure of one exchange made by a process of its own that has these further variables. */
export async function exchangeInChild(url: string, env: Record<string, string>, timeoutMs = 5_000): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, String(timeoutMs)], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout);
}
