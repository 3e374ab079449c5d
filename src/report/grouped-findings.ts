import { oncePer } from "../core/once-per.ts";
import { tell, type Told } from "../decision/tell.ts";
import type { Finding, FindingArg } from "../generated/types.ts";

/** Findings with the same text for several checks of a route, or for several surfaces, shown once. */
export interface FindingGroup {
  finding: Finding;
  /** The routes, then their checks, as text: `chat smoke, fallback`. Empty if the finding is about the whole run. */
  where: string;
  told: Told;
  /** How many findings follow from these, and their rules; null if none. */
  beneath: string | null;
}

const everyCheck = "each of these checks";

type Show = (value: FindingArg) => string;

/**
 * Groups findings that differ only in check or surface (or in route, if the cause is outside the route), in the order of
 * the first finding of each group: those of a group are waived or not together. `show` renders each value. A list of findings
 * is grouped once for all readers, and told once for each `show`.
 */
export function groupedFindings(findings: readonly Finding[], show: Show): readonly FindingGroup[] {
  return groupsFor(show)(findings);
}

const alikeIn = oncePer((findings: readonly Finding[]) => [...Map.groupBy(findings, sameness).values()]);

const groupsFor = oncePer((show: Show) => oncePer((findings: readonly Finding[]) => groupsOf(findings, show)));

function groupsOf(findings: readonly Finding[], show: Show): FindingGroup[] {
  const shown = (value: FindingArg): string => (value === everyCheck ? everyCheck : show(value));
  return alikeIn(findings).flatMap((alike) => {
    const [finding] = alike;
    if (finding === undefined) return [];
    const checks = [...new Set(alike.flatMap(({ check, args }) => check ?? args["check"] ?? []).map(String))];
    const routes = [...new Set(alike.flatMap(({ route }) => route ?? []))];
    const named = [routes, checks].map((names) => names.map(show).join(", "));
    const where = named.filter((text) => text !== "").join(" ");
    const args = { ...finding.args, ...together(alike, checks) };
    return [{ finding, where, told: tell({ ...finding, args }, shown), beneath: beneathOf(alike, show) }];
  });
}

function beneathOf(alike: readonly Finding[], show: Show): string | null {
  const following = alike.flatMap(({ beneath }) => beneath);
  const count = following.reduce((sum, { findings }) => sum + findings, 0);
  if (count === 0) return null;
  const rules = [...new Set(following.map(({ rule }) => rule))].map(show).join(", ");
  return count === 1 ? `1 more finding follows from it: ${rules}` : `${count} more findings follow from it: ${rules}`;
}

/** The combined text of the values in which they differ. */
function together(alike: readonly Finding[], checks: readonly string[]): Finding["args"] {
  const surfaces = alike.flatMap(({ args }) => args["surface"] ?? []);
  return {
    ...(alike.some(({ args }) => "check" in args) && checks.length > 1 && { check: everyCheck }),
    ...(surfaces.length > 1 && { surface: surfaces.join(", ") }),
  };
}

/** Ignores values that do not appear in the text. */
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
