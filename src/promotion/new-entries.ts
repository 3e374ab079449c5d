import type { NewEntry, Traffic } from "../generated/types.ts";
import type { FileState, TrafficFiles } from "./route-share.ts";
import { shareOf, type WeighedEntry, type WeighedGroup } from "./traffic/share.ts";

/** The limit of a bundle (bundle.schema.json). One entry already holds the change. */
const mostEntries = 100;

/**
 * Entries with a weight above 0 that head adds to an existing group and that no route's traffic names. A renamed entry
 * would otherwise gain traffic unnoticed. Empty if base does not have the group: then the whole group is new.
 */
export function newEntries(
  { forked, base, head, isTouched }: TrafficFiles,
  traffic: Traffic,
  traffics: readonly Traffic[],
): NewEntry[] {
  if (!isTouched || traffic.among === undefined) return [];
  const [atFork, before, after] = [forked, base, head].map((file) => groupIn(file, traffic));
  if (before === undefined || before === null || after === undefined || after === null) return [];
  const known = new Set([...before.entries, ...(atFork?.entries ?? [])].map(({ id }) => id));
  const added = after.entries.filter(({ id, weight }) => weight.value > 0 && !known.has(id));
  if (added.length === 0) return [];
  const named = new Set(traffics.filter(({ file }) => file === traffic.file).map((each) => ownPlace(head, each)));
  return added
    .filter(({ weightAt }) => !named.has(placeOf(weightAt)))
    .slice(0, mostEntries)
    .map(({ field, at }) => ({ field, at }));
}

function groupIn(file: FileState, traffic: Traffic): WeighedGroup | null {
  if (file === "unavailable") return null;
  const reading = shareOf(file, traffic);
  return "share" in reading ? reading.group : null;
}

function ownPlace(head: FileState, traffic: Traffic): string | null {
  const reading = head === "unavailable" ? null : shareOf(head, traffic);
  return reading !== null && "share" in reading && reading.at !== null ? placeOf(reading.at) : null;
}

function placeOf({ line, column }: WeighedEntry["at"]): string {
  return `${line}:${column}`;
}
