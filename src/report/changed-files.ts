import type { Bundle, FindingArg } from "../generated/types.ts";
import { declareConfig } from "../promotion/config-changes.ts";
import { gatedRoutes } from "../promotion/gating.ts";

type Show = (value: FindingArg) => string;

/**
 * Every file that the change touches, the first 20 by name: where a gated route's gateway does not say which of them decide
 * what it does. Empty elsewhere.
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
