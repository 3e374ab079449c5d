// Measures the built gate beside an empty Node, round by round, and compares ratios with goals: see README.md.
//   node bench/run.ts [--rounds 9]
// Exit code: 0 every goal is met, 1 one is not, 3 one is not and the machine was too noisy to say so.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runGate, startAction, requestsOf, width } from "./gate-run.ts";
import { effectiveLatency, runNode, startMock, type Mock } from "./machine.ts";
import { median, pairedRatios, type Spread } from "./ratios.ts";

const routes = 100;
const latencies = [50, 300] as const;

const samples = {
  empty: "node -e 0",
  action: "action.mjs without inputs",
  actionAgain: "action.mjs without inputs, again",
  firstRequest: "cli.mjs, 1 route: first request seen",
  gate50: `gate, ${routes} routes at 50 ms`,
  gate50Again: `gate, ${routes} routes at 50 ms, again`,
  gate300: `gate, ${routes} routes at 300 ms`,
} as const;
type Sample = keyof typeof samples;
type Round = Record<Sample, number>;

interface Row {
  what: string;
  spread: Spread;
  /** The ratio may be at most this; null: printed only. */
  goal: number | null;
  note: string;
}

const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" } } });
const folder = await mkdtemp(join(tmpdir(), "fallback-gate-bench-"));
const mock = await startMock();
try {
  process.exitCode = await bench(Number(values.rounds));
} finally {
  mock.stop();
  await rm(folder, { recursive: true, force: true });
}

async function bench(count: number): Promise<number> {
  const [at50, at300] = await idealTimes(mock);
  const rounds: Round[] = [];
  // The first round fills the page cache and is not counted.
  for (let round = 0; round <= count; round++) {
    const measured = await oneRound();
    if (round > 0) rounds.push(measured);
    process.stderr.write(round === 0 ? "warm-up\n" : `round ${round} of ${count}\n`);
  }
  printTimes(rounds, { gate50: at50, gate300: at300 });
  const controls = [
    row(rounds, "A/A gate", "gate50Again", "gate50"),
    row(rounds, "A/A start", "actionAgain", "action"),
  ];
  const judged = goalRows(rounds, at50, at300);
  printRows([...judged, ...controls]);
  return verdict(judged, controls);
}

/** Wall time of a client that does nothing but wait: full waves of the mock's measured latency. In ms. */
async function idealTimes(gateway: Mock): Promise<[number, number]> {
  const waves = Math.ceil(requestsOf(routes) / width);
  const [low, high] = latencies;
  return [waves * (await effectiveLatency(gateway, low)), waves * (await effectiveLatency(gateway, high))];
}

async function oneRound(): Promise<Round> {
  const empty = (await runNode(["-e", "0"], folder)).wallMs;
  const action = (await startAction(folder)).wallMs;
  const { began, counters } = await runGate(mock, folder, 1, 0);
  const gate50 = (await runGate(mock, folder, routes, 50)).wallMs;
  const actionAgain = (await startAction(folder)).wallMs;
  const gate300 = (await runGate(mock, folder, routes, 300)).wallMs;
  const gate50Again = (await runGate(mock, folder, routes, 50)).wallMs;
  const firstRequest = Number(BigInt(counters.first ?? 0) - began) / 1e6;
  return { empty, action, actionAgain, firstRequest, gate50, gate50Again, gate300 };
}

function goalRows(rounds: readonly Round[], at50: number, at300: number): Row[] {
  const times = (sample: Sample): number[] => rounds.map((round) => round[sample]);
  const over = (sample: Sample, ideal: number): Spread =>
    pairedRatios(
      times(sample).map((ms) => ms - ideal),
      times("empty"),
    );
  const against = (sample: Sample, ideal: number): Spread =>
    pairedRatios(
      times(sample),
      times(sample).map(() => ideal),
    );
  return [
    { what: "P1 overhead at 50 ms / node -e 0", spread: over("gate50", at50), goal: 10, note: "" },
    { what: "P1 overhead at 300 ms / node -e 0", spread: over("gate300", at300), goal: 10, note: "" },
    { what: "P1 wall at 50 ms / ideal", spread: against("gate50", at50), goal: 1.3, note: "" },
    { what: "P1 wall at 300 ms / ideal", spread: against("gate300", at300), goal: 1.08, note: "" },
    {
      ...row(rounds, "P4 start without inputs / node -e 0", "action", "empty"),
      goal: 2.5,
      note: "stand-in: see README",
    },
    { ...row(rounds, "P4 first request seen / node -e 0", "firstRequest", "empty"), goal: 5, note: "stretch 3.5" },
  ];
}

function row(rounds: readonly Round[], what: string, ours: Sample, theirs: Sample): Row {
  const spread = pairedRatios(
    rounds.map((round) => round[ours]),
    rounds.map((round) => round[theirs]),
  );
  return { what, spread, goal: null, note: "" };
}

function printTimes(rounds: readonly Round[], ideal: Partial<Record<string, number>>): void {
  for (const [sample, what] of Object.entries(samples)) {
    const ms = median(rounds.map((round) => new Map(Object.entries(round)).get(sample) ?? Number.NaN));
    const beside = ideal[sample] === undefined ? "" : `  ideal ${ideal[sample].toFixed(0)}`;
    console.log(`${what.padEnd(40)}${ms.toFixed(0).padStart(6)} ms${beside}`);
  }
}

function printRows(rows: readonly Row[]): void {
  console.log(`\n${"ratio".padEnd(40)}median  min–max        goal`);
  for (const { what, spread, goal, note } of rows) {
    const range = `${spread.min.toFixed(2)}–${spread.max.toFixed(2)}`.padEnd(13);
    const wanted = goal === null ? "" : `≤ ${goal}${spread.median <= goal ? "" : "  MISSED"}`;
    console.log(`${what.padEnd(40)}${spread.median.toFixed(2).padStart(6)}  ${range}  ${wanted}  ${note}`.trimEnd());
  }
}

/** A missed goal counts only where the same thing measured twice came out the same. */
function verdict(judged: readonly Row[], controls: readonly Row[]): number {
  const missed = judged.filter(({ spread, goal }) => goal !== null && spread.median > goal);
  if (missed.length === 0) return 0;
  const noisy = controls.filter(({ spread }) => Math.abs(spread.median - 1) > 0.1);
  if (noisy.length === 0) return 1;
  console.log(`\ntoo noisy: ${noisy.map(({ what }) => what).join(", ")}`);
  return 3;
}
