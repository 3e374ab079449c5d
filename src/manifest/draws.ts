import type { Problem } from "../core/errors.ts";
import { firstReached } from "../core/targets.ts";
import { pointerOf } from "../core/json-pointer.ts";
import type { EffectiveRoute } from "../generated/types.ts";
import { pathText, shown } from "./fault.ts";
import type { Path } from "./json.ts";
import type { LocatedManifest } from "./parse.ts";
import { namesIn, promotedTarget } from "./target-order.ts";

/**
 * Weighted routes that cannot be judged because the promoted target is unknown, and settings for weighted routes on
 * routes that try targets in order.
 */
export function drawProblems(routes: readonly EffectiveRoute[], source: LocatedManifest): Problem[] {
  return routes.flatMap((route, index) => {
    const at: Path = ["routes", index];
    return route.order === "weighted" ? weightedProblems(route, at, source) : orderedProblems(route, at, source);
  });
}

function weightedProblems(route: EffectiveRoute, at: Path, source: LocatedManifest): Problem[] {
  if (Object.keys(route.targets).length === 0)
    return [problem(at, "expected `targets` on a weighted route, got none", nameTargets, source)];
  if (firstReached in route.targets)
    return [
      problem([...at, "targets", firstReached], "expected another name, got the reserved `first`", renameFirst, source),
    ];
  if (route.traffic === null || promotedTarget(route) !== null) return [];
  const picked = namesIn(route.traffic)
    .map((name) => shown(name, "a text"))
    .join(", ");
  const remedy = `Add the entry that it picks (${picked || "its key or field"}) to the aliases of its target under \`targets\`.`;
  const message = "expected the weight of one of the route's targets, got one that matches none of their names";
  return [problem([...at, "traffic", "at"], message, remedy, source)];
}

const renameFirst = "Rename the target: in `force`, `first` means the target that an exchange reaches first.";
const nameTargets = "List each target that has a weight, with its names in headers, logs and `traffic.at`.";

function orderedProblems({ pin, checks }: EffectiveRoute, at: Path, source: LocatedManifest): Problem[] {
  const isAsked = checks.some(({ check }) => check === "promoted-target");
  if (pin === null && !isAsked) return [];
  const what = pin === null ? "the check `promoted-target`" : "`pin`";
  const remedy = "Remove it. If the gateway draws targets by weight, declare `order: weighted` and `traffic` instead.";
  return [
    problem(at, `expected a weighted route, got ${what} on a route that tries its targets in order`, remedy, source),
  ];
}

function problem(path: Path, message: string, remedy: string, source: LocatedManifest): Problem {
  return { at: source.locate(pointerOf(path)), message: `${pathText(path)}: ${message}`, remedy };
}
