import { families } from "../families/index.ts";
import type { RequestFamily } from "../generated/types.ts";
import type { Fault } from "./fault.ts";
import { entries, entry, items, type Json } from "./json.ts";

/** Parts of `ask` that a route's family has no field for. */
export function* familyFaults(manifest: Json): Generator<Fault> {
  const shared = entry(manifest, "defaults");
  for (const [index, route] of items(entry(manifest, "routes")).entries()) {
    const family = entry(route, "family") ?? entry(shared, "family");
    if (!isFamily(family)) continue;
    const asked = entry(route, "ask") === undefined ? [] : entries(entry(route, "ask"));
    for (const part of families[family].lacks ?? []) {
      if (!asked.some(([name, value]) => name === part && value === true)) continue;
      const problem = `expected a part of a request that ${family} has a field for, got \`${part}\``;
      yield { path: ["routes", index, "ask", part], on: "value", problem, remedy: `Remove \`${part}\`.` };
    }
  }
}

function isFamily(name: unknown): name is RequestFamily {
  return typeof name === "string" && Object.hasOwn(families, name);
}
