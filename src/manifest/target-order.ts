import { targetName } from "../core/targets.ts";
import type { EffectiveRoute, Route, TargetOrder, Traffic } from "../generated/types.ts";
import { fieldsOf, stepsOf, type Field } from "./traffic-pointer.ts";

/**
 * How the gateway picks the first target, unless the route declares it. If `traffic.among` selects weights of the
 * route's own model, the gateway draws by them (LiteLLM: `/model_list/*{model_name=chat}/litellm_params/weight`).
 */
export function targetOrder({ order, traffic }: Pick<Route, "order" | "traffic">, model: string): TargetOrder {
  if (order !== undefined) return order;
  const pointers = traffic?.among === undefined ? [] : [traffic.among].flat();
  return pointers.some((pointer) => namesModel(pointer, model)) ? "weighted" : "ordered";
}

function namesModel(pointer: string, model: string): boolean {
  return (stepsOf(pointer) ?? []).some(
    (step) => "fields" in step && step.fields.some(({ wanted }) => wanted === model),
  );
}

/**
 * The target whose share the route's `traffic` gives; null if targets are tried in order, or if `at` matches none or
 * several of them.
 */
export function promotedTarget({
  order,
  targets,
  traffic,
}: Pick<EffectiveRoute, "order" | "targets" | "traffic">): string | null {
  if (order !== "weighted" || traffic === null) return null;
  const named = new Set(namesIn(traffic).map((name) => targetName(targets, name)));
  named.delete("other");
  const [only, ...more] = named;
  return more.length === 0 ? (only ?? null) : null;
}

/** The names by which `at` picks the own weight: the key of its entry, or the value of a field. */
export function namesIn({ at }: Pick<Traffic, "at">): string[] {
  if (typeof at !== "string") return fieldsOf(at)?.flatMap(wantedOf) ?? [];
  return (stepsOf(at) ?? []).flatMap((step) => (step.kind === "key" ? step.key : step.fields.flatMap(wantedOf)));
}

function wantedOf({ wanted }: Field): string[] {
  return wanted === null ? [] : [wanted];
}
