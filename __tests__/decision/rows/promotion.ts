import type { EffectiveExpectation, ExpectationEvidence, RuleChange } from "../../../src/generated/types.ts";
import type { Row } from "./row.ts";

const at = { file: "gate.yml", line: 40, column: 7 };

const raised = {
  reason: "raised",
  from: 0.05,
  to: 0.25,
  at: { file: "gateway/routes.yaml", line: 9, column: 15 },
} as const;

const version: EffectiveExpectation = { gateway: null, header: "x-litellm-version", matches: "1.*", equals: null };
const config: EffectiveExpectation = {
  gateway: "staging",
  header: "x-config-sha256",
  matches: null,
  equals: { sha256: "gateway/config.yaml" },
};
const declared = (...expect: EffectiveExpectation[]) => ({ environment: { name: "staging", expect, flags: [] } });

function stated(over: Partial<ExpectationEvidence> = {}): ExpectationEvidence {
  return {
    gateway: "staging",
    header: "x-litellm-version",
    expected: "1.*",
    index: 0,
    by_digest: false,
    seen: "1.100.5",
    result: "matches",
    ...over,
  };
}

const expectedVersion = "expected x-litellm-version of the gateway staging to be 1.*, got";

export const environmentMatch: readonly Row[] = [
  ["nothing is expected", { seen: [stated({ result: "differs" })] }],
  ["an environment has a name only", declared()],
  ["the answers say what is expected", { ...declared(version), seen: [stated()] }],
  [
    "another version answers",
    { ...declared(version), seen: [stated({ seen: "2.0.0", result: "differs" })] },
    ["differs hold failed - 1:1", `${expectedVersion} 2.0.0`],
  ],
  [
    "a value that cannot be shown",
    { ...declared(version), seen: [stated({ seen: null, result: "differs" })] },
    ["differs hold failed - 1:1", `${expectedVersion} another value`],
  ],
  [
    "no answer carries it",
    { ...declared(version), seen: [stated({ seen: null, result: "missing" })] },
    ["missing hold missing - 1:1", `${expectedVersion} no answer that carries it`],
  ],
  ["nobody looked", declared(version), ["missing hold missing - 1:1", `${expectedVersion} no answer that carries it`]],
  ["nobody was asked, which is another matter", { ...declared(version), exchanges: [] }],
  ["it speaks of a gateway that no gated route uses", declared({ ...config, gateway: "replica" })],
  [
    "another gateway says it",
    { ...declared(config), seen: [stated({ gateway: "replica" })] },
    [
      "missing hold missing - 1:1",
      "expected x-config-sha256 of the gateway staging to be gateway/config.yaml, got no answer that carries it",
    ],
  ],
  [
    "instances with several configurations",
    { ...declared(version), seen: [stated({ result: "several" })] },
    ["several hold failed - 1:1", `${expectedVersion} several values in one run`],
  ],
  [
    "the file of the digest cannot be read",
    { ...declared(config), seen: [stated({ header: "x-config-sha256", result: "unreadable" })] },
    [
      "unreadable hold blocked - 1:1",
      "expected x-config-sha256 of the gateway staging to be the digest of gateway/config.yaml, got a file that cannot be read",
    ],
  ],
];

function change(direction: RuleChange["direction"], route: string | null): RuleChange {
  return { pointer: "/routes/0/retry_budget/attempts", route, direction, at, in_effect: direction === "tighter" };
}

function weaker(what: string): string {
  return `expected this pull request to leave the rules it is judged by as strict as base has them, got a change of ${what} that loosens them`;
}

const ofBudget = weaker("retry_budget.attempts of chat-backup");

export const gateNotWeakened: readonly Row[] = [
  ["no rule is changed", {}],
  [
    "rules are tightened, or changed without being looser",
    { promotion: { rule_changes: [change("tighter", "chat-backup"), change("neutral", null)] } },
  ],
  [
    "a route that gains nothing now is loosened beside one that does",
    { promotion: { rule_changes: [change("looser", "another")] } },
    ["loosened hold failed - 40:7", weaker("retry_budget.attempts of another")],
  ],
  [
    "rules alone are changed, and the route declares no traffic",
    { promotion: { rule_changes: [change("looser", "chat-backup"), change("looser", null)], only_rules: true } },
  ],
  [
    "the route's own rules are loosened",
    { promotion: { rule_changes: [change("looser", "chat-backup")] } },
    ["loosened hold failed - 40:7", ofBudget],
  ],
  [
    "rules of all routes are loosened",
    { promotion: { rule_changes: [change("looser", null)] } },
    ["loosened hold failed - 40:7", weaker("routes.0.retry_budget.attempts")],
  ],
  [
    "a weight is raised in the manifest's own pull request",
    {
      promoted: { reason: "raised", from: 0.05, to: 0.25 },
      promotion: { rule_changes: [change("looser", "chat-backup")], only_rules: true },
    },
    ["loosened hold failed - 40:7", ofBudget],
  ],
  [
    "a first manifest raises another route",
    { promoted: raised, promotion: { adoption: true, adopted_raises: ["another"] } },
  ],
  [
    "a first manifest raises a weight that base already has",
    { promoted: raised, promotion: { adoption: true, adopted_raises: ["chat-backup"] } },
    [
      "adopted hold failed - 9:15",
      "expected the first manifest to land without raising a weight that base already has, got a raise of chat-backup in the same change",
    ],
  ],
];

export const branchCurrent: readonly Row[] = [
  ["base has changed nothing", {}],
  ["a fork is another matter", { promotion: { obstacle: "fork" } }],
  [
    "base has changed a traffic file",
    { promotion: { base_changes: ["gateway/routes.yaml"] } },
    [
      "stale hold failed - 1:1",
      "expected base to have gateway/routes.yaml as it was when this branch left it, got a change on base since",
    ],
  ],
  [
    "there is no token",
    { promotion: { obstacle: "no-token" } },
    [
      "no-token hold blocked - 1:1",
      "expected base and head of this change to be compared, got no github-token to read them with",
    ],
  ],
  [
    "the token may not read",
    { promotion: { obstacle: "no-permission" } },
    [
      "no-permission hold blocked - 1:1",
      "expected base and head of this change to be compared, got a token that may not read them",
    ],
  ],
  [
    "the base branch is gone",
    { promotion: { obstacle: "not-found", base_ref: "release/9" } },
    [
      "not-found hold blocked - 1:1",
      "expected base and head of this change to be compared, got no release/9 there, or no history in common with it",
    ],
  ],
  [
    "nobody knows which branch is the base",
    { promotion: { obstacle: "not-found" } },
    [
      "not-found hold blocked - 1:1",
      "expected base and head of this change to be compared, got no base branch there, or no history in common with it",
    ],
  ],
  [
    "GitHub fails",
    { promotion: { obstacle: "failed" } },
    [
      "failed hold blocked - 1:1",
      "expected base and head of this change to be compared, got an error from where they are read",
    ],
  ],
  [
    "base has a broken manifest",
    { promotion: { obstacle: "base-manifest" } },
    [
      "base-manifest hold blocked - 1:1",
      "expected base and head of this change to be compared, got a manifest at base that cannot be read",
    ],
  ],
  [
    "too many files could hold the manifest that this one replaces",
    { promotion: { obstacle: "unlisted" } },
    [
      "unlisted hold blocked - 1:1",
      "expected to find the manifest of base that this one replaces, got more changed files than are searched for one",
    ],
  ],
];

export const scopeKept: readonly Row[] = [
  ["no scope is declared", {}],
  ["nothing outside it is touched", { promotion: { outside_scope: { files: [], more: 0, complete: true } } }],
  [
    "a file outside it, and more than are named",
    { promotion: { outside_scope: { files: ["src/app.ts"], more: 1, complete: true } } },
    ["outside hold failed - 1:1", "expected a promotion to touch only what scope names, got a change of src/app.ts"],
    ["more hold failed - 1:1", "expected a promotion to touch only what scope names, got changes of 1 more files"],
  ],
  [
    "more files than are listed",
    { promotion: { outside_scope: { files: [], more: 0, complete: false } } },
    ["unknown hold missing - 1:1", "expected a list of all changed files, got more than GitHub lists"],
  ],
];
