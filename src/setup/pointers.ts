import type { ConfiguredRoute, Target } from "../configuration/reading.ts";
import type { FieldValues, Traffic } from "../generated/types.ts";
import type { TrafficFile } from "../promotion/traffic/document.ts";
import type { TrafficNode, TrafficPath } from "../promotion/traffic/node.ts";
import { shareOf } from "../promotion/traffic/share.ts";
import { escaped, fieldName, fieldOnlyOf, fieldSharedBy } from "./fields.ts";
import type { Holder } from "./holders.ts";

/** A traffic file, and the lists in it. */
export interface WeightFile {
  name: string;
  /** Whether it is the configuration itself, whose lines the map names. */
  isOwn: boolean;
  file: TrafficFile;
  holders: readonly Holder[];
}

/** Where weights stand below an entry. */
const weightKeys = [
  ["weight"],
  ["litellm_params", "weight"],
  ["litellm_params", "rpm"],
  ["litellm_params", "tpm"],
] as const;
/** What a gateway takes for an entry without a weight. */
const weightDefaults = [undefined, 0, 1] as const;
const tolerance = 1e-9;

/** How the gateway chooses the first target. Targets of an order are drawn too where several share the first place. */
export function orderOf({ order, targets }: Pick<ConfiguredRoute, "order" | "targets">): ConfiguredRoute["order"] {
  return targets.filter(({ share }) => share !== null && share > 0).length > 1 ? "weighted" : order;
}

/** The targets that a gateway draws the first one from: those with a share of their own. */
export function drawnIn(route: Pick<ConfiguredRoute, "order" | "targets">): Target[] {
  const isDrawn = orderOf(route) === "weighted" && route.targets.some(({ weight }) => weight !== null);
  if (!isDrawn) return [];
  return route.targets.filter(({ share, weight }) => share !== null && (weight !== null || share > 0));
}

/**
 * Pointers to the weights of drawn targets, in their order; null where the file has none that reads the same share as the map
 * for every one of them. What is returned has been read with the gate's own reader.
 */
export function trafficOf(drawn: readonly Target[], weights: WeightFile): Traffic[] | null {
  for (const holder of weights.holders) {
    const entries = entriesOf(holder, drawn);
    const traffic = entries === null ? null : firstRight(holder, entries, drawn, weights);
    if (traffic !== null) return traffic;
  }
  return null;
}

/** The first pointers to these entries, one for each target, by which the gate reads the map's shares; null if none does. */
export function firstRight(
  holder: Holder,
  entries: readonly TrafficNode[],
  drawn: readonly Target[],
  weights: WeightFile,
): Traffic[] | null {
  for (const keys of weightKeys)
    for (const byDefault of weightDefaults) {
      const traffic = pointersTo(holder, entries, keys, byDefault, weights);
      if (traffic !== null && isRight(traffic, drawn, weights.file)) return traffic;
    }
  return null;
}

/** The entries that hold the targets, one each and in the same order; null where the list is another one. */
export function entriesOf({ entries, lines }: Holder, drawn: readonly Target[]): TrafficNode[] | null {
  const wanted = new Set(drawn.map(({ line }) => line));
  const held = [...entries.entries()].filter(([index]) => [...wanted].some((line) => lines[index]?.has(line)));
  if (held.length !== drawn.length) return null;
  const isInOrder = held.every(([index], place) => lines[index]?.has(drawn[place]?.line ?? 0));
  return isInOrder ? held.map(([, entry]) => entry) : null;
}

function pointersTo(
  holder: Holder,
  entries: readonly TrafficNode[],
  keys: readonly string[],
  byDefault: number | undefined,
  { name, file }: WeightFile,
): Traffic[] | null {
  const steps = stepsTo(holder.document, holder.path);
  const every = everyStep(holder, entries);
  const doc = docOf(holder.document, file.documents);
  const ats = entries.map((entry) => atOf(entry, entries));
  if (steps === null || every === null || doc === null || ats.includes(null)) return null;
  const among = `${steps}/${every}/${keys.join("/")}`;
  return ats.flatMap((at) =>
    at === null
      ? []
      : [
          {
            file: name,
            ...(doc !== undefined && { doc }),
            among,
            at,
            ...(byDefault !== undefined && { default: byDefault }),
          },
        ],
  );
}

/** Whether the gate reads the map's share for every target, and of no further entries. */
export function isRight(traffic: readonly Traffic[], drawn: readonly Target[], file: TrafficFile): boolean {
  return traffic.every((each, index) => {
    const reading = shareOf(file, each);
    const share = drawn[index]?.share;
    return (
      "share" in reading &&
      typeof share === "number" &&
      reading.at !== null &&
      reading.group.entries.length === drawn.length &&
      Math.abs(reading.share - share) < tolerance
    );
  });
}

/** Steps to a list, never by a position among several; null where an entry on the way has no field of its own. */
export function stepsTo(document: TrafficNode, path: TrafficPath): string | null {
  let node: TrafficNode | undefined = document;
  let steps = "";
  for (const step of path) {
    const found: string | null = stepIn(node, step);
    if (found === null) return null;
    steps += `/${found}`;
    node = childOf(node, step);
  }
  return steps;
}

function stepIn(node: TrafficNode | undefined, step: string | number): string | null {
  if (typeof step === "string") return /[*{}]/.test(step) ? null : escaped(step);
  const entries = node?.kind === "list" ? node.items : [];
  const own = entries[step];
  if (own === undefined) return null;
  if (entries.length === 1) return "0";
  const field = fieldOnlyOf(own, entries);
  return field === null ? null : `{${fieldName(field)}=${field.text}}`;
}

/** What a step of a path leads to; undefined where there is nothing. */
export function childOf(node: TrafficNode | undefined, step: string | number): TrafficNode | undefined {
  if (typeof step === "number") return node?.kind === "list" ? node.items[step] : undefined;
  return node?.kind === "map" ? node.entries.get(step) : undefined;
}

/** `*`, or with the field by which a group differs from the other entries of its list. Groups of LiteLLM are always named. */
function everyStep({ entries: all }: Holder, entries: readonly TrafficNode[]): string | null {
  const others = all.filter((entry) => !entries.includes(entry));
  const isNamed = entries.some((entry) => entry.kind === "map" && entry.entries.has("model_name"));
  if (others.length === 0 && !isNamed) return "*";
  const field = fieldSharedBy(entries, others);
  return field === null ? null : `*{${fieldName(field)}=${field.text}}`;
}

function atOf(entry: TrafficNode, entries: readonly TrafficNode[]): FieldValues | null {
  const field = fieldOnlyOf(entry, entries);
  return field === null ? null : { [fieldName(field)]: field.text };
}

/** undefined: it is the only document. null: it has no field of its own. */
export function docOf(document: TrafficNode, documents: readonly TrafficNode[]): FieldValues | null | undefined {
  return documents.length === 1 ? undefined : atOf(document, documents);
}
