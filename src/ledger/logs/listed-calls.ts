import { matchesWildcard } from "../../core/wildcard.ts";
import type { LogFields, LogFormat } from "../../generated/types.ts";
import { splitList } from "../../dialects/lists.ts";
import type { Places } from "./spread.ts";
import { valuesAt } from "./values-at.ts";

/** One entry of a list of calls, by the name that the log gives its target. */
export interface ListedCall {
  target: string;
  status: number | null;
}

/** The calls that a row lists; null where it lists none, or something that is no list. `isUneven`: it has another number of statuses. */
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

/** The entries of a list, or of texts of several; null where there are none, or others than texts and numbers. */
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

/** A status of HTTP; null for what stands where there was none. */
export function statusOf(entry: string | number | null | undefined): number | null {
  return /^[1-5]\d\d$/.test(String(entry ?? "")) ? Number(entry) : null;
}
