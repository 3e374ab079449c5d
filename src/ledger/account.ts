import type { Account, Basis, Bound, Dialect } from "../generated/types.ts";
import type { HeaderClaim } from "../dialects/read-headers.ts";

/** Attempts count the first call as 1; retries = max(0, attempts - 1). */
export function retriesOf(attempts: number): number {
  return Math.max(0, attempts - 1);
}

/** Converts a count to attempts, by its basis. -1 retries means that all were used up, so the first call was made at least. */
const inAttempts: Readonly<Record<Basis, (value: number) => number>> = {
  retries: (value) => Math.max(0, value) + 1,
  attempts: (value) => Math.max(0, value),
  list: (value) => Math.max(0, value),
  events: (value) => Math.max(0, value),
};

/**
 * Returns the account of one header, or a silent one if the header holds no number. It is exact only if the dialect says so.
 * It is never exact for a client that may have sent several requests, because the header counts only one of them.
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

/** Returns the account of an expected source that reported nothing: a missing count is unknown, never zero. */
export function silentAccount(source: Account["source"], name: string, basis: Basis): Account {
  return { source, name, basis, scope: "unknown", bound: "unknown", value: null, attempts: null };
}

/** Returns the silent account of a header that the dialect promises. */
export function silentHeader(dialect: Dialect, name: string): Account {
  const basis = dialect.accounts.find(({ header }) => header === name)?.basis ?? "attempts";
  return silentAccount("header", name, basis);
}

export interface WitnessContext {
  gateway: string;
  /** The exchange succeeded, so at least one call must have been made. */
  succeeded: boolean;
  /** The same witness saw a call of another exchange of this run. Only then does no call mean zero. */
  sawOthers: boolean;
}

/** The calls of an exchange that a witness saw (null: unknown), and whether there can be no more (WitnessReading). */
export interface WitnessCount {
  calls: number | null;
  settled: boolean;
}

/** Returns the witness's account. It is exact at the end of the run, if the quiet period showed no further call. */
export function witnessAccount({ calls: value, settled }: WitnessCount, context: WitnessContext): Account {
  const silent = silentAccount("witness", context.gateway, "events");
  if (value === null) return silent;
  if (value === 0 && (context.succeeded || !context.sawOthers)) return silent;
  const bound: Bound = settled ? "exact" : "at-least";
  return { source: "witness", name: context.gateway, basis: "events", scope: "path", bound, value, attempts: value };
}
