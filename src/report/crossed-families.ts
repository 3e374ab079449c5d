import { crossedFamilies } from "../decision/crossed-families.ts";
import { notCompared } from "../decision/shape-differences.ts";
import { listed } from "./played-targets.ts";
import type { Bundle, Exchange, FindingArg } from "../generated/types.ts";

type Show = (value: FindingArg) => string;

/** Two targets that were asked in two families. */
interface Crossing {
  route: string;
  first: string;
  target: string;
  families: readonly [string, string];
  uncompared: readonly string[];
}

/** One sentence for each pair of targets of gated routes that were asked in two families, and what was not compared. */
export function crossedLines({ evidence, decision }: Pick<Bundle, "evidence" | "decision">, show: Show): string[] {
  const gated = evidence.routes.filter(({ route }) => route in decision.routes);
  const crossings = gated.flatMap(({ route, exchanges }) => exchanges.flatMap((made) => crossingsOf(route, made)));
  const pairs = Map.groupBy(crossings, ({ first, target, families }) => [first, target, ...families].join(" "));
  return [...pairs.values()].flatMap((same) => lineOf(same, show));
}

function crossingsOf(route: string, { ledger, via }: Exchange): Crossing[] {
  const [first, ...later] = ledger.calls;
  if (first === undefined || first.shape === null || (via === "client" && ledger.client_requests > 1)) return [];
  const { shape } = first;
  return later.flatMap((call) => {
    if (call.shape === null || call.target === first.target) return [];
    const families = crossedFamilies(shape, call.shape);
    const uncompared = notCompared(shape, call.shape);
    return families === null ? [] : [{ route, first: first.target, target: call.target, families, uncompared }];
  });
}

function lineOf(same: readonly Crossing[], show: Show): string[] {
  const [one] = same;
  if (one === undefined) return [];
  const [routes, fields] = [same.map(({ route }) => route), same.flatMap(({ uncompared }) => uncompared)].map((names) =>
    listed([...new Set(names)].map(show)),
  );
  const [its, other] = one.families.map(show);
  const rest = fields === "" ? "" : ` Not compared: ${fields}.`;
  return [`On ${routes}, ${show(one.first)} was asked in ${its} and ${show(one.target)} in ${other}.${rest}`];
}
