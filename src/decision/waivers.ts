import type { Finding, RunContext, Waiver } from "../generated/types.ts";
import { isDay } from "../manifest/days.ts";

/** Rules that cannot be waived: without them it is unknown what else was waived. */
export const neverWaived: ReadonlySet<string> = new Set([
  "no-leak",
  "reachable",
  "evidence-complete",
  "gate-not-weakened",
  "branch-current",
]);

/** used: it covers a finding of this run. lapsed: its last day is over, or is none. never: its rule cannot be waived. */
export type WaiverState = "used" | "unused" | "lapsed" | "never";

export interface JudgedWaiver {
  waiver: Waiver;
  state: WaiverState;
}

interface Waived {
  waivers: readonly Waiver[];
  findings: readonly Pick<Finding, "rule" | "route" | "waived">[];
  /** When the run began. */
  at: RunContext["at"];
}

/** What became of each waiver in this run, in the order of the manifest. */
export function waiverStates({ waivers, findings, at }: Waived): JudgedWaiver[] {
  const waived = findings.filter((finding) => finding.waived);
  return waivers.map((waiver) => {
    if (neverWaived.has(waiver.rule)) return { waiver, state: "never" };
    if (!isEffective(waiver, at)) return { waiver, state: "lapsed" };
    const isUsed = waived.some(({ rule, route }) => rule === waiver.rule && (route ?? waiver.route) === waiver.route);
    return { waiver, state: isUsed ? "used" : "unused" };
  });
}

/** The same findings, those marked that a waiver covers. One about the run as a whole is covered where it is for every gated route. */
export function withWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  gated: ReadonlySet<string>,
  at: RunContext["at"],
): Finding[] {
  const effective = new Set(waivers.filter((waiver) => isEffective(waiver, at)).map(keyOf));
  const covers = (rule: string, route: string): boolean => effective.has(keyOf({ rule, route }));
  return findings.map((finding) => {
    const routes = finding.route === null ? [...gated] : [finding.route];
    return { ...finding, waived: routes.length > 0 && routes.every((route) => covers(finding.rule, route)) };
  });
}

/** Whether a waiver covers findings of its rule and route at this instant: until the end of its last day, UTC. */
export function isEffective({ rule, expires }: Pick<Waiver, "rule" | "expires">, at: RunContext["at"]): boolean {
  // Instants of the same form have the order of their texts.
  return !neverWaived.has(rule) && isDay(expires) && at <= `${expires}T23:59:59.999Z`;
}

function keyOf({ rule, route }: { rule: string; route: string | null }): string {
  return `${rule} ${route ?? ""}`;
}
