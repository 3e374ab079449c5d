import type { Target } from "../configuration/reading.ts";
import type { Traffic } from "../generated/types.ts";
import type { TrafficNode, TrafficPath } from "../promotion/traffic/node.ts";
import { namedBy } from "./fields.ts";
import { docOf, firstRight, isRight, stepsTo, type WeightFile } from "./pointers.ts";

/**
 * Pointers to the weights of drawn targets in a file beside the configuration, such as the values of a chart. Its entries have
 * the targets' names, and its shares are those of the map; null where there is no such group.
 */
export function trafficBeside(
  drawn: readonly Target[],
  names: readonly (readonly string[])[],
  weights: WeightFile,
): Traffic[] | null {
  return inMaps(drawn, names, weights) ?? inLists(drawn, names, weights);
}

function inLists(
  drawn: readonly Target[],
  names: readonly (readonly string[])[],
  weights: WeightFile,
): Traffic[] | null {
  for (const holder of weights.holders) {
    const held = names.flatMap((own) => holder.entries.find((entry) => namedBy(entry, own)) ?? []);
    if (held.length !== drawn.length || new Set(held).size !== held.length) continue;
    const traffic = firstRight(holder, held, drawn, weights);
    if (traffic !== null) return traffic;
  }
  return null;
}

function inMaps(
  drawn: readonly Target[],
  names: readonly (readonly string[])[],
  weights: WeightFile,
): Traffic[] | null {
  for (const document of weights.file.documents)
    for (const { path, keys } of mapsIn(document, [])) {
      const own = names.flatMap((each) => keys.find((key) => each.includes(key)) ?? []);
      if (own.length !== drawn.length) continue;
      for (const below of ["", "/weight"]) {
        const traffic = pointersIn(document, path, own, below, weights);
        if (traffic !== null && isRight(traffic, drawn, weights.file)) return traffic;
      }
    }
  return null;
}

function pointersIn(
  document: TrafficNode,
  path: TrafficPath,
  keys: readonly string[],
  below: string,
  { name, file }: WeightFile,
): Traffic[] | null {
  const steps = stepsTo(document, path);
  const doc = docOf(document, file.documents);
  if (steps === null || doc === null) return null;
  const among = `${steps}/*${below}`;
  return keys.map((key) => ({ file: name, ...(doc !== undefined && { doc }), among, at: { key } }));
}

interface FoundMap {
  path: TrafficPath;
  keys: readonly string[];
}

function mapsIn(node: TrafficNode, path: TrafficPath): FoundMap[] {
  if (node.kind === "scalar") return [];
  const children: [string | number, TrafficNode][] =
    node.kind === "list" ? [...node.items.entries()] : [...node.entries];
  const own = node.kind === "map" ? [{ path, keys: [...node.entries.keys()] }] : [];
  return [...own, ...children.flatMap(([step, child]) => mapsIn(child, [...path, step]))];
}
