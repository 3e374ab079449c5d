import { repeats } from "../core/lists.ts";
import type { Fault } from "./fault.ts";
import { entry, items, type Json, textAt } from "./json.ts";

/** Layers of the same name: findings could not tell them apart, and the one named gateway counts per target. */
export function* layerFaults(manifest: Json): Generator<Fault> {
  for (const { index, first } of repeats(items(entry(manifest, "layers")), (layer) => textAt(layer, "name")))
    yield repeated(index, first);
}

function repeated(index: number, earlier: number): Fault {
  const problem = `expected a name of its own, got that of layers[${earlier}]`;
  return { path: ["layers", index, "name"], on: "value", problem, remedy: "Rename one of the two layers." };
}
