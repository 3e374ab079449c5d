import { reasonWords } from "../../contract/unavailability.ts";
import type { ContractEvidence, ContractState, Finding } from "../../generated/types.ts";
import { contractOf, placeInContract } from "../contract-of.ts";
import { findingsOf, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  unavailable: {
    decision: "hold",
    kind: "blocked",
    says: "expected the source of contract {contract} to be read in this run, got {reason}",
    remedy:
      "Open the page without a login and run again. Where no machine may read it, commit a copy and name its path as the source.",
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
    remedy: "Read the page, and set the day in checked, in UTC.",
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
  says: "The source page was reachable and its facts were checked in this run, and a person has read it within max_age where one is given.",
  why: "A route is judged by what its documentation says today; what nobody could read today proves nothing.",
  passes: "the page answers 200 and documents POST /v1/chat/completions",
  fails: "the page redirects to a login on another host",
  cases,
  judgeRoute: (subject) => {
    // Nothing is fetched for a fork's change: that it cannot be judged is told where its checks are missing.
    if (subject.run.promotion.obstacle === "fork") return [];
    const found = contractOf(subject);
    return judgements[found?.state ?? "unchecked"](subject, found);
  },
};

type Judgement = (subject: Subject, found: ContractEvidence | null) => Finding[];

const uncheckedSource: Judgement = (subject) => [
  find("unchecked", placeInContract(subject, "source"), { contract: subject.route.contract }),
];

/** A page that was read has facts: without them nobody compared anything. */
const wasRead: Judgement = (subject, found) => (found?.facts === null ? uncheckedSource(subject, found) : []);

const judgements: Readonly<Record<ContractState, Judgement>> = {
  unchecked: uncheckedSource,
  unavailable: (subject, found) => {
    const reason = reasonWords[found?.reason ?? "unreachable"];
    return [find("unavailable", placeInContract(subject, "source"), { contract: subject.route.contract, reason })];
  },
  moved: (subject, found) => {
    const host = hostOf(found?.final_url ?? null);
    return [find("moved", placeInContract(subject, "source"), { contract: subject.route.contract, host })];
  },
  stale: (subject) => {
    const { contract } = subject.route;
    const { checked = "no day", max_age = "its time" } = subject.manifest.contracts[contract] ?? {};
    return [find("stale", placeInContract(subject, "checked"), { contract, max_age, checked })];
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
