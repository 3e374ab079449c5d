import { tell, type Told } from "../decision/tell.ts";
import type { Finding, FindingArg } from "../generated/types.ts";

/** Findings that say the same about several checks or surfaces, shown once. */
export interface FindingGroup {
  finding: Finding;
  /** The routes and their checks; empty where the finding is about the run as a whole. */
  where: readonly string[];
  told: Told;
  /** How many findings follow from these, and of which rules; null where none does. */
  beneath: string | null;
}

const everyCheck = "each of these checks";

/**
 * Groups findings that differ in nothing but their check or surface, or in their route where the cause lies outside of it, in
 * the order of their first one. `show` renders each value.
 */
export function groupedFindings(findings: readonly Finding[], show: (value: FindingArg) => string): FindingGroup[] {
  const shown = (value: FindingArg): string => (value === everyCheck ? everyCheck : show(value));
  return [...Map.groupBy(findings, sameness).values()].flatMap((alike) => {
    const [finding] = alike;
    if (finding === undefined) return [];
    const checks = [...new Set(alike.flatMap(({ check, args }) => check ?? args["check"] ?? []).map(String))];
    const where = [...new Set(alike.flatMap(({ route }) => route ?? [])), ...checks];
    const args = { ...finding.args, ...together(alike, checks) };
    return [{ finding, where, told: tell({ ...finding, args }, shown), beneath: beneathOf(alike, show) }];
  });
}

function beneathOf(alike: readonly Finding[], show: (value: FindingArg) => string): string | null {
  const following = alike.flatMap(({ beneath }) => beneath);
  const count = following.reduce((sum, { findings }) => sum + findings, 0);
  if (count === 0) return null;
  const rules = [...new Set(following.map(({ rule }) => rule))].map(show).join(", ");
  return count === 1 ? `1 more finding follows from it: ${rules}` : `${count} more findings follow from it: ${rules}`;
}

/** The text shown for the values in which they differ. */
function together(alike: readonly Finding[], checks: readonly string[]): Finding["args"] {
  const surfaces = alike.flatMap(({ args }) => args["surface"] ?? []);
  return {
    ...(alike.some(({ args }) => "check" in args) && checks.length > 1 && { check: everyCheck }),
    ...(surfaces.length > 1 && { surface: surfaces.join(", ") }),
  };
}

/** Values that no text shows do not distinguish findings. */
function sameness(finding: Finding): string {
  const { rule, case: name, route, at, args, waived } = finding;
  return JSON.stringify([
    rule,
    name,
    rule === "reachable" ? null : route,
    at,
    waived,
    tell({ ...finding, args: { ...args, check: "", surface: "" } }),
  ]);
}
