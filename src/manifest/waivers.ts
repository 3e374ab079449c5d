import { repeats } from "../core/lists.ts";
import type { Fault } from "./fault.ts";
import { entry, items, type Json, textAt } from "./json.ts";
import { unknownName } from "./references.ts";
import { ruleIds } from "./rule-ids.ts";

/** Semantic checks of waivers: unknown rules and routes, and a second waiver of the same finding. */
export function* waiverFaults(manifest: Json): Generator<Fault> {
  const routes = items(entry(manifest, "routes")).map((route) => entry(route, "id"));
  const ids = routes.filter((id) => typeof id === "string");
  const waivers = items(entry(manifest, "waivers"));
  for (const [index, waiver] of waivers.entries()) {
    yield* unknownName(entry(waiver, "rule"), ruleIds, "the id of a rule", ["waivers", index, "rule"]);
    yield* unknownName(entry(waiver, "route"), ids, "the id of a route", ["waivers", index, "route"]);
  }
  for (const { index, first } of repeats(waivers, findingOf)) yield repeated(index, first);
}

function findingOf(waiver: Json): string | null {
  const [rule, route] = [textAt(waiver, "rule"), textAt(waiver, "route")];
  return rule === null || route === null ? null : JSON.stringify([rule, route]);
}

/** With two waivers, their owner and last day would be ambiguous. */
function repeated(index: number, earlier: number): Fault {
  const problem = `expected a unique pair of rule and route, got that of waivers[${earlier}]`;
  return { path: ["waivers", index], on: "value", problem, remedy: "Remove one of the two waivers." };
}
