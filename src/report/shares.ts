import type { RoutePromotion } from "../generated/types.ts";
import { shareChange } from "../promotion/share-words.ts";

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
