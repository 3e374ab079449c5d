import type { EffectiveRoute, Targets } from "../generated/types.ts";

/** Whether a text may name a target: the Identifier of the published schemas. */
export function isTargetName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);
}

/** Stands among faults for whichever target an exchange reaches first. No target that is drawn may have this name. */
export const firstReached = "first";

/** The first target, which a gateway calls before all others where it tries them in order; null where none is declared. */
export function primaryOf(targets: Targets): string | null {
  return Object.keys(targets)[0] ?? null;
}

/**
 * The manifest's name for a target that a header, a log or a witness calls `alias`; `other` when the manifest does not know
 * it. Without declared targets the alias stands, where it can be a name.
 */
export function targetName(targets: Targets, alias: string): string {
  const known = Object.entries(targets).find(([name, aliases]) => name === alias || aliases.includes(alias));
  if (known !== undefined) return known[0];
  return primaryOf(targets) === null && isTargetName(alias) ? alias : "other";
}

/**
 * Switches that an answer shows by naming the target that served; null where it names none that is known, or where targets
 * are drawn: there each may be the first.
 */
export function switchesNamed(
  { order, targets }: Pick<EffectiveRoute, "order" | "targets">,
  servedBy: string | null,
): number | null {
  const primary = order === "weighted" ? null : primaryOf(targets);
  if (servedBy === null || primary === null || servedBy === "other") return null;
  return servedBy === primary ? 0 : 1;
}
