import type { Fault } from "./fault.ts";
import { entry, items, type Json } from "./json.ts";
import { unknownName } from "./references.ts";
import { ruleIds } from "./rule-ids.ts";

/** What is wrong with waivers beyond their form: rules and routes that are not there, and a second waiver of the same finding. */
export function* waiverFaults(manifest: Json): Generator<Fault> {
  const routes = items(entry(manifest, "routes")).map((route) => entry(route, "id"));
  const ids = routes.filter((id) => typeof id === "string");
  const first = new Map<string, number>();
  for (const [index, waiver] of items(entry(manifest, "waivers")).entries()) {
    const [rule, route] = [entry(waiver, "rule"), entry(waiver, "route")];
    yield* unknownName(rule, ruleIds, "the id of a rule", ["waivers", index, "rule"]);
    yield* unknownName(route, ids, "the id of a route", ["waivers", index, "route"]);
    if (typeof rule !== "string" || typeof route !== "string") continue;
    const key = JSON.stringify([rule, route]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else yield repeated(index, earlier);
  }
}

/** With two of them nobody could say who owns the exception, and until when it holds. */
function repeated(index: number, earlier: number): Fault {
  const problem = `expected a rule and route of its own, got those of waivers[${earlier}]`;
  return { path: ["waivers", index], on: "value", problem, remedy: "Remove one of the two waivers." };
}
