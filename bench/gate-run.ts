import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Counters, Mock } from "./mock.ts";
import { runMeasured, runNode, type Run, type Usage } from "./process.ts";

/** The checks of the work that everyone does: one request each, and the status that the mock answers with. */
export const standard = { smoke: 200, "bad-credential": 401, "unknown-model": 404, "invalid-body": 400 } as const;
export const dist = join(import.meta.dirname, "..", "dist");
export const env = { BENCH_KEY: "bench-credential-0123456789" };

/** Requests at once: what the manifest of the bench asks for. */
export const width = 32;

export interface Work {
  routes: number;
  latencyMs: number;
  /** Check to status; default `standard`. */
  checks?: Readonly<Record<string, number>>;
  /** How often each check is made; default once. */
  repeat?: number;
  /** All routes have the same two targets. Default: each has targets of its own. */
  sharesTargets?: true;
  /** Through the mock's TLS port, whose certificate is in this file. */
  caFile?: string;
}

export interface GateRun extends Run, Usage {
  counters: Counters;
  firstMs: number;
}

/** How many requests the gate makes. */
export function requestsOf({ routes, checks = standard, repeat = 1 }: Work): number {
  return routes * Object.keys(checks).length * repeat;
}

/** One run of the command line, with these flags for Node, against a mock that was just reset. Throws when work was skipped. */
export async function runGate(mock: Mock, folder: string, work: Work, flags: readonly string[] = []): Promise<GateRun> {
  await writeFile(join(folder, "bench.yml"), manifest(work));
  await mock.reset(work.latencyMs);
  const tls = work.caFile === undefined ? [] : ["--ca-file", work.caFile];
  const url = work.caFile === undefined ? mock.url : mock.tlsUrl;
  const options = ["--manifest", "bench.yml", "--gateway-url", url, "--credentials", "BENCH_KEY", ...tls];
  const ran = await runMeasured([...flags, join(dist, "cli.mjs"), "run", ...options], folder, env);
  // Without a log or a witness it must say hold.
  expectEqual("exit code of the gate", ran.code, 1, ran.stderr);
  const counters = await mock.counters();
  expectAllWork(work, ran, counters, await readFile(join(folder, "fallback-gate-evidence/records.jsonl"), "utf8"));
  return { ...ran, counters, firstMs: Number(BigInt(counters.first ?? 0) - ran.began) / 1e6 };
}

/** The evidence in a folder judged and reported again, without a request. */
export async function verifyAgain(
  folder: string,
  evidence: string,
  flags: readonly string[] = [],
): Promise<Run & Usage> {
  const ran = await runMeasured([...flags, join(dist, "cli.mjs"), "verify", join(evidence, "bundle.json")], folder);
  expectEqual("exit code of verify", ran.code, 0, ran.stderr);
  return ran;
}

/** One start of the action in a workspace without a manifest: it ends at the first thing that it misses. */
export async function startAction(folder: string): Promise<Run> {
  const workspace = join(folder, "empty");
  await rm(workspace, { recursive: true, force: true });
  await mkdir(workspace);
  const output = join(workspace, "output");
  await writeFile(output, "");
  const ran = await runNode([join(dist, "action.mjs")], workspace, { GITHUB_OUTPUT: output });
  expectEqual("exit code of the action without inputs", ran.code, 3, ran.stderr);
  return ran;
}

/** Routes that share targets may have to wait for each other. */
export function manifest({ routes, checks = standard, repeat = 1, sharesTargets }: Work): string {
  const names = Object.keys(checks)
    .map((kind) => (repeat === 1 ? kind : `{ check: ${kind}, repeat: ${repeat} }`))
    .join(", ");
  const targetsOf = (index: number): string =>
    sharesTargets ? "main: [], backup: []" : `main-${index}: [], backup-${index}: []`;
  const route = (_: unknown, index: number): string =>
    `  - { id: route-${index}, model: model-${index}, targets: { ${targetsOf(index)} }, retry_budget: { attempts: 4 }, checks: [${names}] }\n`;
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
function expectAllWork(work: Work, { stderr }: Run, counters: Counters, lines: string): void {
  const { routes, checks = standard, repeat = 1 } = work;
  const statuses: Record<string, number> = {};
  for (const status of Object.values(checks)) statuses[status] = (statuses[status] ?? 0) + routes * repeat;
  expectEqual("requests", counters.n, requestsOf(work), stderr);
  expectEqual("answers", counters.statuses, statuses, stderr);
  expectEqual("requests at once within bounds", counters.maxInFlight <= width, true, stderr);
  const classes = lines.trimEnd().split("\n").map(answerClass);
  for (const [status, known] of Object.entries(classOf))
    expectEqual(`records of class ${known}`, count(classes, known), statuses[status] ?? 0, stderr);
}

const classOf = { 200: "none", 400: "invalid_request", 401: "authentication", 404: "model_not_found" };

function count(classes: readonly string[], known: string): number {
  return classes.filter((found) => found === known).length;
}

function answerClass(line: string): string {
  const { error_class: answered }: { error_class: string | null } = JSON.parse(line);
  return answered ?? "none";
}

export function expectEqual(what: string, got: unknown, expected: unknown, stderr: string): void {
  if (JSON.stringify(got) === JSON.stringify(expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}\n${stderr}`);
}
