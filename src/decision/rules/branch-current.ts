import type { Promotion } from "../../generated/types.ts";
import { locateIn } from "../../manifest/locate.ts";
import { findingsOf, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  stale: {
    decision: "hold",
    kind: "failed",
    says: "expected base to have {file} as it was when this branch left it, got a change on base since",
    remedy: "Merge or rebase onto the base branch and run the gate again.",
  },
  unknown: {
    decision: "hold",
    kind: "blocked",
    says: "expected base and head of this change to be compared, got {obstacle}",
    remedy: "The way out: {way_out}.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("branch-current", cases);

type Obstacle = Exclude<NonNullable<Promotion["obstacle"]>, "fork">;

const obstacles: Readonly<Record<Obstacle, readonly [got: string, wayOut: string]>> = {
  "no-token": ["no github-token to read them with", "give the action a github-token with contents: read"],
  "no-permission": ["a token that may not read them", "grant contents: read and pull-requests: read to the job"],
  "not-found": [
    "a commit or branch that is not there",
    "check that the base branch exists; on the command line fetch its history (fetch-depth: 0)",
  ],
  failed: ["an error from where they are read", "run the gate again; if it stays, look at GitHub's status"],
  "base-manifest": [
    "a manifest at base that cannot be read",
    "mend the manifest on the base branch first, in a pull request of its own",
  ],
};

/** Base has not changed the manifest, a traffic file or the gating workflow since this branch left it. */
export const branchCurrent: Rule = {
  id: "branch-current",
  says: "Base has not changed the manifest, a traffic file or the gating workflow since this branch left it.",
  why: "What was tried must be what is merged: a rule or a weight that base has changed meanwhile is not in this branch.",
  passes: "gateway/routes.yaml is the same at the merge base and at the tip of base",
  fails: "gateway/routes.yaml has another weight at the tip of base than where this branch left it",
  cases,
  judgeRun: ({ manifest, promotion }) => {
    const place = { route: null, exchange: null };
    const at = locateIn(manifest.file, manifest.lines, "/routes");
    const { obstacle, base_changes } = promotion;
    const [got, way_out] = obstacle === null || obstacle === "fork" ? [] : obstacles[obstacle];
    return [
      ...(got === undefined || way_out === undefined
        ? []
        : [find("unknown", { ...place, at }, { obstacle: got, way_out })]),
      ...base_changes.map((file) => find("stale", { ...place, at: { file, line: 1, column: 1 } }, { file })),
    ];
  },
};
