import type { RoutePromotion, ShareProblem } from "../generated/types.ts";

const problems: Readonly<Record<ShareProblem, string>> = {
  "file-missing": "its traffic file is not there",
  "file-unreadable": "its traffic file cannot be read",
  "document-missing": "its traffic file has no such document",
  "weight-missing": "its weight is not there",
  "weight-ambiguous": "several weights could be meant",
  "weight-not-a-number": "a weight is no number",
  "no-weights": "there are no weights",
  "pointer-invalid": "its pointer cannot be followed",
};

const reasons: Readonly<Partial<Record<RoutePromotion["reason"], string>>> = {
  "no-traffic-declared": "no traffic declared",
  "no-base": "nothing to compare with",
  "not-asked-for": "not asked for",
};

/** The change of a route's share of traffic in words. */
export function shareChange(route: RoutePromotion): string {
  const { from, to, problem, reason } = route;
  const why = problem === null ? "" : ` (${problems[problem]})`;
  if (from === null && to === null) return reasons[reason] ?? `unknown${why}`;
  if (from === to) return `${side(route, to)}, as before`;
  return `${side(route, from)} to ${side(route, to)}${why}`;
}

/** Why routes were not gated, with their shares, one line to a reason: a share that does not rise needs no evidence. */
export function ungatedLines(routes: readonly RoutePromotion[], show: (route: string) => string): string[] {
  const ungated = routes.filter(({ gated }) => !gated);
  return [
    ungatedLine("Not gated, because its share does not rise", ungated.filter(isNotRaised), show),
    ungatedLine(
      "Not gated, because this run was not asked for it",
      ungated.filter((route) => !isNotRaised(route)),
      show,
    ),
  ].flat();
}

const named = 10;

function ungatedLine(why: string, routes: readonly RoutePromotion[], show: (route: string) => string): string[] {
  if (routes.length === 0) return [];
  const shown = routes.slice(0, named).map((route) => `${show(route.route)} (${shareChange(route)})`);
  const more = routes.length > named ? [`and ${routes.length - named} more`] : [];
  return [`${why}: ${[...shown, ...more].join(", ")}.`];
}

function isNotRaised({ reason }: RoutePromotion): boolean {
  return reason !== "not-asked-for";
}

function side({ of_sum }: RoutePromotion, share: number | null): string {
  if (share === null) return "unknown";
  return of_sum ? `${rounded(share * 100)} %` : `weight ${rounded(share)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
