import { errorCode, type ErrorCode } from "../core/errors.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { JournalPosition, Witness } from "../core/ports/witness.ts";
import {
  attribute,
  type Attributed,
  type Completeness,
  type AttributionObstacle,
  type Watched,
} from "./attribution.ts";
import type { BoundGateway } from "../binding/gateways.ts";
import type { ProbedExchange, WitnessReading } from "./exchange.ts";
import type { Probed } from "./probe.ts";

/** A witness of this run, from the moment before the first request. */
export interface RunWitness {
  /** The gateways that it is bound to: one provider may stand behind several. */
  gateways: readonly string[];
  witness: Witness;
  /** How long calls are waited for after the last exchange. */
  settleMs: number;
  /** null where it could not be asked. */
  start: JournalPosition | null;
  /** Why it could not be asked; null where it could. */
  obstacle: AttributionObstacle | null;
}

/** Announces the run to every witness of these gateways: only what its journal holds behind that is of this run. Never rejects. */
export async function watchWitnesses(
  gateways: readonly BoundGateway[],
  { witness: open, random }: Pick<Deps, "witness" | "random">,
): Promise<RunWitness[]> {
  const bound = gateways.flatMap(({ name, witness, settings }) =>
    witness === null ? [] : [{ name, at: witness, settleMs: settings.settle_ms }],
  );
  const byUrl = Map.groupBy(bound, ({ at }) => at.url.replace(/\/+$/, ""));
  const watched = await Promise.all(
    [...byUrl].map(async ([url, mine]): Promise<[key: string, RunWitness]> => {
      const witness = open(mine[0]?.at ?? { url, token: "" });
      const began = await orObstacle(witness.begin(random.runMark));
      const settleMs = Math.max(...mine.map((one) => one.settleMs));
      const names = mine.map(({ name }) => name);
      return [
        began.value?.journal ?? url,
        { gateways: names, witness, settleMs, start: began.value, obstacle: began.obstacle },
      ];
    }),
  );
  return [...Map.groupBy(watched, ([key]) => key).values()].flatMap((same) => merged(same.map(([, one]) => one)));
}

/** One provider under several addresses is one witness. */
function merged(same: readonly RunWitness[]): RunWitness[] {
  const [first] = same;
  if (first === undefined) return [];
  const gateways = same.flatMap((one) => one.gateways);
  return [{ ...first, gateways, settleMs: Math.max(...same.map(({ settleMs }) => settleMs)) }];
}

/** A provider call that belongs to no exchange. */
interface Stray {
  target: string;
  /** Milliseconds after the gate began to ask. */
  ms: number;
}

/** What a witness saw of a run. */
export interface WitnessRun extends Completeness {
  gateways: readonly string[];
  /** It was watched for the whole quiet period. */
  quiet: boolean;
  /** In order of arrival. */
  strays: readonly Stray[];
}

/** What was probed, each exchange beside what its witness saw of it. */
export interface Witnessed {
  probed: Probed;
  witnesses: readonly WitnessRun[];
}

/**
 * Reads every witness once more, its quiet period after the last exchange: a call that began meanwhile is counted to its
 * exchange. Side by side. Never rejects: a witness that cannot be asked is an account that says nothing.
 */
export async function readWitnesses(
  witnesses: readonly RunWitness[],
  probed: Probed,
  deps: Pick<Deps, "clock" | "random">,
  signal: AbortSignal,
): Promise<Witnessed> {
  const readings = new Map<string, WitnessReading>();
  const bound = new Set(witnesses.flatMap(({ gateways }) => gateways));
  const asked = witnesses.filter(
    ({ gateways, start }) => start === null || probed.exchanges.some(({ gateway }) => gateways.includes(gateway)),
  );
  const runs = await Promise.all(
    asked.map(async (one) => {
      const mine = probed.exchanges.filter(({ gateway }) => one.gateways.includes(gateway));
      const watched = await watch(one, deps, signal);
      // A gateway without a witness may have the same provider behind it: its calls are known, and counted by nobody.
      const isElsewhere = ({ gateway }: ProbedExchange): boolean =>
        bound.has(gateway) && !one.gateways.includes(gateway);
      const known = [...probed.exchanges, ...probed.cutOff].filter((exchange) => !isElsewhere(exchange));
      const found = attribute(watched, mine, known);
      for (const [index, reading] of found.readings.entries()) readings.set(mine[index]?.gateId ?? "", reading);
      return runOf(one, watched, found);
    }),
  );
  const exchanges = probed.exchanges.map((exchange) => ({
    ...exchange,
    witness: readings.get(exchange.gateId) ?? null,
  }));
  return { probed: { ...probed, exchanges }, witnesses: runs };
}

async function watch(
  { witness, settleMs, start, obstacle }: RunWitness,
  { clock, random: { runMark } }: Pick<Deps, "clock" | "random">,
  signal: AbortSignal,
): Promise<Watched> {
  if (start === null) return { runMark, start, end: null, obstacle, quiet: false };
  await clock.sleep(settleMs, signal);
  const end = await orObstacle(witness.since(start.last));
  await witness.end(runMark).catch(() => null);
  return { runMark, start, end: end.value, obstacle: end.obstacle, quiet: !signal.aborted };
}

const obstacles: Readonly<Partial<Record<ErrorCode, AttributionObstacle>>> = {
  WITNESS_REFUSED: "refused",
  WITNESS_FAILED: "foreign",
};

type Asked<Value> = { value: Value; obstacle: null } | { value: null; obstacle: AttributionObstacle };

async function orObstacle<Value>(asked: Promise<Value>): Promise<Asked<Value>> {
  try {
    return { value: await asked, obstacle: null };
  } catch (error) {
    return { value: null, obstacle: obstacles[errorCode(error)] ?? "unreachable" };
  }
}

function runOf(one: RunWitness, { quiet }: Watched, { state, missing, strays }: Attributed): WitnessRun {
  const began = one.start?.now_ms ?? 0;
  const placed = strays.map(({ target, started_ms }) => ({ target, ms: Math.max(0, started_ms - began) }));
  return { gateways: one.gateways, state, missing, quiet, strays: placed };
}
