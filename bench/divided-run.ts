import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dist, env, expectEqual, manifest, requestsOf, type Work } from "./gate-run.ts";
import type { Mock } from "./mock.ts";
import { runMeasured } from "./process.ts";

/** Wall times in ms of a run in one job, of its legs one after another, and of their merge. */
export interface RealRun {
  wholeMs: number;
  legsMs: readonly number[];
  mergeMs: number;
}

/** Runs the built command line in one job and in legs against the mock. Throws if one of them skips work. */
export async function realRun(mock: Mock, folder: string, work: Work, legs: number): Promise<RealRun> {
  await writeFile(join(folder, "bench.yml"), manifest(work));
  await rm(join(folder, "legs"), { recursive: true, force: true });
  const own = ["--manifest", "bench.yml", "--credentials", "BENCH_KEY"];
  const ofLeg = ["--gateway-url", mock.url, "--run-id", "bench"];
  const timed = async (expected: number, ...args: readonly string[]): Promise<number> => {
    const { wallMs, code, stderr } = await runMeasured([join(dist, "cli.mjs"), ...args, ...own], folder, env);
    expectEqual(`exit code of ${args.slice(0, 3).join(" ")}`, code, expected, stderr);
    return wallMs;
  };
  await mock.reset(work.latencyMs);
  const wholeMs = await timed(1, "run", "--gateway-url", mock.url);
  await mock.reset(work.latencyMs);
  const legsMs: number[] = [];
  for (let leg = 1; leg <= legs; leg++)
    legsMs.push(await timed(0, "run", "--shard", `${leg}/${legs}`, "--evidence-dir", `legs/${leg}`, ...ofLeg));
  expectEqual("requests of all legs", (await mock.counters()).n, requestsOf(work), "");
  const mergeMs = await timed(1, "merge", "legs", "--shards", String(legs), "--run-id", "bench");
  return { wholeMs, legsMs, mergeMs };
}
