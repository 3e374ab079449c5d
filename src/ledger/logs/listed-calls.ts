import { matchesWildcard } from "../../core/wildcard.ts";
import type { LogFields, LogFormat } from "../../generated/types.ts";
import { splitList } from "../../dialects/lists.ts";
import type { Places } from "./spread.ts";
import { valuesAt } from "./values-at.ts";

/** One entry of a list of calls, with the log's name for its target. */
export interface ListedCall {
  target: string;
  status: number | null;
}

/** Returns the calls that a row lists; null if it has no list. `isUneven`: the numbers of targets and statuses differ. */
export function callsIn(places: Places, format: LogFormat): { calls: ListedCall[] | null; isUneven: boolean } {
  const targets = entriesAt(places.targets, format);
  if (targets === null || targets.some((entry) => typeof entry === "number")) return { calls: null, isUneven: false };
  const statuses = entriesAt(places.statuses, format);
  const isUneven = statuses !== null && statuses.length !== targets.length;
  const calls = targets.map((target, index) => ({
    target: String(target ?? ""),
    status: isUneven ? null : statusOf(statuses?.[index]),
  }));
  return { calls: calls.filter(({ target }) => isCall(target, format)), isUneven };
}

function isCall(target: string, { call_like = "*", no_call = [] }: LogFormat): boolean {
  return target !== "" && !no_call.includes(target) && matchesWildcard(target, call_like);
}

/** The entries of an array or of a separated text; null if there are none or if any is not a text or a number. */
function entriesAt(place: Places[keyof LogFields], { separators }: LogFormat): (string | number | null)[] | null {
  const values = place === undefined ? [] : valuesAt(place.from, place.pointer);
  if (values.length === 0) return null;
  const entries = values.flat().flatMap((value): (string | number | null | undefined)[] => {
    if (typeof value === "string") return splitList(value, separators);
    return [value === null || typeof value === "number" ? value : undefined];
  });
  const known = entries.filter((entry) => entry !== undefined);
  return known.length === entries.length ? known : null;
}

/** Returns an HTTP status; null for anything else. */
export function statusOf(entry: string | number | null | undefined): number | null {
  return /^[1-5]\d\d$/.test(String(entry ?? "")) ? Number(entry) : null;
}
