import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runNode, type Counters, type Mock, type Run } from "./machine.ts";

const checks = ["smoke", "bad-credential", "unknown-model", "invalid-body"];
const dist = join(import.meta.dirname, "..", "dist");

/** Requests at once: what the manifest of the bench asks for. */
export const width = 32;

/** How many requests the gate makes for so many routes. */
export function requestsOf(routes: number): number {
  return routes * checks.length;
}

export interface GateRun extends Run {
  counters: Counters;
}

/** One run of the command line over so many routes, against a mock that was just reset. Throws when work was skipped. */
export async function runGate(mock: Mock, folder: string, routes: number, latencyMs: number): Promise<GateRun> {
  await writeFile(join(folder, "bench.yml"), manifest(routes));
  await mock.reset(latencyMs);
  const options = ["--manifest", "bench.yml", "--gateway-url", mock.url, "--credentials", "BENCH_KEY"];
  const env = { BENCH_KEY: "bench-credential-0123456789" };
  const ran = await runNode([join(dist, "cli.mjs"), "run", ...options], folder, env);
  // Without a log or a witness it must say hold.
  expectEqual("exit code of the gate", ran.code, 1, ran.stderr);
  const counters = await mock.counters();
  expectAllWork(routes, ran, counters, await readFile(join(folder, "fallback-gate-evidence/records.jsonl"), "utf8"));
  return { ...ran, counters };
}

/** One start of the action in a workspace without a manifest: it ends at the first thing that it misses. */
export async function startAction(folder: string): Promise<Run> {
  const output = join(folder, "output");
  await writeFile(output, "");
  const ran = await runNode([join(dist, "action.mjs")], folder, { GITHUB_OUTPUT: output });
  expectEqual("exit code of the action without inputs", ran.code, 3, ran.stderr);
  return ran;
}

/** Routes share no target: those that do are provoked one after another. */
function manifest(routes: number): string {
  const route = (_: unknown, index: number): string =>
    `  - { id: route-${index}, model: model-${index}, targets: { main-${index}: [], backup-${index}: [] }, retry_budget: { attempts: 4 }, checks: [${checks.join(", ")}] }\n`;
  return `version: 1
contracts: { chat: { source: contract.md, origin: https://docs.example.com/chat, checked: 2026-11-20 } }
gateways: { bench: { credential: BENCH_KEY, concurrency: ${width} } }
defaults:
  gateway: bench
  family: chat-completions
  contract: chat
routes:
${Array.from({ length: routes }, route).join("")}`;
}

/** A gate that asks less, or whose records say something else, is not timed. */
function expectAllWork(routes: number, { stderr }: Run, counters: Counters, lines: string): void {
  expectEqual("requests", counters.n, requestsOf(routes), stderr);
  expectEqual("answers", counters.statuses, { 200: routes, 400: routes, 401: routes, 404: routes }, stderr);
  expectEqual("requests at once within bounds", counters.maxInFlight <= width, true, stderr);
  const classes = lines.trimEnd().split("\n").map(answerClass);
  for (const known of ["none", "invalid_request", "authentication", "model_not_found"])
    expectEqual(`records of class ${known}`, classes.filter((found) => found === known).length, routes, stderr);
}

function answerClass(line: string): string {
  const { error_class: answered }: { error_class: string | null } = JSON.parse(line);
  return answered ?? "none";
}

function expectEqual(what: string, got: unknown, expected: unknown, stderr: string): void {
  if (JSON.stringify(got) === JSON.stringify(expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}\n${stderr}`);
}
