import { isDrift } from "../../contract/compare.ts";
import { contradictions } from "../../contract/contradictions.ts";
import type { ContractChange, ContractEvidence, Finding } from "../../generated/types.ts";
import { contractOf, placeInContract } from "../contract-of.ts";
import { findingsOf, type Rule, type RuleCase, type Subject } from "../rule.ts";

const again = "Read the page. If the route still fits it, pin its facts again with `fallback-gate contract pin`.";

const cases = {
  changed: {
    decision: "investigate",
    kind: "drift",
    says: "expected the facts of contract {contract} to be those pinned, got {count} changes: {changes}",
    remedy: again,
  },
  "anchor-missing": {
    decision: "investigate",
    kind: "drift",
    says: "expected contract {contract} to document what was pinned, got a page without it: {changes}",
    remedy: again,
  },
  contradicted: {
    decision: "investigate",
    kind: "drift",
    says: "expected what contract {contract} documents, {documented}, got {seen}",
    remedy: "Find out which is right. Correct the route or its source, or notify the owner of the page.",
  },
  "baseline-unreadable": {
    decision: "hold",
    kind: "blocked",
    says: "expected the facts pinned of contract {contract}, got no baseline of its source",
    remedy: "Write the file with `fallback-gate contract pin` and commit it, or remove the key `baseline`.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("contract-unchanged", cases);

/** What the documentation says is what was pinned, and what was asked and answered. The first half binds where a baseline is declared. */
export const contractUnchanged: Rule = {
  id: "contract-unchanged",
  says: "The documented facts are the pinned ones, and no request or answer contradicts them.",
  why: "A surface that changed since it was reviewed may take requests that mean something else now.",
  passes: "pinned and documented today: POST /v1/chat/completions with bearer",
  fails: "pinned: POST /v1/chat/completions; documented today: POST /v2/chat/completions",
  cases,
  judgeRoute: (subject) => {
    const found = contractOf(subject);
    if (found === null) return [];
    return [...judgeBaseline(subject, found), ...judgeFacts(subject, found)];
  },
};

function judgeBaseline(subject: Subject, { contract, state, changes, baseline }: ContractEvidence): Finding[] {
  const place = placeInContract(subject, "source");
  if (baseline === "unreadable")
    return [find("baseline-unreadable", placeInContract(subject, "baseline"), { contract })];
  if (state === "contract-changed")
    return [find("changed", place, { contract, count: changes.filter(isDrift).length, changes: listed(changes) })];
  return state === "anchor-missing" ? [find("anchor-missing", place, { contract, changes: listed(changes) })] : [];
}

function judgeFacts(subject: Subject, { contract, facts, kind }: ContractEvidence): Finding[] {
  const { route, manifest, evidence } = subject;
  if (facts === null) return [];
  const gateway = manifest.gateways[route.gateway];
  // A gateway that checks its own credential says nothing about how the provider authenticates.
  const auth = gateway?.credential_of === "provider" ? gateway.auth : "none";
  const said = { ...facts, isWhole: kind === "openapi" };
  return contradictions(said, { ...route, auth }, evidence.exchanges).map(({ documented, seen, exchange }) =>
    find("contradicted", placeInContract(subject, "source", exchange), {
      contract,
      documented: plain(documented),
      seen: plain(seen),
    }),
  );
}

function listed(changes: readonly ContractChange[]): string {
  const told = changes.filter(isDrift).slice(0, 5);
  return told.map(({ change, what }) => `${change} ${plain(what).slice(0, 40)}`).join(", ");
}

/** The characters that the value of a finding may have (bundle.schema.json). */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9 ._/:,+()-]/g, "-");
}
