import type { Targets } from "../generated/types.ts";

/** The manifest's name for a target that a header, a log or a witness calls `alias`; `other` when the manifest does not know it. */
export function targetName(targets: Targets, alias: string): string {
  const known = Object.entries(targets).find(([name, aliases]) => name === alias || aliases.includes(alias));
  return known?.[0] ?? "other";
}
