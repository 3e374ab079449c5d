import type { Mask } from "./mask.ts";
import { isPlainNumber, type TrafficNode, type TrafficScalar } from "./node.ts";

/** A value as it is compared: below its mask, weights and the order of some entries do not count. */
export interface View {
  node: TrafficNode;
  mask: Mask | undefined;
}

/** A child of a view and the step to it. */
export interface ChildView extends View {
  step: string | number;
}

/** Numbers values so that two have the same number exactly where they are equal: each value of a file is looked at once. */
export type Identify = (view: View) => number;

/** Numbers for the values of files that are compared with each other. */
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

/** `0x10` and `16` are one value only to some readers, and two long integers may round to one number: such stay texts. */
function scalarForm(scalar: TrafficScalar): [form: string, content: string] {
  const { value, text, tag } = scalar;
  if (tag !== null) return [`tagged ${tag}`, text];
  if (typeof value === "string") return ["text", value];
  if (typeof value !== "number") return ["word", String(value)];
  const isKept = isPlainNumber(scalar) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return isKept ? ["number", String(value)] : ["notation", text];
}

/** Whether two scalars are the same, whatever their masks say. */
export function isSameScalar(one: TrafficNode, other: TrafficNode): boolean {
  if (one.kind !== "scalar" || other.kind !== "scalar") return false;
  return scalarForm(one).join() === scalarForm(other).join();
}

/** What a view directly holds, in the order of the file. The weight of an entry is left out: that there is one is no other change. */
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

/** The entries of a list whose order counts, and those of which it does not. */
export function listViews(list: View): Record<"ordered" | "unordered", ChildView[]> {
  const isUnordered = ({ step }: ChildView) => typeof step === "number" && list.mask?.unordered.has(step) === true;
  const children = childViews(list);
  return {
    ordered: children.filter((child) => !isUnordered(child)),
    unordered: children.filter(isUnordered),
  };
}
