import { tell, type Told } from "../decision/tell.ts";
import type { Finding, FindingArg } from "../generated/types.ts";

/** Findings that say the same of several checks of a route, told once. */
export interface FindingGroup {
  finding: Finding;
  /** The route and its checks; empty where the finding is about the run as a whole. */
  where: readonly string[];
  told: Told;
}

/** Groups findings that differ in nothing but their check, in the order of their first one. `show` renders each value. */
export function groupedFindings(findings: readonly Finding[], show: (value: FindingArg) => string): FindingGroup[] {
  return [...Map.groupBy(findings, sameness).values()].flatMap((alike) => {
    const [finding] = alike;
    if (finding === undefined) return [];
    const checks = [...new Set(alike.flatMap(({ check, args }) => check ?? args["check"] ?? []).map(String))];
    const args =
      "check" in finding.args && checks.length > 1 ? { ...finding.args, check: "each of these checks" } : finding.args;
    const where = [...(finding.route === null ? [] : [finding.route]), ...checks];
    return [{ finding, where, told: tell({ ...finding, args }, show) }];
  });
}

function sameness({ rule, case: name, route, at, args, waived }: Finding): string {
  return JSON.stringify([rule, name, route, at, { ...args, check: null }, waived]);
}
