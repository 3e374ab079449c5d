import type { Bundle, Finding } from "../generated/types.ts";

/** The decision and, in a few words, why: what a reviewer reads first. */
export function headline({ decision, findings }: Pick<Bundle, "decision" | "findings">): string {
  const decided = findings.filter(({ waived }) => !waived);
  const waived = findings.length - decided.length;
  const because = reason(decision.overall, decided);
  return `Fallback Gate: ${decision.overall} (${because}${waived === 0 ? "" : `, ${waived} waived`})`;
}

function reason(overall: Bundle["decision"]["overall"], findings: readonly Finding[]): string {
  if (overall === "none") return "no route gains traffic";
  if (overall === "promote") return "every gated route has its evidence";
  return couldNotBeJudged(findings) ? "could not be judged" : "was judged and failed";
}

/** Something kept the gate from judging, and nothing else is wrong but what is missing for that reason. */
function couldNotBeJudged(findings: readonly Finding[]): boolean {
  return (
    findings.some(({ kind }) => kind === "blocked") &&
    findings.every(({ kind }) => kind === "blocked" || kind === "missing")
  );
}
