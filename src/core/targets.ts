import type { Targets } from "../generated/types.ts";

/**
 * The manifest's name for a target that a header, a log or a witness calls `alias`; `other` when the manifest does not know
 * it. Without declared targets the alias stands, where it can be a name.
 */
export function targetName(targets: Targets, alias: string): string {
  const known = Object.entries(targets).find(([name, aliases]) => name === alias || aliases.includes(alias));
  if (known !== undefined) return known[0];
  const mayStand = Object.keys(targets).length === 0 && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(alias);
  return mayStand ? alias : "other";
}
