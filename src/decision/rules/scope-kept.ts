import { locateIn } from "../../manifest/locate.ts";
import { findingsOf, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  outside: {
    decision: "hold",
    kind: "failed",
    says: "expected a promotion to touch only what scope names, got a change of {file}",
    remedy: "Move it to a separate pull request.",
  },
  more: {
    decision: "hold",
    kind: "failed",
    says: "expected a promotion to touch only what scope names, got changes of {count} more files",
    remedy: "Move them to a separate pull request.",
  },
  unknown: {
    decision: "hold",
    kind: "missing",
    says: "expected a list of all changed files, got more than GitHub lists",
    remedy: "Make the promotion in a pull request with fewer files.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("scope-kept", cases);

/** Files named one by one; the rest of a large pull request is counted. */
const named = 10;

/** The PR touches only what a promotion may touch. Applies if the manifest declares a scope. */
export const scopeKept: Rule = {
  id: "scope-kept",
  says: "The pull request touches only what a promotion may touch.",
  why: "A reviewer of a weight looks at a weight: whatever else comes with it is not looked at.",
  passes: "scope gateway/**, changed gateway/routes.yaml",
  fails: "scope gateway/**, changed gateway/routes.yaml and src/app.ts",
  cases,
  judgeRun: ({ manifest, promotion }) => {
    const { outside_scope: outside } = promotion;
    if (outside === null) return [];
    const place = { route: null, exchange: null, at: locateIn(manifest.file, manifest.lines, "/scope") };
    const rest = outside.more + Math.max(0, outside.files.length - named);
    return [
      ...outside.files.slice(0, named).map((file) => find("outside", place, { file })),
      ...(rest > 0 ? [find("more", place, { count: rest })] : []),
      ...(outside.complete ? [] : [find("unknown", place, {})]),
    ];
  },
};
