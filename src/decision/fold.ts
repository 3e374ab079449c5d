import type { Finding } from "../generated/types.ts";

/** Findings about the run or a route as a whole that only say that something was not asked, by the rule that says why. */
const consequences: Readonly<Record<string, readonly string[]>> = {
  reachable: [
    "evidence-complete/preflight",
    "evidence-complete/credential-missing",
    "calls-attributed/unread",
    "same-request/unseen",
  ],
  "branch-current": ["evidence-complete/not-compared", "contract-current/unchecked"],
};

/**
 * One cause, one finding: what follows from another finding is counted beneath it instead of being listed. Only findings that
 * hold, and that no waiver covers, have others beneath them, so that the decision never becomes better.
 */
export function fold(found: readonly Finding[]): Finding[] {
  const causes = new Map<Finding, Finding[]>(found.filter(isCause).map((cause) => [cause, []]));
  const byRoute = Map.groupBy(causes.keys(), ({ route }) => route);
  const listed = found.filter((finding) => {
    const near = [...(byRoute.get(null) ?? []), ...(finding.route === null ? [] : (byRoute.get(finding.route) ?? []))];
    const cause = causes.has(finding) ? undefined : near.find((one) => follows(finding, one));
    if (cause !== undefined) causes.get(cause)?.push(finding);
    return cause === undefined;
  });
  return listed.map((finding) => ({ ...finding, beneath: counted(causes.get(finding) ?? []) }));
}

function isCause({ rule, kind }: Finding): boolean {
  return rule in consequences && kind === "blocked";
}

/** Rules about something else than the answer, although an exchange brings them up. */
const independent: ReadonlySet<string> = new Set(["escalation-ready"]);

function follows(finding: Finding, cause: Finding): boolean {
  if (independent.has(finding.rule)) return false;
  if (consequences[cause.rule]?.includes(`${finding.rule}/${finding.case}`) === true) return true;
  const isSame = cause.exchange !== null && finding.check === cause.check && finding.exchange === cause.exchange;
  // A witness that is gone takes its counts with it. What the answers themselves show still counts.
  return isSame && (finding.kind === "missing" || !cause.case.startsWith("witness-"));
}

function counted(findings: readonly Finding[]): Finding["beneath"] {
  return [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, { length }]) => ({ rule, findings: length }));
}
