import type { EffectiveExpectation, Exchange, ExpectationEvidence, Finding } from "../../generated/types.ts";
import { locateIn } from "../../manifest/locate.ts";
import { turnedAway } from "../../probe/turned-away.ts";
import { gatedRoutes } from "../../promotion/gating.ts";
import { findingsOf, type Rule, type RuleCase, type Run } from "../rule.ts";

const cases = {
  differs: {
    decision: "hold",
    kind: "failed",
    says: "expected {header} of the gateway {gateway} to be {expected}, got {seen}",
    remedy:
      "Bring staging to what this pull request expects, or run the gate at an environment that has it: what another one shows proves nothing here.",
  },
  missing: {
    decision: "hold",
    kind: "missing",
    says: "expected {header} of the gateway {gateway} to be {expected}, got no answer that carries it",
    remedy: "Let the gateway send the header, or correct its name under environment.expect.",
  },
  several: {
    decision: "hold",
    kind: "failed",
    says: "expected {header} of the gateway {gateway} to be {expected}, got several values in one run",
    remedy: "Wait until staging has one configuration on all its instances, and run the gate again.",
  },
  unreadable: {
    decision: "hold",
    kind: "blocked",
    says: "expected {header} of the gateway {gateway} to be the digest of {expected}, got a file that cannot be read",
    remedy: "Correct the path under environment.expect: the file is read at the head commit.",
  },
  "replica-differs": {
    decision: "hold",
    kind: "failed",
    says: "expected the replica {gateway} to be made of {file} as it is at the head commit, got another content",
    remedy:
      "Update the branch from base: a checkout of the merge has what base has changed since. Do not change the file in the job before the replica is made.",
  },
  "replica-unreadable": {
    decision: "hold",
    kind: "blocked",
    says: "expected the replica {gateway} to be made of {file} at the head commit, got a file that cannot be read there",
    remedy: "Commit the configuration that the replica is made of.",
  },
  "replica-of-another": {
    decision: "hold",
    kind: "failed",
    says: "expected the replica {gateway} to contain {file}, which shows one of its routes, got a replica without it",
    remedy:
      "Name under `gateways.{gateway}.config` only what this gateway runs, or make the replica of that file: two files with the same route cannot both be what carries the traffic.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("environment-match", cases);

/** The environment is the declared one. Applies if the manifest declares what to expect, and to the configuration of a replica. */
export const environmentMatch: Rule = {
  id: "environment-match",
  says: "The environment is the declared one.",
  why: "A result from another environment than the one that will carry the traffic proves nothing about it.",
  passes: "x-config-sha256 equals the digest of gateway/config.yaml at the head commit",
  fails: "x-litellm-version 2.0.0, expected 1.*; a replica of another gateway/config.yaml than that of the head commit",
  cases,
  first: true,
  judgeRun: (run) => [
    ...replicaFindings(run),
    ...(run.manifest.environment?.expect ?? []).flatMap((expectation, index) =>
      gatewaysOf(expectation, run).flatMap((gateway) => judge(run, expectation, index, gateway)),
    ),
  ],
};

const ofReplica = { matches: null, differs: "replica-differs", unreadable: "replica-unreadable" } as const;

function replicaFindings({ evidence, manifest }: Run): Finding[] {
  return (evidence.replicas ?? []).flatMap(({ gateway, files, others }) => {
    const at = locateIn(manifest.file, manifest.lines, `/gateways/${gateway}`);
    const place = { route: null, exchange: null, at };
    const compared = files.flatMap(({ file, result }) => {
      const found = ofReplica[result];
      return found === null ? [] : [find(found, place, { gateway, file })];
    });
    return [...compared, ...others.map((file) => find("replica-of-another", place, { gateway, file }))];
  });
}

/**
 * The gateways that an expectation speaks of: of those that the gated routes use and that were asked, the one it names, else
 * all. Why one was not asked, or let nothing in, is found by reachable and evidence-complete, which no waiver covers.
 */
function gatewaysOf({ gateway }: EffectiveExpectation, { evidence, manifest, promotion }: Run): string[] {
  const gated = gatedRoutes(promotion);
  const asked = new Set(
    evidence.routes.flatMap(({ exchanges }) => exchanges.filter(isLetIn).map((exchange) => exchange.gateway)),
  );
  const used = manifest.routes.filter(({ id }) => gated.has(id)).flatMap(({ checks }) => checks);
  const names = [...new Set(used.map((check) => check.gateway))].filter((name) => asked.has(name));
  return gateway === null ? names : names.filter((name) => name === gateway);
}

function isLetIn({ observation }: Exchange): boolean {
  return turnedAway(observation) === null;
}

function judge(
  { evidence, manifest }: Run,
  expectation: EffectiveExpectation,
  index: number,
  gateway: string,
): Finding[] {
  const seen = evidence.environment.find((entry) => entry.index === index && entry.gateway === gateway);
  const result: ExpectationEvidence["result"] = seen?.result ?? "missing";
  if (result === "matches") return [];
  const at = locateIn(manifest.file, manifest.lines, `/environment/expect/${index}`);
  const args = { header: expectation.header, gateway, expected: expectedBy(expectation) };
  return [find(result, { route: null, exchange: null, at }, { ...args, seen: seen?.seen ?? "another value" })];
}

function expectedBy({ matches, equals }: EffectiveExpectation): string {
  if (matches !== null) return matches;
  return typeof equals === "string" ? equals : (equals?.sha256 ?? "");
}
