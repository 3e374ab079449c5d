import { allFamilies, families } from "../families/index.ts";
import { mayBeAt } from "../families/paths.ts";
import { capFieldsOf } from "../families/request-shape.ts";
import type { RequestFamily } from "../generated/types.ts";
import type { Fault } from "./fault.ts";
import { entries, entry, items, type Json, type Path } from "./json.ts";
import { listed } from "./suggest.ts";

/** Settings of a route that its family has no field or another path for. Settings of `defaults` do not apply to such a route. */
export function* familyFaults(manifest: Json): Generator<Fault> {
  const shared = entry(manifest, "defaults");
  for (const [index, route] of items(entry(manifest, "routes")).entries()) {
    const family = entry(route, "family") ?? entry(shared, "family");
    if (!isFamily(family)) continue;
    yield* otherPath(route, family, ["routes", index]);
    yield* otherCap(route, family, ["routes", index]);
    for (const lacked of families[family].lacks ?? []) {
      if (lacked === "stream") yield* streams(route, family, ["routes", index]);
      else if (lacked === "output_cap") yield* cap(route, family, ["routes", index]);
      else yield* part(route, lacked, family, ["routes", index]);
    }
  }
}

function* part(route: Json, name: string, family: RequestFamily, path: Path): Generator<Fault> {
  const asked = entry(route, "ask") === undefined ? [] : entries(entry(route, "ask"));
  if (!asked.some(([key, value]) => key === name && value === true)) return;
  const problem = `expected a part of a request that ${family} has a field for, got \`${name}\``;
  yield { path: [...path, "ask", name], on: "value", problem, remedy: `Remove \`${name}\`.` };
}

function* streams(route: Json, family: RequestFamily, path: Path): Generator<Fault> {
  for (const [index, check] of items(entry(route, "checks")).entries()) {
    const problem = `expected a request without a stream, because ${family} has none, got`;
    const at = [...path, "checks", index];
    if ((entry(check, "check") ?? check) === "stream")
      yield { path: at, on: "value", problem: `${problem} the check \`stream\``, remedy: "Remove the check." };
    else if (entry(check, "stream") === true)
      yield { path: [...at, "stream"], on: "value", problem: `${problem} \`stream\``, remedy: "Remove `stream`." };
  }
}

function* cap(route: Json, family: RequestFamily, path: Path): Generator<Fault> {
  const own = entry(route, "output_cap");
  if (own === undefined || entry(own, "field") === "none") return;
  const problem = `expected no output cap, because ${family} has no field for one, got \`output_cap\``;
  yield { path: [...path, "output_cap"], on: "key", problem, remedy: "Remove `output_cap`." };
}

/** Google refuses a request with an unknown field; other servers answer it without a cap. */
function* otherCap(route: Json, family: RequestFamily, path: Path): Generator<Fault> {
  const field = entry(entry(route, "output_cap"), "field");
  const fields = capFieldsOf(families[family]);
  if (typeof field !== "string" || field === "none" || fields.includes(field) || fields.includes("none")) return;
  if (!allFamilies.some((known) => capFieldsOf(known).includes(field))) return;
  const problem = `expected a field that caps answers of ${family} (${listed(fields)}), got \`${field}\``;
  const remedy = "Use that field, or remove `field`, which then is the family's own.";
  yield { path: [...path, "output_cap", "field"], on: "value", problem, remedy };
}

function* otherPath(route: Json, family: RequestFamily, path: Path): Generator<Fault> {
  const own = entry(route, "path");
  if (typeof own !== "string" || mayBeAt(families[family], own)) return;
  const end = families[family].path;
  const problem = `expected a path that ends in \`${end}\`, because a request of ${family} names its model there, got another`;
  yield { path: [...path, "path"], on: "value", problem, remedy: `Write the gateway's own start before \`${end}\`.` };
}

function isFamily(name: unknown): name is RequestFamily {
  return typeof name === "string" && Object.hasOwn(families, name);
}
