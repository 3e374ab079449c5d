import type { Account, Attempts, Source } from "../generated/types.ts";

/** How reliable a source of attempts is: header < log < witness. */
const proofOrder: readonly Source[] = ["header", "log", "witness"];

/** Whether one source is at least as reliable as another. */
export function isProofOf(source: Attempts["source"], required: Source): boolean {
  return source !== "none" && proofOrder.indexOf(source) >= proofOrder.indexOf(required);
}

/**
 * Returns the pairs of accounts that cannot both be true: two different exact counts, or an exact count below another's lower
 * bound. A lower bound below an exact count is not a contradiction. A gateway may count more attempts than the witness saw
 * calls, because an attempt that never connects does not reach the provider.
 */
export function contradictingAccounts(accounts: readonly Account[]): [number, number][] {
  return accounts.flatMap((one, index) =>
    accounts
      .slice(index + 1)
      .flatMap((other, offset): [number, number][] => (contradict(one, other) ? [[index, index + 1 + offset]] : [])),
  );
}

function contradict(one: Account, other: Account): boolean {
  if (one.attempts === null || other.attempts === null) return false;
  if (one.bound !== "exact" && other.bound !== "exact") return false;
  const tries = triesAndCalls(one, other);
  if (tries !== null) return countsFewer(tries.tries, tries.calls);
  if (one.bound === "exact" && other.bound === "exact") return one.attempts !== other.attempts;
  return countsFewer(one, other) || countsFewer(other, one);
}

function triesAndCalls(one: Account, other: Account): { tries: Account; calls: Account } | null {
  const [calls, tries] = one.source === "witness" ? [one, other] : [other, one];
  return calls.source === "witness" && tries.scope === "gateway" ? { tries, calls } : null;
}

/** Whether an exact count is below another account's lower bound. */
function countsFewer(exact: Account, other: Account): boolean {
  return exact.bound === "exact" && (exact.attempts ?? 0) < (other.attempts ?? 0);
}

/** Returns the exact count of the most reliable source, else the largest lower bound, else unknown. */
export function strongest(accounts: readonly Account[]): Omit<Attempts, "per_target"> {
  const [best] = accounts.filter(({ attempts }) => attempts !== null).toSorted(byStrength);
  if (best === undefined) return { value: null, bound: "unknown", source: "none", scope: "unknown" };
  return { value: best.attempts, bound: best.bound, source: best.source, scope: best.scope };
}

function byStrength(one: Account, other: Account): number {
  const exactness = Number(other.bound === "exact") - Number(one.bound === "exact");
  if (exactness !== 0) return exactness;
  const proof = proofOrder.indexOf(other.source) - proofOrder.indexOf(one.source);
  const size = (other.attempts ?? 0) - (one.attempts ?? 0);
  return one.bound === "exact" ? proof || size : size || proof;
}
