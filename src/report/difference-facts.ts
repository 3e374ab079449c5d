import { tell } from "../decision/tell.ts";
import type { Bundle, Exchange, Finding } from "../generated/types.ts";

export type Fact = string | number | boolean | null | readonly (string | number)[];

/** The name of a thing and its facts. */
export type Facts = readonly [name: string, facts: Readonly<Record<string, Fact>>];

/** The environment of a run: tool, runner, commits, manifest, gateways. */
export function environmentFacts({ run, manifest, evidence, promotion }: Bundle): Facts[] {
  return [
    ["tool", { version: run.tool_version, digest: run.tool_digest, "node version": run.node_version }],
    ["runner", { system: run.runner, "network variables": run.network_variables }],
    ["run", { event: run.event, workflow: run.workflow_file, "from a fork": run.from_fork, note: run.notes }],
    [
      "commits",
      { head: run.head_sha, base: promotion.base?.sha ?? run.base_sha, branch: promotion.base?.ref ?? run.base_ref },
    ],
    ["manifest", { file: manifest.file, digest: manifest.digest }],
    ["environment", { name: manifest.environment?.name ?? null, flags: manifest.environment?.flags ?? [] }],
    ...evidence.gateways.map(({ gateway, version, headers, credential, witness }): Facts => [
      `gateway ${gateway}`,
      { version, "configured headers": headers, credential, witness },
    ]),
    ...evidence.environment.map(({ gateway, header, expected, seen, result }): Facts => [
      `expectation ${gateway} ${header}`,
      { expected, seen, result },
    ]),
  ];
}

/** The proposed traffic change, the rule changes and the decision. */
export function promotionFacts({ promotion, decision }: Bundle): Facts[] {
  const { compared, obstacle, adoption, replaced_manifests, head_moved, base_changes, outside_scope } = promotion;
  return [
    ["decision", { overall: decision.overall }],
    [
      "promotion",
      {
        compared,
        obstacle,
        adoption,
        replaces: replaced_manifests,
        "head moved": head_moved,
        "changed at base": base_changes,
      },
    ],
    ["scope", { outside: outside_scope?.files ?? [] }],
    ...promotion.routes.map(({ route, gated, reason, from, to, problem }): Facts => [
      `route ${route}`,
      { decision: decision.routes[route] ?? null, gated, reason, from, to, problem },
    ]),
    ...promotion.rule_changes.map(({ pointer, direction, in_effect }): Facts => [
      `rule ${pointer}`,
      { direction, "in effect": in_effect },
    ]),
    ...promotion.reviewed_changes.map(({ what, route, field }): Facts => [`${what} ${field}`, { changed: route }]),
  ];
}

/** The findings, by decision, route, exchange, rule and case. */
export function findingFacts({ findings }: Bundle): Facts[] {
  return [...Map.groupBy(findings, nameOf)].map(([name, found]) => [
    name,
    { says: found.map((finding) => tell(finding).says), waived: found.every(({ waived }) => waived) || null },
  ]);
}

function nameOf({ route, check, exchange, rule, case: name, decision }: Finding): string {
  return [decision, route, check, exchange, rule, name].filter((part) => part !== null).join(" ");
}

/** The facts of each exchange, and the checks that were not run. */
export function exchangeFacts({ evidence }: Bundle): Facts[] {
  return evidence.routes.flatMap(({ route, exchanges, unrun }) => [
    ...exchanges.map((made): Facts => [
      `${route} ${made.check} ${made.exchange}`,
      { ...answerOf(made), ...attemptsOf(made) },
    ]),
    ...unrun.map(({ check, reason }): Facts => [`${route} ${check} not run`, { reason }]),
  ]);
}

function answerOf({ observation, gateway, forced_by }: Exchange): Facts[1] {
  return {
    gateway,
    "forced by": forced_by,
    status: observation.status,
    failure: observation.failure,
    answer: observation.response_family,
    "error class": observation.error_class,
    terminal: observation.terminal,
    remarks: observation.remarks,
    "served by": observation.served_by,
  };
}

function attemptsOf({ ledger: { attempts, accounts, calls, switches } }: Exchange): Facts[1] {
  return {
    attempts: attempts.value === null ? "unknown" : `${attempts.value} (${attempts.bound}, ${attempts.source})`,
    accounts: accounts.map((account) => `${account.source} ${account.name} ${account.attempts ?? "nothing"}`),
    calls: calls.map(({ target, status }) => `${target} ${status ?? "no status"}`),
    "switches in headers": switches.header,
    "switches in the log": switches.log,
  };
}

/** The state and the facts of each contract. */
export function contractFacts({ evidence }: Bundle): Facts[] {
  return evidence.contracts.map(({ contract, source, state, reason, digest, final_url, baseline, changes, facts }) => [
    `contract ${contract}`,
    {
      source,
      state,
      reason,
      "text digest": digest,
      "final address": final_url,
      baseline,
      changes: changes.map(({ change, what }) => `${change} ${what}`),
      ...facts,
    },
  ]);
}
