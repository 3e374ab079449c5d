import type { ShareProblem } from "../../generated/types.ts";
import type { Place } from "./node.ts";
import { type SingleStep, type Step, stepsOf } from "../../manifest/traffic-pointer.ts";
import { childrenWith, follow, type Found } from "./select.ts";

/** The weights that belong together. */
export interface Group {
  /** The list or map that holds the entries. */
  holder: Place;
  entries: readonly Entry[];
  /** Maps and lists under a plain `*` that have nothing of the rest of the pointer. */
  passedOver: number;
  /** The steps from an entry to its weight. */
  rest: readonly SingleStep[];
}

export interface Entry {
  place: Place;
  weight: Found;
}

type Every = Extract<Step, { kind: "every" }>;

interface AmongSteps {
  before: SingleStep[];
  every: Every;
  rest: SingleStep[];
}

/**
 * The entries that `among` names, or why there are none. Which children belong:
 * - in a list all of them, and with `*{field=value}` all that have the field. One without a weight then stays an entry
 *   whose weight is missing: gateways give such entries a default (Gateway API 1, Envoy and Istio their own), and a share
 *   computed without it would be too high;
 * - under a plain `*` in a map those that have the first step of the rest: maps hold settings beside targets.
 */
export function groupOf(document: Place, among: string): Group | ShareProblem {
  const steps = amongSteps(among);
  if (steps === null) return "pointer-invalid";
  const { before, every, rest } = steps;
  const holder = follow(document, before);
  if (typeof holder === "string") return holder;
  const children = childrenWith(holder, every.fields);
  const isMixed = holder.node.kind === "map" && every.fields.length === 0;
  const belonging = isMixed
    ? children.filter((child) => follow(child, rest.slice(0, 1)) !== "weight-missing")
    : children;
  const passedOver = collections(children) - collections(belonging);
  const entries = belonging.map((place) => ({ place, weight: follow(place, rest) }));
  return entries.length === 0 ? "no-weights" : { holder, entries, passedOver, rest };
}

function collections(places: readonly Place[]): number {
  return places.filter(({ node }) => node.kind !== "scalar").length;
}

/** With exactly one step that names several children: with two, `at` could not say of which it speaks. */
function amongSteps(among: string): AmongSteps | null {
  const steps = stepsOf(among) ?? [];
  const split = steps.findIndex(({ kind }) => kind === "every");
  const every = steps[split];
  const before = steps.slice(0, Math.max(split, 0)).filter(isSingle);
  const rest = steps.slice(split + 1).filter(isSingle);
  if (every?.kind !== "every" || before.length + rest.length + 1 !== steps.length) return null;
  return { before, every, rest };
}

/** The steps to one number, or null where a step names several. */
export function singleSteps(pointer: string): SingleStep[] | null {
  const steps = stepsOf(pointer);
  const single = steps?.filter(isSingle) ?? [];
  return steps?.length === single.length ? single : null;
}

function isSingle(step: Step): step is SingleStep {
  return step.kind !== "every";
}
