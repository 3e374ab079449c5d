import type { Account, Basis, Bound, Dialect } from "../generated/types.ts";
import type { HeaderClaim } from "../dialects/read-headers.ts";

/** Attempts count the first call as 1; retries = max(0, attempts - 1). */
export function retriesOf(attempts: number): number {
  return Math.max(0, attempts - 1);
}

/** What a count means in attempts, by its basis. -1 retries: all were used up, so at least the first call was made. */
const inAttempts: Readonly<Record<Basis, (value: number) => number>> = {
  retries: (value) => Math.max(0, value) + 1,
  attempts: (value) => Math.max(0, value),
  list: (value) => Math.max(0, value),
  events: (value) => Math.max(0, value),
};

/**
 * The account that one header gives; a silent one where it holds no number. Exact only where its dialect says so, and never where it speaks of one of several
 * requests that a client may have sent.
 */
export function headerAccount(claim: HeaderClaim, isOneOfSeveral: boolean): Account {
  if (claim.value === null) return silentAccount("header", claim.header, claim.basis);
  return {
    source: "header",
    name: claim.header,
    basis: claim.basis,
    scope: claim.scope,
    bound: claim.exact && !isOneOfSeveral ? "exact" : "at-least",
    value: claim.value,
    attempts: inAttempts[claim.basis](claim.value),
  };
}

/** The account of a source that was expected to speak and did not: absent is unknown, never zero. */
export function silentAccount(source: Account["source"], name: string, basis: Basis): Account {
  return { source, name, basis, scope: "unknown", bound: "unknown", value: null, attempts: null };
}

/** The header account that a dialect promises under this name, silent. */
export function silentHeader(dialect: Dialect, name: string): Account {
  const basis = dialect.accounts.find(({ header }) => header === name)?.basis ?? "attempts";
  return silentAccount("header", name, basis);
}

export interface WitnessContext {
  gateway: string;
  /** The exchange was a success: it must have come from somewhere. */
  succeeded: boolean;
  /** The same witness showed a call of another exchange of this run: only then does its silence mean zero. */
  spokeElsewhere: boolean;
}

/** How many calls of an exchange a witness showed; null: it could not say. And whether there are no more (WitnessReading). */
export interface WitnessCount {
  calls: number | null;
  settled: boolean;
}

/** The account of the witness: exact at the end of the run, once the quiet period has shown no further call. */
export function witnessAccount({ calls: value, settled }: WitnessCount, context: WitnessContext): Account {
  const silent = silentAccount("witness", context.gateway, "events");
  if (value === null) return silent;
  if (value === 0 && (context.succeeded || !context.spokeElsewhere)) return silent;
  const bound: Bound = settled ? "exact" : "at-least";
  return { source: "witness", name: context.gateway, basis: "events", scope: "path", bound, value, attempts: value };
}
