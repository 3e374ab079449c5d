import { limits } from "../core/limits.ts";
import type { EffectiveRoute, RoutePromotion, Traffic, Unread } from "../generated/types.ts";
import { sidesOf, type Change, type Sides } from "./change.ts";
import { newEntries } from "./new-entries.ts";
import { type MergedFile, mergedFile, worseMerge } from "./traffic/merged-file.ts";
import { readTraffic, type TrafficFile, type UnreadFile } from "./traffic/document.ts";
import { type KnownShare, shareOf, type ShareReading } from "./traffic/share.ts";
import { isSameGroup, mergedShare } from "./traffic/three-way.ts";

/** One route at base and at head; null if it is not declared there. */
export interface RoutePair {
  base: EffectiveRoute | null;
  head: EffectiveRoute | null;
}

/** Shares are quotients, so equal shares may differ in the last digits. */
const shareTolerance = 1e-9;

/**
 * Whether a route gains traffic. A route without `traffic` on one side is gated, as raised if the other side's
 * declaration shows a raise. A new route starts from 0. If the declaration changed, both versions are read and the
 * worse result counts. A share that falls or stays the same, at head and after the merge, is never gated. `traffics`
 * are those of all routes: a new entry that none of them names is reported.
 */
export async function routePromotion(
  id: string,
  { base, head }: RoutePair,
  change: Change,
  traffics: readonly Traffic[],
): Promise<RoutePromotion> {
  const declared = [head, base].filter((route) => route !== null).map(({ traffic }) => traffic);
  const own = declared.filter((traffic) => traffic !== null);
  const [traffic, other] = own;
  if (traffic === undefined) return undeclared(id);
  const first = await promotionBy(id, traffic, change, { isNew: base === null, isGone: head === null, traffics });
  if (first.gated) return first;
  if (own.length < declared.length) return undeclared(id);
  if (other === undefined || isSameTraffic(traffic, other)) return first;
  return promotionBy(id, other, change, { isNew: false, isGone: false, traffics });
}

function undeclared(route: string): RoutePromotion {
  return { ...ungated(route), gated: true, reason: "no-traffic-declared" };
}

function ungated(route: string): RoutePromotion {
  return { route, gated: false, reason: "not-raised", from: null, to: null, of_sum: false, problem: null, at: null };
}

interface Circumstances {
  /** The route is new: base does not have it. */
  isNew: boolean;
  /** The route was removed: head does not have it. */
  isGone: boolean;
  traffics: readonly Traffic[];
}

async function promotionBy(
  route: string,
  traffic: Traffic,
  change: Change,
  circumstances: Circumstances,
): Promise<RoutePromotion> {
  const files = await filesOf(traffic.file, change);
  const promotion = judged(route, readings(files, traffic), circumstances);
  const found = newEntries(files, traffic, circumstances.traffics);
  return found.length === 0 ? promotion : { ...promotion, new_entries: found };
}

/** A traffic file in all states. */
export interface TrafficFiles {
  forked: FileState;
  base: FileState;
  head: FileState;
  /** What git merges if both sides changed the file, else null. */
  merged: MergedFile | null;
  /** The change touches the file. */
  isTouched: boolean;
}

export type FileState = TrafficFile | UnreadFile | "missing" | "unavailable";

/** A file that exists but cannot be fetched is `unavailable`, which differs from `missing`. */
async function filesOf(file: string, change: Change): Promise<TrafficFiles> {
  try {
    // Uses the larger page limit: for a file that is too large to be a traffic file, it still matters whether the
    // change touches it.
    const sides: Sides = await sidesOf(change, file, limits.pageBytes);
    const read = (bytes: Uint8Array | null): FileState => (bytes === null ? "missing" : readTraffic(file, bytes));
    const [forked, base, merged] = [read(sides.forked), read(sides.base), read(sides.merged)];
    return { forked, base, head: merged, merged: mergedFile(file, sides), isTouched: sides.touched };
  } catch {
    return { forked: "unavailable", base: "unavailable", head: "unavailable", merged: null, isTouched: true };
  }
}

/** The share in all states, including after the merge. */
interface Readings {
  forked: ShareReading;
  base: ShareReading;
  head: ShareReading;
  merge: ShareReading;
  isTouched: boolean;
}

function readings(files: TrafficFiles, traffic: Traffic): Readings {
  const read = (file: FileState): ShareReading =>
    file === "unavailable" ? { problem: "file-unreadable", at: null, field: null } : shareOf(file, traffic);
  const [forked, base, head] = [read(files.forked), read(files.base), read(files.head)];
  const isKnown = "share" in forked && "share" in base && "share" in head;
  const merge = isKnown
    ? worseMerge(mergedShare({ forked, base, head }), files.merged, traffic)
    : "problem" in forked && "share" in base
      ? forked
      : head;
  return { forked, base, head, merge, isTouched: files.isTouched };
}

/** A new route starts from 0. A removed route whose weight is gone ends at 0. */
function judged(route: string, found: Readings, { isNew, isGone }: Circumstances): RoutePromotion {
  const sides = isGone ? { ...found, head: endOf(found.head), merge: endOf(found.merge) } : withEntry(found, isNew);
  const { base, head, merge } = sides;
  const [before, after, merged] = [shareIn(base), shareIn(head), shareIn(merge)];
  const wasAbove = before !== null && merged !== null && isAbove(before, merged);
  const from = isNew && !wasAbove ? 0 : before;
  const common = { ...ungated(route), ...shownIn(sides), from, to: merged };
  if ((after === 0 && merged === 0) || isLeftAlone(sides, isNew)) return common;
  const unread = unreadIn(sides, from);
  const isRaised = raises(from, sides);
  if (unread !== null && !(unread.isOnlyMerge && isRaised))
    return { ...common, gated: true, reason: "unknown-share", problem: unread.problem, unread: unread.unread };
  return { ...common, to: merged ?? after, gated: isRaised, reason: isRaised ? "raised" : "not-raised" };
}

/** If no side has the entry, the share is not 0: the pointer may be wrong. */
function withEntry(found: Readings, isNew: boolean): Readings {
  const sides = [found.forked, found.base, found.head];
  const isNowhere = sides.every((side) => "problem" in side || side.group.own === null);
  if (!isNowhere) return found;
  const base = isNew ? found.base : withoutEntry(found.base);
  const [head, merge] = [withoutEntry(found.head), withoutEntry(found.merge)];
  return { ...found, forked: withoutEntry(found.forked), base, head, merge };
}

function withoutEntry(side: ShareReading): ShareReading {
  return "share" in side ? { problem: "entry-missing", at: side.group.entries[0]?.at ?? null, field: null } : side;
}

/** The share of a removed route is 0 if its entry or its whole group is gone. */
function endOf(reading: ShareReading): ShareReading {
  const isGone = "problem" in reading && ["path-missing", "no-weights"].includes(reading.problem);
  return isGone ? { share: 0, ofSum: true, at: null, group: { entries: [], own: null, ofSum: true } } : reading;
}

function shownIn({ base, merge, head }: Readings): Pick<RoutePromotion, "of_sum" | "at"> {
  const shown = [merge, head, base].find((reading): reading is KnownShare => "share" in reading);
  const own = [head, merge].find((reading): reading is KnownShare => "share" in reading);
  return { of_sum: shown?.ofSum ?? false, at: own?.at ?? null };
}

/**
 * A change that does not touch a group's weights does not change its shares, whatever base has done since, unless git
 * merges a weight of base into a group that the change has moved or renamed.
 */
function isLeftAlone({ forked, base, head, merge, isTouched }: Readings, isNew: boolean): boolean {
  if (isNew) return false;
  if (!isTouched) return true;
  const isSame = "share" in forked && "share" in base && "share" in head && isSameGroup(forked, head);
  return isSame && "share" in merge && !isAbove(merge.share, base.share);
}

/** Whether the share at head or after the merge is above the share at the tip of base or at the merge base. */
function raises(from: number | null, { forked, head, merge, isTouched }: Readings): boolean {
  const befores = [from, isTouched ? shareIn(forked) : null].filter((share) => share !== null);
  const afters = [shareIn(head), shareIn(merge)].filter((share) => share !== null);
  return afters.some((after) => befores.some((before) => isAbove(after, before)));
}

interface Unknown {
  problem: NonNullable<RoutePromotion["problem"]>;
  unread: Unread;
  /** Head and base are known, so a raise at head counts even if the merge is unknown. */
  isOnlyMerge: boolean;
}

/** The first side whose share is unknown. A new route is not read at base. */
function unreadIn({ base, head, merge, forked }: Readings, from: number | null): Unknown | null {
  const isBaseUnknown = from === null && "problem" in base;
  const side = "problem" in head ? (isBaseUnknown && base.problem === head.problem ? "both" : "head") : "base";
  if ("problem" in head) return unknown(head, side, false);
  if (isBaseUnknown) return unknown(base, side, false);
  if ("share" in base && base.share > 0 && base.ofSum !== head.ofSum)
    return unknown({ problem: "units-differ", at: head.at, field: null }, "head", false);
  if ("share" in merge) return null;
  return unknown(merge, merge === forked ? "merge-base" : "merge", true);
}

function unknown(reading: Exclude<ShareReading, KnownShare>, side: Unread["side"], isOnlyMerge: boolean): Unknown {
  const { problem, at, field } = reading;
  return { problem, unread: { side, at, field }, isOnlyMerge };
}

function isAbove(share: number, other: number): boolean {
  return share > other + shareTolerance;
}

function shareIn(reading: ShareReading): number | null {
  return "share" in reading ? reading.share : null;
}

function isSameTraffic(one: Traffic, other: Traffic): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
