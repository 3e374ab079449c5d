import type { Traffic } from "../../generated/types.ts";
import { amongPointers, type SingleStep, type Step, stepsOf } from "../../manifest/traffic-pointer.ts";
import type { Place } from "./node.ts";
import { isObstacle, obstacleAt, type Obstacle } from "./obstacle.ts";
import { childrenWith, follow, type Found } from "./select.ts";

/** The weights that one pointer of `among` names. */
export interface Part {
  /** The list or map that holds the entries; null where the pointer names one weight. */
  holder: Place | null;
  entries: readonly Entry[];
  /** Maps and lists under a plain `*` that have nothing of the rest of the pointer. */
  passedOver: readonly Place[];
  /** The steps from an entry to its weight. */
  rest: readonly SingleStep[];
}

export interface Entry {
  place: Place;
  weight: Found;
}

/** The weights that `among` names, part by part. Its type: a traffic that declares them. */
export type GroupTraffic = Traffic & { among: NonNullable<Traffic["among"]> };

type Every = Extract<Step, { kind: "every" }>;

interface AmongSteps {
  before: SingleStep[];
  /** null: the pointer names one weight. */
  every: Every | null;
  rest: SingleStep[];
}

/**
 * The entries that `among` names, or why there are none. Which children belong:
 * - in a list all of them, and with `*{field=value}` all that have the field. One without a weight then stays an entry
 *   whose weight is missing: gateways give such entries a default (Gateway API 1, Envoy and Istio another), and a share
 *   computed without it would be too high;
 * - under a plain `*` in a map those that have the first step of the rest: maps hold settings beside targets. With a
 *   default every map and list belongs.
 * Where `among` is a list, a list or map that is not there holds no entries; a weight that is named by itself must be there.
 */
export function groupOf(document: Place, { among, default: byDefault }: GroupTraffic): readonly Part[] | Obstacle {
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

/** Whether no pointer before has named the same weight. */
function isNew(weight: Found, taken: Set<string>): boolean {
  if (isObstacle(weight)) return true;
  const before = taken.size;
  taken.add(JSON.stringify(weight.path));
  return taken.size > before;
}

interface Manner {
  /** The pointer is one of a list. */
  isOfSeveral: boolean;
  hasDefault: boolean;
}

function partOf(document: Place, pointer: string, { isOfSeveral, hasDefault }: Manner): Part | Obstacle {
  const steps = amongSteps(pointer);
  if (steps === null || (steps.every === null && !isOfSeveral)) return obstacleAt("pointer-invalid", document);
  const { before, every, rest } = steps;
  const holder = follow(document, before);
  if (every !== null && isOfSeveral && isObstacle(holder) && holder.problem === "path-missing")
    return { holder: null, entries: [], passedOver: [], rest };
  if (isObstacle(holder)) return holder;
  const single = { place: holder, weight: follow(holder, rest) };
  return every === null
    ? { holder: null, entries: [single], passedOver: [], rest }
    : entriesIn(holder, every, rest, hasDefault);
}

function entriesIn(
  holder: Place,
  { fields }: Every,
  rest: readonly SingleStep[],
  hasDefault: boolean,
): Part | Obstacle {
  const children = childrenWith(holder, fields);
  if (isObstacle(children)) return children;
  const isMixed = holder.node.kind === "map" && fields.length === 0;
  const hasNone = (child: Place): boolean => isMixed && isMissing(follow(child, rest.slice(0, 1)));
  const belonging = children.filter((child) => !hasNone(child) || (hasDefault && isCollection(child)));
  const passedOver = hasDefault ? [] : children.filter((child) => hasNone(child) && isCollection(child));
  const entries = belonging.map((place) => ({ place, weight: follow(place, rest) }));
  return { holder, entries, passedOver, rest };
}

function isCollection({ node }: Place): boolean {
  return node.kind !== "scalar";
}

/** Whether nothing stands where a pointer leads. */
export function isMissing(found: Found): boolean {
  return isObstacle(found) && found.problem === "path-missing";
}

/** With at most one step that names several children: with two, `at` could not say of which it speaks. */
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

/** The steps to one number, or null where a step names several. */
export function singleSteps(pointer: string): SingleStep[] | null {
  const steps = stepsOf(pointer);
  const single = steps?.filter(isSingle) ?? [];
  return steps?.length === single.length ? single : null;
}

function isSingle(step: Step): step is SingleStep {
  return step.kind !== "every";
}
