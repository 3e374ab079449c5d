import type { Mask } from "./mask.ts";
import { isPlainNumber, type TrafficNode, type TrafficScalar } from "./node.ts";

/** A value as it is compared. Its mask excludes weights and the order of some entries. */
export interface View {
  node: TrafficNode;
  mask: Mask | undefined;
}

/** A child of a view and the step to it. */
export interface ChildView extends View {
  step: string | number;
}

/** Returns the same number for two values exactly if they are equal. Each value of a file is visited once. */
export type Identify = (view: View) => number;

/** A new numbering for values of files that are compared with each other. */
export function identities(): Identify {
  const forms = new Map<string, Map<string, number>>();
  const known = new Map<TrafficNode | Mask, number>();
  let next = 0;
  const numberOf = (form: string, content: string): number => {
    const contents = forms.get(form) ?? new Map<string, number>();
    forms.set(form, contents);
    const number = contents.get(content) ?? (next += 1);
    contents.set(content, number);
    return number;
  };
  const identify: Identify = (view) => {
    const seen = known.get(view.mask ?? view.node);
    if (seen !== undefined) return seen;
    const number = numberOf(...formOf(view, identify, (key) => numberOf("key", key)));
    known.set(view.mask ?? view.node, number);
    return number;
  };
  return identify;
}

function formOf(view: View, identify: Identify, keyNumber: (key: string) => number): [form: string, content: string] {
  const { node, mask } = view;
  if (mask?.isWeight === true) return ["weight", ""];
  if (node.kind === "scalar") return scalarForm(node);
  const tag = node.tag ?? "";
  if (node.kind === "map") {
    const entries = childViews(view).map((child) => `${keyNumber(String(child.step))}:${identify(child)}`);
    return [`map ${tag}`, entries.toSorted().join()];
  }
  const { ordered, unordered } = listViews(view);
  const anyOrder = unordered.map(identify).toSorted((one, other) => one - other);
  return [`list ${tag}`, `${ordered.map(identify).join()};${anyOrder.join()}`];
}

/**
 * `0x10` and `16` are equal only for some readers, and two long integers may round to the same number: these are
 * compared as text.
 */
function scalarForm(scalar: TrafficScalar): [form: string, content: string] {
  const { value, text, tag } = scalar;
  if (tag !== null) return [`tagged ${tag}`, text];
  if (typeof value === "string") return ["text", value];
  if (typeof value !== "number") return ["word", String(value)];
  const isKept = isPlainNumber(scalar) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return isKept ? ["number", String(value)] : ["notation", text];
}

/** Whether two scalars are equal, ignoring masks. */
export function isSameScalar(one: TrafficNode, other: TrafficNode): boolean {
  if (one.kind !== "scalar" || other.kind !== "scalar") return false;
  return scalarForm(one).join() === scalarForm(other).join();
}

/**
 * The children of a view in file order, without the weight field of an entry: adding or removing it is a weight change.
 */
export function childViews({ node, mask }: View): ChildView[] {
  if (node.kind === "scalar") return [];
  const children = node.kind === "list" ? node.items.entries() : node.entries.entries();
  const views = Array.from<[string | number, TrafficNode], ChildView>(children, ([step, child]) => ({
    step,
    node: child,
    mask: mask?.below.get(step),
  }));
  return node.kind === "map" ? views.filter((view) => view.mask?.isOptional !== true) : views;
}

/** The entries of a list, split by whether their order counts. */
export function listViews(list: View): Record<"ordered" | "unordered", ChildView[]> {
  const isUnordered = ({ step }: ChildView) => typeof step === "number" && list.mask?.unordered.has(step) === true;
  const children = childViews(list);
  return {
    ordered: children.filter((child) => !isUnordered(child)),
    unordered: children.filter(isUnordered),
  };
}
