import type { Promotion, RoutePromotion } from "../generated/types.ts";
import { problemText, sides } from "./traffic/problems.ts";

const reasons: Readonly<Partial<Record<RoutePromotion["reason"], string>>> = {
  "no-traffic-declared": "no traffic declared",
  "no-base": "nothing to compare with",
  "not-asked-for": "not asked for",
};

/** The change of a route's traffic share as text. */
export function shareChange(route: RoutePromotion): string {
  const { from, to, reason } = route;
  if (from === null && to === null) return reasons[reason] ?? `unknown${whyUnknown(route)}`;
  if (from === to) return `${shareText(route, to)}, as before`;
  return `${shareText(route, from)} to ${shareText(route, to)}${whyUnknown(route)}`;
}

/** One line with the share of each compared route, from and to, and its place; empty if nothing was compared. */
export function shareLines({ compared, routes }: Promotion): string[] {
  if (compared === "nothing") return [];
  return routes.map((route) => {
    const at = route.at ?? route.unread?.at ?? null;
    const place = at === null ? "" : ` (${at.file}:${at.line})`;
    return `${route.route}: ${shareChange(route)}${place}${route.gated ? "" : ", not gated"}`;
  });
}

function whyUnknown({ problem, unread }: RoutePromotion): string {
  if (problem === null) return "";
  const where = unread === undefined ? "" : ` ${sides[unread.side]}`;
  return ` (${problemText(problem, unread?.field ?? null).got}${where})`;
}

/** The share as a percentage, or as a weight if it is not part of a sum. */
export function shareText({ of_sum }: Pick<RoutePromotion, "of_sum">, share: number | null): string {
  if (share === null) return "unknown";
  return of_sum ? `${rounded(share * 100)} %` : `weight ${rounded(share)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
