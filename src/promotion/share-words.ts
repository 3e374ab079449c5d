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

/**
 * Which routes the change gates, with their shares from and to, and which it does not, each group with its reason. Routes are
 * aligned, one per line.
 */
export function gatedLines({ routes }: Promotion): string[] {
  const groups = Map.groupBy(
    routes,
    ({ gated, reason }) => `${gated ? "Gated" : "Not gated"}, because ${whys[reason]}`,
  );
  const width = Math.max(0, ...routes.map(({ route }) => route.length));
  return [...groups]
    .toSorted(([, [one]], [, [other]]) => Number(other?.gated ?? false) - Number(one?.gated ?? false))
    .flatMap(([why, own]) => [
      `${why} (${own.length} of ${routes.length} ${routes.length === 1 ? "route" : "routes"}):`,
      ...own.map((route) => `  ${route.route.padEnd(width)}${sharePlaced(route)}`.trimEnd()),
    ]);
}

const whys: Readonly<Record<RoutePromotion["reason"], string>> = {
  "no-traffic-declared": "the manifest declares no traffic for it",
  "not-asked-for": "this run did not select it",
  raised: "its share rises",
  "not-raised": "its share does not rise",
  "unknown-share": "its share cannot be read, so it gets no request and is held",
  "no-base": "nothing is compared (--base REF would compare shares)",
};

function sharePlaced(route: RoutePromotion): string {
  if (route.from === null && route.to === null && route.problem === null) return "";
  const at = route.at ?? route.unread?.at ?? null;
  return `  ${shareChange(route)}${at === null ? "" : ` (${at.file}:${at.line})`}`;
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
