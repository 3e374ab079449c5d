import { median, type Spread } from "./ratios.ts";

/** What one run of a sample measured. What it does not measure is NaN. */
export interface Sample {
  wallMs: number;
  cpuMs: number;
  rssMiB: number;
  /** From the spawn to the first request that the mock saw. */
  firstMs: number;
}

/** One measurement of every sample of a set, by name. Both halves of a ratio come from the same round. */
export type Round = ReadonlyMap<string, Sample>;

export interface Row {
  /** As in the list of goals: `P1`. A control has none. */
  id: string;
  what: string;
  /** NaN where a sample is missing. */
  ratio(round: Round): number;
  /** The ratio may be at most this; null: printed only. */
  goal: number | null;
  /** It compares a thing with itself. */
  isControl?: true;
}

/** Samples that are run round by round, and what is read off them. */
export interface WorkSet {
  samples: Readonly<Record<string, () => Promise<Partial<Sample>>>>;
  rows: readonly Row[];
}

export interface Judged {
  id: string;
  what: string;
  spread: Spread;
  goal: number | null;
  state: "met" | "missed" | "too noisy" | "shown";
}

const unmeasured: Sample = { wallMs: Number.NaN, cpuMs: Number.NaN, rssMiB: Number.NaN, firstMs: Number.NaN };

/** All samples of a set, so many rounds; one more comes first, fills the page cache and is not counted. */
export async function runRounds({ samples }: WorkSet, count: number, said: (line: string) => void): Promise<Round[]> {
  const done: Round[] = [];
  for (let round = 0; round <= count; round++) {
    const measured = new Map<string, Sample>();
    for (const [name, run] of Object.entries(samples)) measured.set(name, { ...unmeasured, ...(await run()) });
    if (round > 0) done.push(measured);
    said(round === 0 ? "warm-up" : `round ${round} of ${count}`);
  }
  return done;
}

/** A row that compares one value of two samples. */
export function ratioOf(
  id: string,
  what: string,
  [ours, theirs]: readonly [string, string],
  goal: number | null,
  value: keyof Sample = "wallMs",
): Row {
  return { id, what, goal, ratio: (round) => valueOf(round, ours, value) / valueOf(round, theirs, value) };
}

/** The same thing twice. */
export function control(what: string, pair: readonly [string, string]): Row {
  return { ...ratioOf("A/A", what, pair, null), isControl: true };
}

export function valueOf(round: Round, sample: string, value: keyof Sample = "wallMs"): number {
  return round.get(sample)?.[value] ?? Number.NaN;
}

/** The rows of a set. A missed goal counts only where the controls, the same thing measured twice, came out within 0.1 of 1. */
export function judge({ rows }: WorkSet, rounds: readonly Round[]): Judged[] {
  const spreads = rows.map((row) => spreadOf(rounds.map((round) => row.ratio(round))));
  const isNoisy = rows.some(({ isControl }, index) => isControl && Math.abs((spreads[index]?.median ?? 1) - 1) > 0.1);
  return rows.flatMap(({ id, what, goal }, index) => {
    const spread = spreads[index];
    return spread === undefined ? [] : [{ id, what, spread, goal, state: stateOf(spread, goal, isNoisy) }];
  });
}

function stateOf({ median: ratio }: Spread, goal: number | null, isNoisy: boolean): Judged["state"] {
  if (goal === null) return "shown";
  if (ratio <= goal) return "met";
  return isNoisy ? "too noisy" : "missed";
}

function spreadOf(ratios: readonly number[]): Spread {
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}
