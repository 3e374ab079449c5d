import { matchesWildcard } from "../core/wildcard.ts";
import type {
  Basis,
  CacheEvidence,
  Dialect,
  HeaderAccount,
  LogFormat,
  Scope,
  StatusClass,
} from "../generated/types.ts";
import { splitList } from "./lists.ts";

type Headers = ReadonlyMap<string, readonly string[]>;

/** The number of attempts or retries that one header reports. */
export interface HeaderClaim {
  header: string;
  basis: Basis;
  scope: Scope;
  /** null if the header is present but not a number. */
  value: number | null;
  exact: boolean;
}

/**
 * What an answer's headers report about attempts. A header without a number counts as reporting nothing. Headers of a
 * dialect that is only documented are never exact.
 */
export function readClaims(dialect: Dialect, headers: Headers, statusClass: StatusClass): HeaderClaim[] {
  return dialect.accounts.flatMap((account) => {
    const claim = readClaim(account, headers, statusClass, dialect.log);
    return claim === null ? [] : [{ ...claim, exact: claim.exact && dialect.verified === "measured" }];
  });
}

function readClaim(
  account: HeaderAccount,
  headers: Headers,
  statusClass: StatusClass,
  { call_like = "*", separators }: Partial<LogFormat> = {},
): HeaderClaim | null {
  const values = headers.get(account.header) ?? [];
  if (values.length === 0) return absentClaim(account, statusClass);
  const exact = isExact(account, headers, statusClass);
  if (account.basis !== "list") return chainClaim(account, entriesOf(values), exact);
  const calls = entriesOf(values, separators).filter((entry) => entry !== "" && matchesWildcard(entry, call_like));
  return listClaim(account, calls, exact);
}

function entriesOf(values: readonly string[], separators?: readonly string[]): string[] {
  return values.flatMap((value) => splitList(value, separators));
}

/** One entry is one try, if it matches the entries in the dialect's log. */
function listClaim({ header, basis, scope }: HeaderAccount, calls: readonly string[], exact: boolean): HeaderClaim {
  return { header, basis, scope, value: calls.length, exact };
}

/**
 * A joined value such as `3, 0` comes from a chain of gateways. Its scope is unknown, and its largest number is a lower
 * bound.
 */
function chainClaim({ header, basis, scope }: HeaderAccount, links: readonly string[], exact: boolean): HeaderClaim {
  const numbers = links.map((link) => (/^[+-]?\d{1,6}$/.test(link) ? Number(link) : Number.NaN));
  if (numbers.some((number) => !(number >= -1))) return { header, basis, scope, value: null, exact: false };
  const isChain = links.length > 1;
  return { header, basis, scope: isChain ? "unknown" : scope, value: Math.max(...numbers), exact: exact && !isChain };
}

/** A count of zero, if the dialect says that a missing header means no call. */
function absentClaim({ header, absent, scope }: HeaderAccount, statusClass: StatusClass): HeaderClaim | null {
  return absent?.[statusClass] === "zero" ? { header, basis: "attempts", scope, value: 0, exact: false } : null;
}

function isExact({ exact_when }: HeaderAccount, headers: Headers, statusClass: StatusClass): boolean {
  if (exact_when === undefined || !exact_when.status.includes(statusClass)) return false;
  return Object.entries(exact_when.headers ?? {}).every(([name, value]) => headers.get(name)?.join(",") === value);
}

/** The number of switches in the dialect's header; null if there is none or it is not a number. */
export function readSwitches(dialect: Dialect, headers: Headers): number | null {
  const value = dialect.switches === undefined ? undefined : headers.get(dialect.switches)?.join(",");
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** `hit` if a header shows that the answer came from a cache. A missing header does not prove the opposite. */
export function readCache(dialect: Dialect, headers: Headers): "hit" | "unknown" {
  return (dialect.cache ?? []).some((evidence) => meansHit(evidence, headers)) ? "hit" : "unknown";
}

function meansHit({ header, hit, miss = [] }: CacheEvidence, headers: Headers): boolean {
  return (headers.get(header) ?? []).some(
    (value) =>
      hit.some((pattern) => matchesWildcard(value.trim(), pattern)) &&
      !miss.some((pattern) => matchesWildcard(value.trim(), pattern)),
  );
}

/** The gateway's name for the target that answered, the last one of a list; null if the gateway does not report it. */
export function readTarget(dialect: Dialect, headers: Headers): string | null {
  const values = dialect.target === undefined ? [] : (headers.get(dialect.target) ?? []);
  return entriesOf(values, dialect.log?.separators).at(-1) || null;
}
