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

/** A witness of this run, from before the first request. */
export interface RunWitness {
  /** The gateways that it is bound to; several may share a provider. */
  gateways: readonly string[];
  witness: Witness;
  /** How long to wait for calls after the last exchange. */
  settleMs: number;
  /** null if it could not be read. */
  start: JournalPosition | null;
  /** Why it could not be read; null if it could. */
  obstacle: AttributionObstacle | null;
}

/** Announces the run to every witness of these gateways. Only later journal entries belong to this run. Never rejects. */
export async function watchWitnesses(
  gateways: readonly BoundGateway[],
  { witness: open, random }: Pick<Deps, "witness" | "random">,
  signal: AbortSignal,
): Promise<RunWitness[]> {
  const bound = gateways.flatMap(({ name, witness, settings }) =>
    witness === null ? [] : [{ name, at: witness, settleMs: settings.settle_ms }],
  );
  const byUrl = Map.groupBy(bound, ({ at }) => at.url.replace(/\/+$/, ""));
  const watched = await Promise.all(
    [...byUrl].map(async ([url, own]): Promise<[key: string, RunWitness]> => {
      const witness = open(own[0]?.at ?? { url, token: "" }, signal);
      const began = await orObstacle(witness.begin(random.runMark));
      const settleMs = Math.max(...own.map((one) => one.settleMs));
      const names = own.map(({ name }) => name);
      return [
        began.value?.journal ?? url,
        { gateways: names, witness, settleMs, start: began.value, obstacle: began.obstacle },
      ];
    }),
  );
  return [...Map.groupBy(watched, ([key]) => key).values()].flatMap((same) => merged(same.map(([, one]) => one)));
}

/** One provider at several addresses is one witness. */
function merged(same: readonly RunWitness[]): RunWitness[] {
  const [first] = same;
  if (first === undefined) return [];
  const gateways = same.flatMap((one) => one.gateways);
  return [{ ...first, gateways, settleMs: Math.max(...same.map(({ settleMs }) => settleMs)) }];
}

/** A provider call that belongs to no exchange. */
interface Stray {
  target: string;
  /** Milliseconds after the gate's first request. */
  ms: number;
}

/** A witness's evidence of a run. */
export interface WitnessRun extends Completeness {
  gateways: readonly string[];
  /** The whole quiet period was observed. */
  quiet: boolean;
  /** In order of arrival. */
  strays: readonly Stray[];
}

/** The probed exchanges with their witness's calls. */
export interface Witnessed {
  probed: Probed;
  witnesses: readonly WitnessRun[];
}

/**
 * Reads all witnesses again in parallel, each after its quiet period, so that late calls are counted in their exchange, and ends
 * the run at every one of them. Never rejects: a witness that cannot be read gives silent accounts.
 */
export async function readWitnesses(
  witnesses: readonly RunWitness[],
  probed: Probed,
  deps: Pick<Deps, "clock" | "random">,
  signal: AbortSignal,
): Promise<Witnessed> {
  const readings = new Map<string, WitnessReading>();
  const bound = new Set(witnesses.flatMap(({ gateways }) => gateways));
  const isReached = ({ gateways, start }: RunWitness): boolean =>
    start === null || probed.exchanges.some(({ gateway }) => gateways.includes(gateway));
  const [reached, others] = [witnesses.filter(isReached), witnesses.filter((one) => !isReached(one))];
  // Else calls with this run's mark would be hidden from a later run.
  const ended = others.map(({ witness }) => witness.end(deps.random.runMark).catch(() => null));
  const runs = await Promise.all(
    reached.map(async (one) => {
      const own = probed.exchanges.filter(({ gateway }) => one.gateways.includes(gateway));
      const watched = await watch(one, deps, signal);
      // A gateway without a witness may use the same provider. Its calls are known, but not counted.
      const isElsewhere = ({ gateway }: ProbedExchange): boolean =>
        bound.has(gateway) && !one.gateways.includes(gateway);
      const known = [...probed.exchanges, ...probed.cutOff].filter((exchange) => !isElsewhere(exchange));
      const found = attribute(watched, own, known);
      for (const [index, reading] of found.readings.entries()) readings.set(own[index]?.gateId ?? "", reading);
      return runOf(one, watched, found);
    }),
  );
  await Promise.all(ended);
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

type ReadResult<Value> = { value: Value; obstacle: null } | { value: null; obstacle: AttributionObstacle };

async function orObstacle<Value>(pending: Promise<Value>): Promise<ReadResult<Value>> {
  try {
    return { value: await pending, obstacle: null };
  } catch (error) {
    return { value: null, obstacle: obstacles[errorCode(error)] ?? "unreachable" };
  }
}

function runOf(one: RunWitness, { quiet }: Watched, { state, missing, strays }: Attributed): WitnessRun {
  const began = one.start?.now_ms ?? 0;
  const placed = strays.map(({ target, started_ms }) => ({ target, ms: Math.max(0, started_ms - began) }));
  return { gateways: one.gateways, state, missing, quiet, strays: placed };
}
