import type { Finding, WitnessEvidence } from "../../generated/types.ts";
import { findingsOf, placeIn, witnessOf, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  stray: {
    decision: "hold",
    kind: "failed",
    says: "expected every provider call of the run to carry the nonce of a request that the gate sent, got {calls} that carry none, at {targets}, the first {first} ms after the gate began to ask",
    remedy:
      "Find what makes these calls: mirrored traffic, a guardrail, a retry in the background, or a prompt that the gateway rewrites. If the gateway's health checks make completions, switch them off in the replica. A scripted provider that two runs share at the same time shows each of them the calls of the other: give every run its own.",
  },
  unread: {
    decision: "hold",
    kind: "missing",
    says: "expected the witness of {name} to be read at the end of the run, got no reading",
    remedy: "Run the gate again. If it is still missing, report this as a bug in Fallback Gate.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("calls-attributed", cases);

export const callsAttributed: Rule = {
  id: "calls-attributed",
  says: "Every provider call at a gateway's witness within the run belongs to a request that the gate sent.",
  why: "A call that no request accounts for may be an attempt of any of them: with it, no count is exact.",
  passes: "8 calls, each with the nonce of one of the run's requests",
  fails: "11 calls, 3 of them at main without a nonce of the run",
  cases,
  judgeRoute: (subject) => [
    ...witnessesOf(subject).flatMap((witness) => judge(subject, witness)),
    ...unreadWitnesses(subject).map((name) => find("unread", placeIn(subject, "/targets"), { name })),
  ],
};

/** The witnesses behind the gateways that the route's checks ask. */
function witnessesOf({ route, run }: Subject): WitnessEvidence[] {
  const asked = new Set(route.checks.map(({ gateway }) => gateway));
  return run.evidence.witnesses.filter(({ gateways }) => gateways.some((gateway) => asked.has(gateway)));
}

/** Gateways whose exchanges count on a witness of which nothing is known. */
function unreadWitnesses({ evidence, run }: Subject): string[] {
  const counted = evidence.exchanges.filter(({ ledger }) => ledger.expected.some(({ source }) => source === "witness"));
  const gateways = new Set(counted.map(({ gateway }) => gateway));
  return [...gateways].filter((gateway) => witnessOf(run, gateway) === undefined);
}

function judge(subject: Subject, { strays }: WitnessEvidence): Finding[] {
  const [first] = strays;
  if (first === undefined) return [];
  const args = {
    calls: strays.reduce((sum, { calls }) => sum + calls, 0),
    targets: strays.map(({ target, calls }) => `${target} (${calls})`).join(", "),
    first: Math.min(...strays.map(({ first_ms }) => first_ms)),
  };
  return [find("stray", placeIn(subject, "/targets"), args)];
}
