import { tell, type Told } from "../decision/tell.ts";
import type { Finding, FindingArg } from "../generated/types.ts";

/** Findings that say the same of several checks of a route, or of several surfaces, told once. */
export interface FindingGroup {
  finding: Finding;
  /** The route and its checks; empty where the finding is about the run as a whole. */
  where: readonly string[];
  told: Told;
}

const everyCheck = "each of these checks";

/** Groups findings that differ in nothing but their check or surface, in the order of their first one. `show` renders each value. */
export function groupedFindings(findings: readonly Finding[], show: (value: FindingArg) => string): FindingGroup[] {
  const shown = (value: FindingArg): string => (value === everyCheck ? everyCheck : show(value));
  return [...Map.groupBy(findings, sameness).values()].flatMap((alike) => {
    const [finding] = alike;
    if (finding === undefined) return [];
    const checks = [...new Set(alike.flatMap(({ check, args }) => check ?? args["check"] ?? []).map(String))];
    const where = [...(finding.route === null ? [] : [finding.route]), ...checks];
    const args = { ...finding.args, ...together(alike, checks) };
    return [{ finding, where, told: tell({ ...finding, args }, shown) }];
  });
}

/** What stands in the text for the values in which they differ. */
function together(alike: readonly Finding[], checks: readonly string[]): Finding["args"] {
  const surfaces = alike.flatMap(({ args }) => args["surface"] ?? []);
  return {
    ...(alike.some(({ args }) => "check" in args) && checks.length > 1 && { check: everyCheck }),
    ...(surfaces.length > 1 && { surface: surfaces.join(", ") }),
  };
}

/** Values that no text shows tell nothing apart. */
function sameness(finding: Finding): string {
  const { rule, case: name, route, at, args, waived } = finding;
  return JSON.stringify([
    rule,
    name,
    route,
    at,
    waived,
    tell({ ...finding, args: { ...args, check: "", surface: "" } }),
  ]);
}
