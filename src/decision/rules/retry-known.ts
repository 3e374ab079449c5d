import type { Exchange, Finding, Source } from "../../generated/types.ts";
import { isMocked, neverArrived } from "../expectation.ts";
import { findingsOf, placeIn, witnessOf, type Place, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  silent: {
    decision: "hold",
    kind: "missing",
    says: "expected the {source} {name} to say how many attempts there were, got nothing",
    remedy: "Find out why this source is silent: what it did not say is unknown, never zero.",
  },
  "silent-own-header": {
    decision: "hold",
    kind: "missing",
    says: "expected the header {name} to say how many attempts there were, got nothing",
    remedy:
      "If the gateway leaves the header out of a {class} answer because it called no provider, declare that in the gateway's dialect: {class}: zero under accounts[].absent. Otherwise find out why the header is missing: what it did not say is unknown, never zero.",
  },
  "silent-witness": {
    decision: "hold",
    kind: "missing",
    says: "expected the witness of {name} to say how many attempts there were, got nothing",
    remedy:
      "Point the gateway's targets at the scripted provider, and check that it still runs and that the inputs witness and witness-token are what it printed: what it did not say is unknown, never zero.",
  },
  "witness-incomplete": {
    decision: "hold",
    kind: "missing",
    says: "expected the witness of {name} to have kept every call of the run, got {missing} calls missing in its journal",
    remedy:
      "Find what floods the scripted provider, and give the run a provider of its own: what its journal has dropped is unknown.",
  },
  "witness-restarted": {
    decision: "hold",
    kind: "missing",
    says: "expected the witness of {name} to count from the first request to the end, got a provider that was started again meanwhile",
    remedy:
      "Keep the scripted provider running from before the gate starts until it has ended, and run the gate again.",
  },
  open: {
    decision: "hold",
    kind: "missing",
    says: "expected every call of the exchange to have ended when its witness was read, got at least {attempts}, one of them still open",
    remedy: "Let the gateway end the calls that it gives up, or give them longer: settle, under the gateway.",
  },
  inexact: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the {source})",
    remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness).",
  },
  unknown: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got no account at all",
    remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness).",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("retry-known", cases);

/** Every expected source spoke, and the attempts are exact. */
export const retryKnown: Rule = {
  id: "retry-known",
  says: "Every expected source spoke, and the attempts are exact.",
  why: "A source that is silent is no proof of zero retries: gateways that repeat calls have said 0.",
  passes: "smoke: witness of staging 1 call, exact",
  fails: "smoke: header at least 1 attempt, witness of staging nothing",
  cases,
  judgeExchange: (subject, exchange) => (neverArrived(exchange) || isMocked(exchange) ? [] : judge(subject, exchange)),
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const place = placeIn(subject, "/retry_budget", exchange);
  const { expected, accounts, attempts } = exchange.ledger;
  const spoke = new Set(
    accounts.filter((account) => account.attempts !== null).map(({ source, name }) => `${source} ${name}`),
  );
  const silent = expected
    .filter(({ source, name }) => !spoke.has(`${source} ${name}`))
    .map(({ source, name }) =>
      source === "witness"
        ? silentWitness(subject, place, name)
        : find(silence(subject, exchange, source), place, { source, name, class: exchange.observation.status_class }),
    );
  if (silent.length > 0 || attempts.bound === "exact") return silent;
  if (attempts.value === null || attempts.source === "none") return [find("unknown", place, {})];
  if (attempts.source !== "witness")
    return [find("inexact", place, { attempts: attempts.value, source: attempts.source })];
  // Calls of no exchange may be of this one: they are the cause, and a finding already.
  const isOpen = (witnessOf(subject.run, exchange.gateway)?.strays ?? []).length === 0;
  return isOpen ? [find("open", place, { attempts: attempts.value })] : [];
}

function silentWitness({ run }: Subject, place: Place, name: string): Finding {
  const { state = "read", missing = 0 } = witnessOf(run, name) ?? {};
  if (state === "incomplete") return find("witness-incomplete", place, { name, missing });
  return find(state === "restarted" ? "witness-restarted" : "silent-witness", place, { name });
}

/** Only a dialect that the manifest declares is documented and not measured: there, what an absent header means is its author's to say. */
function silence({ manifest }: Subject, { gateway, observation }: Exchange, source: Source) {
  const isOwn = manifest.gateways[gateway]?.dialect.verified === "documented";
  return source === "header" && isOwn && observation.status_class !== "none" ? "silent-own-header" : "silent";
}
