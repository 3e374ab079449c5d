import type { Bundle, Finding, FindingArg, Promotion } from "../generated/types.ts";

type Show = (value: FindingArg) => string;

/** The decision, in a few words why, and what was compared: what a reviewer reads first. */
export function headline(
  { decision, findings, promotion }: Pick<Bundle, "decision" | "findings" | "promotion">,
  show: Show,
): string {
  const decided = findings.filter(({ waived }) => !waived);
  const waived = findings.length - decided.length;
  const because = reason(decision.overall, decided);
  const why = `${because}${waived === 0 ? "" : `, ${waived} waived`}`;
  return `Fallback Gate: ${decision.overall} (${why}), ${comparison(promotion, show)}`;
}

/** A pull request is compared with a branch, a push with the commit before it, and a run on the default branch with nothing. */
function comparison({ compared, base, obstacle }: Promotion, show: Show): string {
  if (base === null)
    return obstacle === null || obstacle === "fork" ? "compared with nothing" : "not compared with base";
  const commit = show(base.sha.slice(0, 12));
  if (compared === "push") return `compared with the commit before, ${commit}`;
  if (base.ref === null) return `compared with ${commit}`;
  const branch = compared === "default-branch" ? "the default branch " : "";
  return `compared with ${branch}${show(base.ref)}`;
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
