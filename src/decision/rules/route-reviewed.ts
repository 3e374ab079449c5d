import type { Finding, Position, Promotion, ReviewedChange } from "../../generated/types.ts";
import { fieldInWords } from "../../promotion/traffic/field.ts";
import { findingsOf, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  "traffic-file": {
    decision: "hold",
    kind: "failed",
    says: "expected nothing but weights to change in {file} together with the weight at {weight}, got a change of {field}",
    remedy: "Merge the other change first, in a separate pull request without a promotion.",
  },
  manifest: {
    decision: "hold",
    kind: "failed",
    says: "expected the route to stay as base has it together with the weight at {weight}, got a change of {field} in {file}",
    remedy: "Merge the other change first, in a separate pull request without a promotion.",
  },
  workflow: {
    decision: "hold",
    kind: "failed",
    says: "expected the gating workflow {file} to stay as base has it together with the weight at {weight}, got a change of {field}",
    remedy: "Merge the other change first, in a separate pull request without a promotion.",
  },
  "new-entry": {
    decision: "hold",
    kind: "failed",
    says: "expected every entry that gains traffic in this group to be one that base has or a route names, got the new entry {field} in {file}",
    remedy:
      "Declare a route for it, or add it with the weight 0 in a pull request that promotes nothing; a renamed entry is a new one.",
  },
  "workflow-part": {
    decision: "hold",
    kind: "failed",
    says: "expected {file}, which the gating workflow uses, to stay as base has it together with the weight at {weight}, got a change of {field}",
    remedy: "Merge the other change first, in a separate pull request without a promotion.",
  },
  "workflow-unknown": {
    decision: "hold",
    kind: "missing",
    says: "expected the gating workflow and all that it uses to be compared with base, got {field}: {file}",
    remedy: "Correct that file, or land its change in a separate pull request, without a weight.",
  },
  config: {
    decision: "hold",
    kind: "failed",
    says: "expected the gateway's configuration to stay as base has it together with the weight at {weight}, got a change of {file}",
    remedy: "Land the configuration first, in a separate pull request: review it without a promotion attached.",
  },
  "config-unknown": {
    decision: "hold",
    kind: "missing",
    says: "expected a list of all changed files, to find the gateway's configuration among them, got more than GitHub lists",
    remedy: "Make the promotion in a pull request with fewer files.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("route-reviewed", cases);

export const routeReviewed: Rule = {
  id: "route-reviewed",
  says: "Only weights change together with a weight.",
  why: "Another model, target or pinned version next to a weight changes what the weight sends traffic to.",
  passes: "the only change of gateway/routes.yaml is a weight",
  fails: "the weight of backup-eu is raised and its model changed in one pull request",
  cases,
  judgeRoute: (subject) => {
    if (subject.promotion.reason === "no-traffic-declared") return [];
    const changes = subject.run.promotion.reviewed_changes
      .filter(({ route }) => route === null || route === subject.route.id)
      .filter((change) => !isToldElsewhere(subject, change));
    const byFile = Map.groupBy(changes, ({ what, at }) => `${what} ${at.file}`);
    return [...byFile.values()].flatMap((ofFile) => reviewed(subject, ofFile));
  },
  judgeRun: ({ promotion }) => newEntries(promotion),
  always: true,
};

/** What makes the share unknown, or is a new entry, has a finding that says more. */
function isToldElsewhere({ route, promotion, run }: Subject, { what, field, at }: ReviewedChange): boolean {
  if (what !== "traffic-file") return false;
  const isUnread = promotion.reason === "unknown-share" && field === "/" && route.traffic?.file === at.file;
  return isUnread || newEntries(run.promotion).some((finding) => isSamePlace(finding.at, at));
}

const named = 3;

/** What else is changed in one file: one finding, at the first change. */
function reviewed({ route, promotion }: Subject, changes: readonly ReviewedChange[]): Finding[] {
  const [first] = changes;
  if (first === undefined) return [];
  const { what, at } = first;
  const weight = promotion.at === null ? "an unknown place" : `${promotion.at.file}:${promotion.at.line}`;
  const place = { route: route.id, exchange: null, at };
  return [
    find(what, place, { file: at.file, field: placesOf(changes.map(({ field }) => fieldInWords(field))), weight }),
  ];
}

function placesOf(fields: readonly string[]): string {
  const more = fields.length > named ? [`and ${fields.length - named} more`] : [];
  const listed = [...fields.slice(0, named), ...more].join(", ");
  return fields.length > 1 ? `${fields.length} places: ${listed}` : listed;
}

/** Routes of one group see the same entries: each is reported once. */
function newEntries({ routes }: Promotion): Finding[] {
  const found = routes.flatMap(({ route, new_entries = [] }) => new_entries.map((entry) => ({ route, ...entry })));
  return found
    .filter(({ at }, index) => found.findIndex((other) => isSamePlace(other.at, at)) === index)
    .map(({ route, field, at }) =>
      find("new-entry", { route, exchange: null, at }, { file: at.file, field: fieldInWords(field) }),
    );
}

function isSamePlace(one: Position, other: Position): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}
