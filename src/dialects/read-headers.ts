import { matchesWildcard } from "../core/wildcard.ts";
import type { Basis, CacheEvidence, Dialect, HeaderAccount, Scope } from "../generated/types.ts";

type Headers = ReadonlyMap<string, readonly string[]>;

/** What one header of an answer says about attempts, in its own basis. */
export interface HeaderClaim {
  header: string;
  basis: Basis;
  scope: Scope;
  value: number;
}

/** The claims about attempts that an answer carries; a header without a number claims nothing. */
export function readClaims(dialect: Dialect, headers: Headers): HeaderClaim[] {
  return dialect.accounts.flatMap((account) => {
    const claim = readClaim(account, headers);
    return claim === null ? [] : [claim];
  });
}

/** A joined value such as `3, 0` is a chain of gateways: no single scope covers it, and its largest link is a lower bound. */
function readClaim(account: HeaderAccount, headers: Headers): HeaderClaim | null {
  const links = (headers.get(account.header) ?? []).flatMap((value) => value.split(","));
  const numbers = links.map((link) => link.trim()).map((link) => (/^-?\d{1,6}$/.test(link) ? Number(link) : null));
  const known = numbers.filter((number) => number !== null).filter((number) => number >= -1);
  if (known.length === 0 || known.length !== numbers.length) return null;
  const scope = known.length > 1 ? "unknown" : account.scope;
  return { header: account.header, basis: account.basis, scope, value: Math.max(...known) };
}

/** `hit` when a header says that the answer came from a cache. No header is no proof of the contrary. */
export function readCache(dialect: Dialect, headers: Headers): "hit" | "unknown" {
  return (dialect.cache ?? []).some((evidence) => saysHit(evidence, headers)) ? "hit" : "unknown";
}

function saysHit({ header, hit, miss = [] }: CacheEvidence, headers: Headers): boolean {
  return (headers.get(header) ?? []).some(
    (value) =>
      hit.some((pattern) => matchesWildcard(value.trim(), pattern)) &&
      !miss.some((pattern) => matchesWildcard(value.trim(), pattern)),
  );
}

/** What the gateway calls the target that served; null when it does not say. */
export function readTarget(dialect: Dialect, headers: Headers): string | null {
  const values = dialect.target === undefined ? [] : (headers.get(dialect.target) ?? []);
  return values[0]?.trim() || null;
}
