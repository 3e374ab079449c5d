import { counted } from "../../core/counted.ts";
import type { Bundle, Call, Exchange } from "../../generated/types.ts";
import type { GatedExchange } from "../gated-exchanges.ts";

/** The drawing of one exchange: its calls as the witness saw them, and what the layers in front reported. */
export interface Timeline {
  exchange: Exchange;
  route: string;
  calls: readonly Call[];
  /** Number of calls that are not drawn. */
  more: number;
  /** Every target called, in the order of the manifest. */
  targets: readonly string[];
  clientSent: string;
  gatewaySaid: string;
  answer: string;
  /** The same in a sentence. */
  told: string;
}

const timelines = 20;
const callsEach = 60;

/**
 * The exchanges that are drawn, in the order of the evidence: those that a finding names before those of several calls; and how
 * many more there are. A single call without a finding is not drawn.
 */
export function timelinesOf(
  { findings }: Bundle,
  gated: readonly GatedExchange[],
): { shown: Timeline[]; more: number } {
  const named = new Set(findings.map(({ route, check, exchange }) => nameOf(route, check, exchange)));
  const isNamed = ({ route, exchange }: GatedExchange): boolean =>
    named.has(nameOf(route.id, exchange.check, exchange.exchange));
  const eventful = gated.filter((one) => one.exchange.ledger.calls.length > (isNamed(one) ? 0 : 1));
  const byRank = eventful.toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
  const chosen = new Set(byRank.slice(0, timelines));
  const shown = eventful.filter((one) => chosen.has(one)).map(timelineOf);
  return { shown, more: eventful.length - shown.length };
}

function nameOf(route: string | null, check: string | null, exchange: number | null): string {
  return JSON.stringify([route, check, exchange]);
}

function timelineOf({ route, exchange, row }: GatedExchange): Timeline {
  const { calls } = exchange.ledger;
  const shown = calls.slice(0, callsEach);
  const called = new Set(shown.map(({ target }) => target));
  const declared = Object.keys(route.targets).filter((target) => called.has(target));
  return {
    exchange,
    route: route.id,
    calls: shown,
    more: calls.length - shown.length,
    targets: [...new Set([...declared, ...called])],
    clientSent: row.clientSent,
    gatewaySaid: row.gatewaySaid,
    answer: answerInWords(exchange),
    told: `${counted(calls.length, "call")}: ${runsOf(shown).join(", ")}.`,
  };
}

function answerInWords({ observation }: Exchange): string {
  return observation.status === null ? "no answer" : `status ${observation.status}`;
}

/** Calls with the same outcome at the same target, shown once: `9 times main 500`. */
function runsOf(calls: readonly Call[]): string[] {
  const runs: { outcome: string; times: number }[] = [];
  for (const { target, status } of calls) {
    const outcome = `${target} ${status ?? "without status"}`;
    const last = runs.at(-1);
    if (last?.outcome === outcome) last.times += 1;
    else runs.push({ outcome, times: 1 });
  }
  return runs.map(({ outcome, times }) => (times === 1 ? outcome : `${times} times ${outcome}`));
}
