import type { Bundle, FindingArg } from "../generated/types.ts";
import { declareConfig } from "../promotion/config-changes.ts";
import { gatedRoutes } from "../promotion/gating.ts";

type Show = (value: FindingArg) => string;

/**
 * The files that this change touches, the first 20 by name. Empty if the gateway of each gated route declares its
 * configuration files.
 */
export function changedFiles({ promotion, manifest }: Pick<Bundle, "promotion" | "manifest">, show: Show): string {
  const { changed_files: changed } = promotion;
  if (changed === null || declareConfig(manifest, gatedRoutes(promotion))) return "";
  const more = [
    ...(changed.more === 0 ? [] : [`and ${changed.more} more`]),
    ...(changed.complete ? [] : ["and more than GitHub lists"]),
  ];
  return [...changed.files.map(show), ...more].join(", ") || "none";
}
