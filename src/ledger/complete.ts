import { canonicalJson, sha256 } from "../core/canonical-json.ts";
import { limits } from "../core/limits.ts";
import type { Attempts, Ledger } from "../generated/types.ts";
import { inTurn, perTarget, waitsBetween } from "./calls.ts";
import { contradictingAccounts, strongest } from "./compare.ts";
import { loggedTargets } from "./logged.ts";

/** Fields that are derived from the rest of a ledger. */
type Derived = "attempts" | "contradictions" | "targets" | "waits" | "digest";

/** The facts that sources reported about an exchange. */
export type LedgerFacts = Omit<Ledger, Derived>;

/** The called targets in order without consecutive duplicates, and the number of calls to each. */
interface Called {
  targets: readonly string[];
  perTarget: Attempts["per_target"];
}

/**
 * Derives the complete ledger from the facts and adds its digest. `called` has the targets of all calls in order; the ledger
 * keeps at most limits.ledgerCalls of them.
 */
export function keptLedger(facts: LedgerFacts, called: readonly string[]): Ledger {
  return completed(facts, { targets: inTurn(called).slice(0, limits.ledgerCalls), perTarget: perTarget(called) });
}

/**
 * Derives every derived field of the ledger again. Of the calls beyond limits.ledgerCalls only the order of targets and the
 * counts are known: they are kept if they are consistent.
 */
export function derivedLedger(stated: Ledger): Ledger {
  const { calls, logs, attempts, targets } = stated;
  const called = calls.length > 0 ? calls.map(({ target }) => target) : loggedTargets(logs);
  if (Math.max(calls.length, ...logs.map((log) => log.calls.length)) < limits.ledgerCalls)
    return keptLedger(stated, called);
  const isConsistent = isInTurn(targets, attempts.per_target);
  return completed(stated, { targets, perTarget: isConsistent ? attempts.per_target : perTarget(targets) });
}

function completed(facts: LedgerFacts, { targets, perTarget: per_target }: Called): Ledger {
  const { expected, accounts, calls, client_requests, attribution, switches, logs } = facts;
  const ledger = {
    expected,
    accounts,
    attempts: { ...strongest(accounts), per_target },
    contradictions: contradictingAccounts(accounts),
    calls,
    client_requests,
    targets: [...targets],
    waits: waitsBetween(calls),
    attribution: calls.length === 0 ? ("none" as const) : attribution,
    switches,
    logs,
  };
  return { ...ledger, digest: sha256(canonicalJson(ledger)) };
}

/** Whether the order of targets fits the counts: the same targets, each called at least as often as it is listed. */
function isInTurn(targets: readonly string[], counts: Attempts["per_target"]): boolean {
  const turns = perTarget(targets);
  const names = Object.keys(counts);
  return (
    inTurn(targets).length === targets.length &&
    names.length === Object.keys(turns).length &&
    names.every((name) => (counts[name] ?? 0) >= (turns[name] ?? Number.POSITIVE_INFINITY))
  );
}
