import type { RoutePromotion } from "../generated/types.ts";
import { shareChange } from "../promotion/share-words.ts";

/** Routes that were not gated, with their shares, one line per reason. */
export function ungatedLines(routes: readonly RoutePromotion[], show: (route: string) => string): string[] {
  const ungated = routes.filter(({ gated }) => !gated);
  return [
    ungatedLine("Not gated, because its share does not rise", ungated.filter(isNotRaised), show),
    ungatedLine(
      "Not gated, because this run did not select it",
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
