import { join } from "node:path";
import type { Mock } from "../mock.ts";
import { runMeasured, type Run, type Usage } from "../process.ts";
import { expectEqual } from "../gate-run.ts";

const script = join(import.meta.dirname, "pool-client.mjs");

/** So many requests through undici's own pool of 32 kept connections: nothing is looked at but the status. */
export async function barePool(mock: Mock, folder: string, requests: number): Promise<Run & Usage> {
  await mock.reset(0);
  const ran = await runMeasured([script, mock.url, String(requests)], folder);
  expectEqual("exit code of the pool", ran.code, 0, ran.stderr);
  expectEqual("requests of the pool", (await mock.counters()).n, requests, ran.stderr);
  return ran;
}
