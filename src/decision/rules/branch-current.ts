import { locateIn } from "../../manifest/locate.ts";
import { findingsOf, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  stale: {
    decision: "hold",
    kind: "failed",
    says: "expected base to have {file} as it was when this branch left it, got a change on base since",
    remedy: "Merge or rebase onto the base branch and run the gate again.",
  },
  "no-token": {
    decision: "hold",
    kind: "blocked",
    says: "expected base and head of this change to be compared, got no github-token to read them with",
    brief: "no github-token to compare base and head with",
    remedy: "Give the action a github-token with contents: read.",
  },
  "no-permission": {
    decision: "hold",
    kind: "blocked",
    says: "expected base and head of this change to be compared, got a token that may not read them",
    brief: "the github-token may not read base and head",
    remedy: "Grant contents: read and pull-requests: read to the job.",
  },
  "not-found": {
    decision: "hold",
    kind: "blocked",
    says: "expected base and head of this change to be compared, got no {base} there, or no history in common with it",
    brief: "the base {base} is not there",
    remedy:
      "Check that this branch exists and that the token may read it. In a clone, run `git fetch origin {base}`; a shallow one lacks history (fetch-depth: 0).",
  },
  failed: {
    decision: "hold",
    kind: "blocked",
    says: "expected base and head of this change to be compared, got an error from where they are read",
    brief: "base and head could not be read",
    remedy: "Run the gate again; if it stays, look at GitHub's status.",
  },
  "base-manifest": {
    decision: "hold",
    kind: "blocked",
    says: "expected base and head of this change to be compared, got a manifest at base that cannot be read",
    remedy: "Correct the manifest on the base branch first, in a separate pull request.",
  },
  unlisted: {
    decision: "hold",
    kind: "blocked",
    says: "expected to find the manifest of base that this one replaces, got more changed files than are searched for one",
    remedy: "Add or move the manifest in a pull request with fewer files.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("branch-current", cases);

export const branchCurrent: Rule = {
  id: "branch-current",
  says: "Base has not changed the manifest, a traffic file or the gating workflow since this branch left it.",
  why: "What was tried must be what is merged: a rule or a weight that base has changed since is not in this branch.",
  passes: "gateway/routes.yaml is the same at the merge base and at the tip of base",
  fails: "gateway/routes.yaml has another weight at the tip of base than where this branch left it",
  cases,
  judgeRun: ({ manifest, promotion }) => {
    const place = { route: null, exchange: null };
    const at = locateIn(manifest.file, manifest.lines, "/routes");
    const { obstacle, base_ref, base_changes } = promotion;
    return [
      // A fork's change is compared like any other: evidence-complete reports what it lacks.
      ...(obstacle === null || obstacle === "fork"
        ? []
        : [find(obstacle, { ...place, at }, { base: base_ref ?? "base branch" })]),
      ...base_changes.map((file) => find("stale", { ...place, at: { file, line: 1, column: 1 } }, { file })),
    ];
  },
};
