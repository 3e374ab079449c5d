import { canonicalJson, sha256 } from "../core/canonical-json.ts";
import { limits } from "../core/limits.ts";
import type { Attempts, Ledger } from "../generated/types.ts";
import { inTurn, perTarget, waitsBetween } from "./calls.ts";
import { contradictingAccounts, strongest } from "./compare.ts";
import { loggedTargets } from "./logged.ts";

/** What follows from the rest of a ledger. */
type Derived = "attempts" | "contradictions" | "targets" | "waits" | "digest";

/** What sources showed of an exchange. */
export type LedgerFacts = Omit<Ledger, Derived>;

/** The targets that were called, in turn and how often each. */
interface Called {
  targets: readonly string[];
  perTarget: Attempts["per_target"];
}

/**
 * The ledger that follows from facts, sealed. `called` are the targets of all calls in order: a ledger holds no more than
 * limits.ledgerCalls of them.
 */
export function keptLedger(facts: LedgerFacts, called: readonly string[]): Ledger {
  return completed(facts, { targets: inTurn(called).slice(0, limits.ledgerCalls), perTarget: perTarget(called) });
}

/**
 * The same ledger with everything derived again that follows from its accounts and calls. Of calls beyond the most that it
 * holds, only the turns and the counts are known: they are kept where they fit together.
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

/** Whether these turns can be those of so many calls: the same targets, each at least as often as it has a turn. */
function isInTurn(targets: readonly string[], counts: Attempts["per_target"]): boolean {
  const turns = perTarget(targets);
  const names = Object.keys(counts);
  return (
    inTurn(targets).length === targets.length &&
    names.length === Object.keys(turns).length &&
    names.every((name) => (counts[name] ?? 0) >= (turns[name] ?? Number.POSITIVE_INFINITY))
  );
}
