import { limits } from "../core/limits.ts";
import type { EffectiveRoute, RoutePromotion, ShareProblem, Traffic } from "../generated/types.ts";
import { sidesOf, type Change } from "./change.ts";
import { readTrafficFile } from "./traffic/document.ts";
import { shareOf, type ShareReading } from "./traffic/share.ts";

/** One route at base and at head; null where it is not declared there. */
export interface RoutePair {
  base: EffectiveRoute | null;
  head: EffectiveRoute | null;
}

/** Shares are quotients: the same weights in another scale may differ in the last digit. */
const shareTolerance = 1e-9;

/**
 * Whether a route gains traffic. A route that declares none on a side is gated, and as raised where the other side's
 * declaration says so; a new one starts from 0; one whose declaration changed is read by both, and gated by the worse.
 * What goes down or stays is never gated.
 */
export async function routePromotion(id: string, { base, head }: RoutePair, change: Change): Promise<RoutePromotion> {
  const declared = [head, base].filter((route) => route !== null).map(({ traffic }) => traffic);
  const traffics = declared.filter((traffic) => traffic !== null);
  const [traffic, other] = traffics;
  if (traffic === undefined) return undeclared(id);
  const first = judged(id, await readings(traffic, change), { isNew: base === null, isGone: head === null });
  if (first.gated) return first;
  if (traffics.length < declared.length) return undeclared(id);
  if (other === undefined || isSameTraffic(traffic, other)) return first;
  return judged(id, await readings(other, change), { isNew: false, isGone: false });
}

function undeclared(route: string): RoutePromotion {
  return { ...ungated(route), gated: true, reason: "no-traffic-declared" };
}

function ungated(route: string): RoutePromotion {
  return { route, gated: false, reason: "not-raised", from: null, to: null, of_sum: false, problem: null, at: null };
}

interface Readings {
  forked: ShareReading;
  base: ShareReading;
  merged: ShareReading;
  /** The change touches the file. */
  touched: boolean;
}

/** A file that cannot be had is unreadable; that it is not there is another matter. */
async function readings(traffic: Traffic, change: Change): Promise<Readings> {
  try {
    // Of a file that is too large to be read as one of traffic it still counts whether the change touches it.
    const { forked, base, merged, touched } = await sidesOf(change, traffic.file, limits.pageBytes);
    const read = (bytes: Uint8Array | null): ShareReading =>
      shareOf(bytes === null ? "missing" : readTrafficFile(traffic.file, bytes), traffic);
    return { forked: read(forked), base: read(base), merged: read(merged), touched };
  } catch {
    const unreadable = { problem: "file-unreadable" } as const;
    return { forked: unreadable, base: unreadable, merged: unreadable, touched: true };
  }
}

/** A new route starts from nothing, and one that is gone with its weight ends there. */
function judged(
  route: string,
  { forked, base, merged, touched }: Readings,
  { isNew, isGone }: { isNew: boolean; isGone: boolean },
): RoutePromotion {
  const before = numberOf(base);
  const after = isGone && problemOf(merged) === "weight-missing" ? 0 : numberOf(merged);
  const wasAbove = before !== null && after !== null && isAbove(before, after);
  const from = isNew && !wasAbove ? 0 : before;
  const shown = "share" in merged ? merged : "share" in base ? base : null;
  const common = { route, from, to: after, of_sum: shown?.ofSum ?? false, at: "share" in merged ? merged.at : null };
  const isLeftAlone = !touched && !isNew;
  if (after === 0 || isLeftAlone) return { ...common, gated: false, reason: "not-raised", problem: null };
  if (from === null || after === null)
    return { ...common, gated: true, reason: "unknown-share", problem: problemOf(merged) ?? problemOf(base) };
  const left = touched ? numberOf(forked) : null;
  const isRaised = isAbove(after, from) || (left !== null && isAbove(after, left));
  return { ...common, gated: isRaised, reason: isRaised ? "raised" : "not-raised", problem: null };
}

function isAbove(share: number, other: number): boolean {
  return share > other + shareTolerance;
}

function numberOf(reading: ShareReading): number | null {
  return "share" in reading ? reading.share : null;
}

function problemOf(reading: ShareReading): ShareProblem | null {
  return "problem" in reading ? reading.problem : null;
}

function isSameTraffic(one: Traffic, other: Traffic): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
