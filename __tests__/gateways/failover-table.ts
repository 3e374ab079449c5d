import { failoverGateways, failoverNames, type FailoverName } from "./failover-gateways.ts";
import { situations, type Situation } from "./failover-situations.ts";

/** One exchange of a situation, or all of an outage. */
export interface Run {
  /** Calls that reached the provider, in their order. */
  calls: string;
  /** What the client got; null where no status came. */
  status: number | null;
  /** What was in it, and how it ended. */
  answer: string;
  /** How long the client waited; of an outage, how long the primary took to be called again. */
  ms: number;
}

/** One cell of the table. */
export interface Measured {
  situation: string;
  gateway: FailoverName;
  runs: readonly Run[];
}

/** What the script measured, as it is kept beside the tests. */
export interface Measurements {
  date: string;
  versions: string;
  cells: readonly Measured[];
}

/** What one exchange did, in the words of its cell, without how long it took. */
export function outcomeOf({ calls, status, answer }: Run): string {
  return `${calls}: ${status === null ? "" : `${status}, `}${answer}`;
}

/** A cell's text: its one outcome, or each of them with how often it came. */
export function cellText({ runs }: Measured, { timed }: Pick<Situation, "timed">): string {
  const outcomes = Map.groupBy(runs, outcomeOf);
  const texts = [...outcomes].map(([outcome, same]) => {
    const timedOutcome = timed === true ? `${outcome}, ${waited(same)}` : outcome;
    return outcomes.size === 1 ? timedOutcome : `${same.length} of ${runs.length}: ${timedOutcome}`;
  });
  return texts.toSorted().toReversed().join("<br>");
}

/** The median in whole seconds: a part of one tells about the machine. */
function waited(runs: readonly Run[]): string {
  const sorted = runs.map(({ ms }) => ms).toSorted((one, other) => one - other);
  const seconds = Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1_000);
  return seconds === 0 ? "at once" : `after ${seconds} s`;
}

/** The cell of a situation at a gateway. Throws where it was not measured. */
export function cellAt(cells: readonly Measured[], situation: string, gateway: FailoverName): Measured {
  const found = cells.find((cell) => cell.situation === situation && cell.gateway === gateway);
  if (found === undefined) throw new Error(`expected ${situation} to be measured on ${gateway}, got no cell`);
  return found;
}

/** The table, not yet aligned by the formatter. */
export function failoverTable(cells: readonly Measured[]): string {
  const head = ["situation", "asked", ...failoverNames.map((name) => failoverGateways[name].title)];
  const rows = situations.map((situation) => [
    `**${situation.name}**<br>${situation.played}`,
    situation.stream ? "streamed" : "plain",
    ...failoverNames.map((name) => cellText(cellAt(cells, situation.id, name), situation)),
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
