import { durationText } from "../core/durations.ts";
import type { Problem } from "../core/errors.ts";
import { pointerOf } from "../core/json-pointer.ts";
import { limits } from "../core/limits.ts";
import type { EffectiveManifest, EffectiveRoute } from "../generated/types.ts";
import { pathText } from "./fault.ts";
import type { Path } from "./json.ts";
import { locateIn } from "./locate.ts";
import type { LocatedManifest } from "./parse.ts";

type Lines = EffectiveManifest["lines"];

/** Routes on which an outage of the primary and its end cannot be judged, and a `failback` that nothing measures. */
export function recoveryProblems(routes: readonly EffectiveRoute[], source: LocatedManifest): Problem[] {
  const found = routes.flatMap((route, index) => [
    ...outOfBounds(route, index, source),
    ...(watchPlaces(route, index, source.lines).length > 0
      ? unwatchable(route, index, source)
      : unmeasured(route, index, source)),
  ]);
  // Checks of `defaults` are shared: one problem for each place and text.
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** What the workflow must provide for the check `recovery`, as `file:line:column: note: …`. */
export function recoveryNotes({ file, lines, routes }: Pick<EffectiveManifest, "file" | "lines" | "routes">): string[] {
  const found = routes.flatMap((route, index) =>
    watchPlaces(route, index, lines).map(({ path, gateway }) => {
      const { line, column } = locateIn(file, lines, pointerOf(path));
      return `${file}:${line}:${column}: note: ${pathText(path)}: only the scripted provider can prove \`recovery\`: bind it to the gateway \`${gateway}\` (inputs \`witness\` and \`witness-token\`), or every route with this check is held`;
    }),
  );
  return [...new Set(found)];
}

/** The `recovery` checks of a route with their paths: in the route itself, else in `defaults`. */
function watchPlaces({ checks }: EffectiveRoute, index: number, lines: Lines): { path: Path; gateway: string }[] {
  const isOwn = pointerOf(["routes", index, "checks"]) in lines;
  const within: Path = isOwn ? ["routes", index, "checks"] : ["defaults", "checks"];
  return checks.flatMap(({ check, gateway }, place) =>
    check === "recovery" ? [{ path: [...within, place], gateway }] : [],
  );
}

function unwatchable(route: EffectiveRoute, index: number, source: LocatedManifest): Problem[] {
  return watchPlaces(route, index, source.lines).flatMap(({ path }) => {
    if (route.order === "weighted") return [problem(path, ...drawnTargets, source)];
    return Object.keys(route.targets).length < 2 ? [problem(path, ...tooFewTargets, source)] : [];
  });
}

const drawnTargets = [
  "expected a route that tries its targets in order, got the check `recovery` on one that draws them by weight",
  "Remove it, or move it to a route with `order: ordered` and the same targets: drawn targets have no fixed primary that could come back.",
] as const;

const tooFewTargets = [
  "expected at least two `targets`, so that another one serves while the primary fails, got fewer",
  "List the route's targets under `targets`, the primary first, or remove the check.",
] as const;

function unmeasured({ failback }: EffectiveRoute, index: number, source: LocatedManifest): Problem[] {
  if (failback === null) return [];
  const remedy = "Add `recovery` to the checks of this route, or remove `failback`.";
  const message = "expected the check `recovery` on this route to measure it, got none";
  return [problem(["routes", index, "failback"], message, remedy, source)];
}

function outOfBounds({ failback }: EffectiveRoute, index: number, source: LocatedManifest): Problem[] {
  const { failbackMinMs: least, failbackMaxMs: most } = limits;
  if (failback === null || (failback.within_ms >= least && failback.within_ms <= most)) return [];
  const isLong = failback.within_ms > most;
  const bound = durationText(isLong ? most : least);
  const message = `expected at ${isLong ? "most" : "least"} ${bound}, got ${isLong ? "more" : "less"}`;
  const remedy = `Write \`within: ${bound}\` or ${isLong ? "less" : "more"}.`;
  return [problem(["routes", index, "failback", "within"], message, remedy, source)];
}

function problem(path: Path, message: string, remedy: string, source: LocatedManifest): Problem {
  return { at: source.locate(pointerOf(path)), message: `${pathText(path)}: ${message}`, remedy };
}
