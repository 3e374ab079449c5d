import type { Traffic } from "../../generated/types.ts";
import { amongPointers, type SingleStep, type PointerStep, stepsOf } from "../../manifest/traffic-pointer.ts";
import type { TrafficPlace } from "./node.ts";
import { isObstacle, obstacleAt, type Obstacle } from "./obstacle.ts";
import { childrenWith, follow, type Found } from "./select.ts";

/** The weights of one pointer in `among`. */
export interface Part {
  /** The list or map that holds the entries; null if the pointer names one weight. */
  holder: TrafficPlace | null;
  entries: readonly Entry[];
  /** Maps and lists under a plain `*` that do not have the first step of the rest. */
  skipped: readonly TrafficPlace[];
  /** The steps from an entry to its weight. */
  rest: readonly SingleStep[];
}

export interface Entry {
  place: TrafficPlace;
  weight: Found;
}

/** A `traffic` with `among`. */
export type GroupTraffic = Traffic & { among: NonNullable<Traffic["among"]> };

type Every = Extract<PointerStep, { kind: "every" }>;

interface AmongSteps {
  before: SingleStep[];
  /** null if the pointer names one weight. */
  every: Every | null;
  rest: SingleStep[];
}

/**
 * The entries that `among` names, or an obstacle. Which children belong: in a list all of them, with `*{field=value}`
 * all that have the field. An entry without a weight counts as an entry whose weight is missing, because gateways give
 * it a default (Gateway API 1, Envoy and Istio another) and a share without it would be too high. Under a plain `*` in
 * a map, only children with the first step of the rest belong, because maps also hold settings; with `default`, every
 * map and list belongs. If `among` is a list, a missing list or map has no entries, but a weight that is named directly
 * must exist.
 */
export function groupOf(
  document: TrafficPlace,
  { among, default: byDefault }: GroupTraffic,
): readonly Part[] | Obstacle {
  const parts: Part[] = [];
  const taken = new Set<string>();
  for (const pointer of amongPointers(among)) {
    const part = partOf(document, pointer, {
      isOfSeveral: typeof among !== "string",
      hasDefault: byDefault !== undefined,
    });
    if (isObstacle(part)) return part;
    parts.push({ ...part, entries: part.entries.filter(({ weight }) => isNew(weight, taken)) });
  }
  const [first] = parts;
  const isEmpty = parts.every(({ entries }) => entries.length === 0);
  return isEmpty ? obstacleAt("no-weights", first?.holder ?? document) : parts;
}

/** Whether no earlier pointer has named the same weight. */
function isNew(weight: Found, taken: Set<string>): boolean {
  if (isObstacle(weight)) return true;
  const before = taken.size;
  taken.add(JSON.stringify(weight.path));
  return taken.size > before;
}

interface Manner {
  /** The pointer is one of several in a list. */
  isOfSeveral: boolean;
  hasDefault: boolean;
}

function partOf(document: TrafficPlace, pointer: string, { isOfSeveral, hasDefault }: Manner): Part | Obstacle {
  const steps = amongSteps(pointer);
  if (steps === null || (steps.every === null && !isOfSeveral)) return obstacleAt("pointer-invalid", document);
  const { before, every, rest } = steps;
  const holder = follow(document, before);
  if (every !== null && isOfSeveral && isObstacle(holder) && holder.problem === "path-missing")
    return { holder: null, entries: [], skipped: [], rest };
  if (isObstacle(holder)) return holder;
  const single = { place: holder, weight: follow(holder, rest) };
  return every === null
    ? { holder: null, entries: [single], skipped: [], rest }
    : entriesIn(holder, every, rest, hasDefault);
}

function entriesIn(
  holder: TrafficPlace,
  { fields }: Every,
  rest: readonly SingleStep[],
  hasDefault: boolean,
): Part | Obstacle {
  const children = childrenWith(holder, fields);
  if (isObstacle(children)) return children;
  const isMixed = holder.node.kind === "map" && fields.length === 0;
  const hasNone = (child: TrafficPlace): boolean => isMixed && isMissing(follow(child, rest.slice(0, 1)));
  const belonging = children.filter((child) => !hasNone(child) || (hasDefault && isCollection(child)));
  const skipped = hasDefault ? [] : children.filter((child) => hasNone(child) && isCollection(child));
  const entries = belonging.map((place) => ({ place, weight: follow(place, rest) }));
  return { holder, entries, skipped, rest };
}

function isCollection({ node }: TrafficPlace): boolean {
  return node.kind !== "scalar";
}

/** Whether the pointer leads to no value. */
export function isMissing(found: Found): boolean {
  return isObstacle(found) && found.problem === "path-missing";
}

/** Allows at most one step with several children. With two, `at` would be ambiguous. */
function amongSteps(among: string): AmongSteps | null {
  const steps = stepsOf(among) ?? [];
  const split = steps.findIndex(({ kind }) => kind === "every");
  const every = steps[split];
  const before = steps.slice(0, split === -1 ? -1 : split).filter(isSingle);
  const rest = steps.slice(split === -1 ? -1 : split + 1).filter(isSingle);
  if (every === undefined || every.kind !== "every")
    return steps.length > 0 && before.length + rest.length === steps.length ? { before, every: null, rest } : null;
  return before.length + rest.length + 1 === steps.length ? { before, every, rest } : null;
}

/** The steps to one number; null if a step names several. */
export function singleSteps(pointer: string): SingleStep[] | null {
  const steps = stepsOf(pointer);
  const single = steps?.filter(isSingle) ?? [];
  return steps?.length === single.length ? single : null;
}

function isSingle(step: PointerStep): step is SingleStep {
  return step.kind !== "every";
}
