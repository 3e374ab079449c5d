import { canonicalJson } from "../../core/canonical-json.ts";

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === "object" && typeof other === "object" && canonicalJson(one) === canonicalJson(other);
}
