import type { Fault } from "./fault.ts";
import { entry, items, type Json } from "./json.ts";

/** Layers of the same name: findings could not tell them apart, and the one named gateway counts per target. */
export function* layerFaults(manifest: Json): Generator<Fault> {
  const first = new Map<string, number>();
  for (const [index, layer] of items(entry(manifest, "layers")).entries()) {
    const name = entry(layer, "name");
    if (typeof name !== "string") continue;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, index);
    else yield repeated(index, earlier);
  }
}

function repeated(index: number, earlier: number): Fault {
  const problem = `expected a name of its own, got that of layers[${earlier}]`;
  return { path: ["layers", index, "name"], on: "value", problem, remedy: "Rename one of the two layers." };
}
