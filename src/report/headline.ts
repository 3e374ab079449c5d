import { tell } from "../decision/tell.ts";
import type { Bundle, Finding, FindingArg, Promotion } from "../generated/types.ts";

type Show = (value: FindingArg) => string;

/**
 * The decision and, in a few words, why: what a reviewer reads first. A pull request is compared with its base; any other run
 * says what it was compared with.
 */
export function headline(
  { decision, findings, promotion, run }: Pick<Bundle, "decision" | "findings" | "promotion" | "run">,
  show: Show,
): string {
  const decided = findings.filter(({ waived }) => !waived);
  const waived = findings.length - decided.length;
  const because = reason(decision.overall, decided, show);
  const why = `${because}${waived === 0 ? "" : `, ${waived} waived`}`;
  return `Fallback Gate: ${decision.overall} (${why})${comparison(promotion, run, show)}`;
}

function comparison({ compared, base, obstacle }: Promotion, run: Bundle["run"], show: Show): string {
  const isOfNoBranch = obstacle === null && run.pull_request === null && run.event !== "local";
  if (base === null) return isOfNoBranch ? ", compared with nothing" : "";
  const commit = show(base.sha.slice(0, 12));
  const words: Readonly<Partial<Record<Promotion["compared"], string>>> = {
    push: `, compared with the commit before, ${commit}`,
    local: `, compared with ${commit}`,
    "default-branch": `, compared with the default branch ${show(base.ref ?? commit)}`,
  };
  return words[compared] ?? "";
}

function reason(overall: Bundle["decision"]["overall"], findings: readonly Finding[], show: Show): string {
  if (overall === "none") return "no route gains traffic";
  if (overall === "promote") return "every gated route has its evidence";
  return couldNotBeJudged(findings) ? notJudged(findings, show) : "was judged and failed";
}

/** Something kept the gate from judging, and nothing else is wrong but what is missing for that reason. */
function couldNotBeJudged(findings: readonly Finding[]): boolean {
  return (
    findings.some(({ kind }) => kind === "blocked") &&
    findings.every(({ kind }) => kind === "blocked" || kind === "missing")
  );
}

/** With its cause, where there is a single one that has a short name. */
function notJudged(findings: readonly Finding[], show: Show): string {
  const causes = new Set(findings.filter(({ kind }) => kind === "blocked").map((finding) => tell(finding, show).brief));
  const [cause = null, ...more] = causes;
  return cause === null || more.length > 0 ? "could not be judged" : `could not be judged: ${cause}`;
}
