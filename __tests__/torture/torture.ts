import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isManner, waysOf, type Kill, type Manner, type Way } from "./outside-calls.ts";
import type { Outcome, Scenario } from "./scenarios.ts";

/** One call of a run to the outside. */
export interface SeenCall {
  name: string;
  manner: Manner;
  /** The functions of the bundle that led to it, the innermost first. */
  through: readonly string[];
}

/** The call that fails, by its number from 1, and how. */
export interface Failure {
  at: number;
  /** Instead of a number: the first call of this name that this function led to. Calls of parallel work change their numbers. */
  first?: { name: string; through: string };
  way: Way | Kill;
}

export interface Tortured extends Failure {
  outcome: Outcome;
  /** The call that failed; null if the run ended before it, or was ended from outside. */
  hit: SeenCall | null;
}

/** A run whose calls hang has less time than others, so that it ends soon; on a slow machine it may be over before the call. */
const hangingLimits = ["20s", "60s"] as const;
const preload = resolve(import.meta.dirname, "preload.ts");

/** Runs a scenario unharmed. Returns what it left and every call to the outside that it made. */
export async function listCalls(scenario: Scenario): Promise<{ outcome: Outcome; calls: readonly SeenCall[] }> {
  const { outcome, report } = await runWith(scenario, { at: 0, way: "throws" });
  return { outcome, calls: callsIn(report, "seen") };
}

/** Runs a scenario whose call of that number fails. */
export async function torture(scenario: Scenario, failure: Failure): Promise<Tortured> {
  const [soon, late] = hangingLimits;
  const first = await tortureWithin(soon, scenario, failure);
  return failure.way === "hangs" && first.hit === null ? tortureWithin(late, scenario, failure) : first;
}

async function tortureWithin(timeLimit: string, scenario: Scenario, failure: Failure): Promise<Tortured> {
  const { outcome, report } = await runWith(scenario, failure, timeLimit);
  return { ...failure, outcome, hit: callsIn(report, "hit")[0] ?? null };
}

async function runWith(
  scenario: Scenario,
  { at, way, first }: Failure,
  hangingLimit = "",
): Promise<{ outcome: Outcome; report: unknown }> {
  const scratch = await mkdtemp(join(tmpdir(), "fallback-gate-torture-"));
  const file = join(scratch, "report.json");
  try {
    await writeFile(file, "null");
    const env = { FALLBACK_GATE_TORTURE: JSON.stringify({ at, ...first, way, report: file }) };
    const timeLimit = way === "hangs" ? { timeLimit: hangingLimit } : {};
    const outcome = await scenario.run({ nodeOptions: ["--import", preload], env, ...timeLimit });
    return { outcome, report: JSON.parse(await readFile(file, "utf8")) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function callsIn(report: unknown, key: string): SeenCall[] {
  const value: unknown = typeof report === "object" && report !== null ? Reflect.get(report, key) : null;
  return (Array.isArray(value) ? value : [value]).flatMap(asCall);
}

function asCall(value: unknown): SeenCall[] {
  if (typeof value !== "object" || value === null) return [];
  const { name, manner, through } = { name: "", manner: "", through: [], ...value };
  return isManner(manner) ? [{ name, manner, through }] : [];
}

/** Every way in which each of these calls can fail. */
export function failuresOf(calls: readonly SeenCall[]): Failure[] {
  return calls.flatMap(({ manner }, index) => waysOf[manner].map((way) => ({ at: index + 1, way })));
}

/** The first and the last call from each place of the bundle: calls in between differ only in their number. */
export function onePerPlace(calls: readonly SeenCall[]): Failure[] {
  const place = ({ name, through }: SeenCall): string => [name, ...through.slice(0, 3), through.at(-1)].join(" ");
  const places = Map.groupBy(calls.keys(), (index) => {
    const call = calls[index];
    return call === undefined ? "" : place(call);
  });
  const chosen = new Set([...places.values()].flatMap((indexes) => [indexes.at(0), indexes.at(-1)]));
  return failuresOf(calls).filter(({ at }) => chosen.has(at - 1));
}
