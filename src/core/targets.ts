import type { EffectiveRoute, Targets } from "../generated/types.ts";

/** Whether a text is a valid target name: the Identifier of the published schemas. */
export function isTargetName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);
}

/** In faults, the target that an exchange reaches first. No drawn target may have this name. */
export const firstReached = "first";

/** Returns the first declared target, which a gateway calls first if it tries them in order; null if none is declared. */
export function primaryOf(targets: Targets): string | null {
  return Object.keys(targets)[0] ?? null;
}

/**
 * Returns the manifest's name for a target that a header, log or witness calls `alias`; `other` if it is not declared. If no
 * targets are declared, a valid alias is kept.
 */
export function targetName(targets: Targets, alias: string): string {
  const known = Object.entries(targets).find(([name, aliases]) => name === alias || aliases.includes(alias));
  if (known !== undefined) return known[0];
  return primaryOf(targets) === null && isTargetName(alias) ? alias : "other";
}

/**
 * Returns the switches that an answer shows by naming the target that served; null if it names no known target, or if targets
 * are drawn, because then any may be the first.
 */
export function switchesNamed(
  { order, targets }: Pick<EffectiveRoute, "order" | "targets">,
  servedBy: string | null,
): number | null {
  const primary = order === "weighted" ? null : primaryOf(targets);
  if (servedBy === null || primary === null || servedBy === "other") return null;
  return servedBy === primary ? 0 : 1;
}
