import { locateIn } from "../../manifest/locate.ts";
import { findingsOf, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  withheld: {
    decision: "hold",
    kind: "failed",
    says: "expected nothing secret in what is published, got a match of {secret} in the {surface}: it was withheld",
    remedy:
      "Find what brings the secret there (a note, a name in the manifest, an answer) and rotate the secret if it was published before.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("no-leak", cases);

export const noLeak: Rule = {
  id: "no-leak",
  says: "Nothing that is published contains a secret.",
  why: "Evidence is published on the pull request: a secret in it is a secret lost.",
  passes: "records, bundle, report, comment: no match",
  fails: "report: a match of bearer-token, withheld",
  cases,
  always: true,
  judgeRun: ({ evidence, manifest }) =>
    evidence.leaks.map(({ surface, rule }) =>
      find(
        "withheld",
        { route: null, exchange: null, at: locateIn(manifest.file, manifest.lines, "") },
        { surface, secret: rule },
      ),
    ),
};
