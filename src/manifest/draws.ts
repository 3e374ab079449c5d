import type { Problem } from "../core/errors.ts";
import { firstReached } from "../core/targets.ts";
import { pointerOf } from "../core/json-pointer.ts";
import type { EffectiveRoute } from "../generated/types.ts";
import { pathText, shown } from "./fault.ts";
import type { Path } from "./json.ts";
import type { LocatedManifest } from "./parse.ts";
import { namesIn, promotedTarget } from "./target-order.ts";

/**
 * Weighted routes that could not be judged: without the target that their `traffic` raises nobody knows which one has to
 * answer. And settings of a draw where targets are tried in order.
 */
export function drawProblems(routes: readonly EffectiveRoute[], source: LocatedManifest): Problem[] {
  return routes.flatMap((route, index) => {
    const at: Path = ["routes", index];
    return route.order === "weighted" ? weightedProblems(route, at, source) : orderedProblems(route, at, source);
  });
}

function weightedProblems(route: EffectiveRoute, at: Path, source: LocatedManifest): Problem[] {
  if (Object.keys(route.targets).length === 0)
    return [
      problem(at, "expected `targets` on a route whose targets are drawn by weight, got none", nameTargets, source),
    ];
  if (firstReached in route.targets)
    return [
      problem([...at, "targets", firstReached], "expected another name, got the reserved `first`", renameFirst, source),
    ];
  if (route.traffic === null || promotedTarget(route) !== null) return [];
  const picked = namesIn(route.traffic)
    .map((name) => shown(name, "a text"))
    .join(", ");
  const remedy = `Add what it picks (${picked || "the key or field of its entry"}) to the aliases of that target under \`targets\`.`;
  const message = "expected the weight of one of the route's targets, got one that none of them is called by";
  return [problem([...at, "traffic", "at"], message, remedy, source)];
}

const renameFirst = "Rename the target: `force` uses this word for whichever target an exchange reaches first.";
const nameTargets = "Name each target that has a weight, with what headers, logs and `traffic.at` call it.";

function orderedProblems({ pin, checks }: EffectiveRoute, at: Path, source: LocatedManifest): Problem[] {
  const isAsked = checks.some(({ check }) => check === "promoted-target");
  if (pin === null && !isAsked) return [];
  const what = pin === null ? "the check `promoted-target`" : "`pin`";
  const remedy = "Remove it, or declare `order: weighted` and `traffic` where the gateway draws targets by weight.";
  return [
    problem(
      at,
      `expected a route whose targets are drawn by weight, got ${what} on one that tries them in order`,
      remedy,
      source,
    ),
  ];
}

function problem(path: Path, message: string, remedy: string, source: LocatedManifest): Problem {
  return { at: source.locate(pointerOf(path)), message: `${pathText(path)}: ${message}`, remedy };
}
