import { reasonWords } from "../../contract/unavailability.ts";
import type { ContractEvidence, ContractState, Finding } from "../../generated/types.ts";
import { missingOfCopy } from "../../manifest/contracts.ts";
import { contractOf, placeInContract } from "../contract-of.ts";
import { findingsOf, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  unavailable: {
    decision: "hold",
    kind: "blocked",
    says: "expected the source of contract {contract} to be read in this run, got {reason}",
    remedy:
      "Open the page without a login and run again. If automated access is not allowed, commit a copy and name its path as source, the page as origin, and in checked the day on which you compared them.",
  },
  "copy-unreadable": {
    decision: "hold",
    kind: "blocked",
    says: "expected the copy {source} of contract {contract} to be read at the head commit, got {reason}",
    remedy:
      "Correct the path under source, or save the page there again as Markdown, HTML or OpenAPI 3, compare the two, and set the day in checked.",
  },
  "copy-unchecked": {
    decision: "hold",
    kind: "missing",
    says: "expected contract {contract} to name the page that {source} is a copy of and the day on which a person compared them, got {missing}",
    remedy:
      "Compare the file with its page and add two keys next to `source`: `origin:` with the page's https URL and `checked:` with the date. Or use the page itself as the source.",
  },
  moved: {
    decision: "hold",
    kind: "missing",
    says: "expected contract {contract} at its address, got a redirect to {host}",
    remedy: "Read the page at its new address, name that address as the source, and pin its facts again.",
  },
  stale: {
    decision: "hold",
    kind: "missing",
    says: "expected a person to have read the page of contract {contract} within {max_age}, got {checked}",
    remedy: "Read the page, compare a copy with it, and set the day in checked, in UTC.",
  },
  "not-yet": {
    decision: "hold",
    kind: "missing",
    says: "expected checked of contract {contract} to be a day on which a person has read the page, got {checked}, which has not come yet",
    remedy: "Read the page, compare a copy with it, and set the day in checked, in UTC.",
  },
  unchecked: {
    decision: "hold",
    kind: "missing",
    says: "expected the facts of contract {contract} to be checked in this run, got none",
    remedy: "Run again, so that the source is read.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("contract-current", cases);

/** The documented surface was read in this run, and lately enough by a person. */
export const contractCurrent: Rule = {
  id: "contract-current",
  says: "The source was read and its facts were checked in this run. If max_age is set, a person has read it within that time. A copy names its page and the day on which a person compared the two.",
  why: "A route is judged by its documentation as of today. A page that could not be read proves nothing. Neither does a copy that was never compared with its page.",
  passes: "the page answers 200 and documents POST /v1/chat/completions",
  fails: "the page redirects to a login on another host",
  cases,
  judgeRoute: (subject) => {
    // Nothing is fetched for a fork's change: evidence-complete reports the missing checks.
    if (subject.run.promotion.obstacle === "fork") return [];
    const found = contractOf(subject);
    // Nothing is fetched for a route that is held because its share is unknown.
    if (found === null && subject.promotion.reason === "unknown-share") return [];
    return [...judgeCopy(subject), ...judgements[found?.state ?? "unchecked"](subject, found)];
  },
};

type Judgement = (subject: Subject, found: ContractEvidence | null) => Finding[];

/** A copy shows what its page said once. Only a person can know whether the page still says so. */
function judgeCopy(subject: Subject): Finding[] {
  const { contract } = subject.route;
  const declared = subject.manifest.contracts[contract];
  const lacking = declared === undefined ? [] : missingOfCopy(declared);
  if (declared === undefined || lacking.length === 0) return [];
  const missing = lacking.map((what) => `no ${what}`).join(" and ");
  return [find("copy-unchecked", placeInContract(subject, "source"), { contract, source: declared.source, missing })];
}

const uncheckedSource: Judgement = (subject) => [
  find("unchecked", placeInContract(subject, "source"), { contract: subject.route.contract }),
];

/** A page that was read has facts. Without facts nothing was compared. */
const wasRead: Judgement = (subject, found) => (found?.facts === null ? uncheckedSource(subject, found) : []);

const judgements: Readonly<Record<ContractState, Judgement>> = {
  unchecked: uncheckedSource,
  unavailable: (subject, found) => {
    const reason = reasonWords[found?.reason ?? "unreachable"];
    const { contract } = subject.route;
    const place = placeInContract(subject, "source");
    return found?.copy === true
      ? [find("copy-unreadable", place, { contract, source: found.source, reason })]
      : [find("unavailable", place, { contract, reason })];
  },
  moved: (subject, found) => {
    const host = hostOf(found?.final_url ?? null);
    return [find("moved", placeInContract(subject, "source"), { contract: subject.route.contract, host })];
  },
  stale: (subject) => {
    const { contract } = subject.route;
    const { checked = "no day", max_age } = subject.manifest.contracts[contract] ?? {};
    const place = placeInContract(subject, "checked");
    return max_age === undefined
      ? [find("not-yet", place, { contract, checked })]
      : [find("stale", place, { contract, max_age, checked })];
  },
  unchanged: wasRead,
  "text-changed": wasRead,
  "contract-changed": wasRead,
  "anchor-missing": wasRead,
};

/** The host of the URL; where it is not known, words. */
function hostOf(url: string | null): string {
  return (url === null ? null : URL.parse(url)?.host) ?? "another address";
}
