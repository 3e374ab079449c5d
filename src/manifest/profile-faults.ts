import { allFamilies, families, familyNames } from "../families/index.ts";
import { placesOf } from "../families/profiles.ts";
import type { Fault } from "./fault.ts";
import { entry, items, type Json } from "./json.ts";
import { listed } from "./suggest.ts";

/**
 * Paths of Azure and OpenRouter that do not fit the family of their route, and `api-version` on other paths. A path may
 * have the prefix of a gateway.
 */
export function* profileFaults(manifest: Json): Generator<Fault> {
  const shared = entry(entry(manifest, "defaults"), "family");
  for (const [index, route] of items(entry(manifest, "routes")).entries()) {
    const [path, family] = [entry(route, "path"), entry(route, "family") ?? shared];
    const fault = typeof path === "string" && typeof family === "string" ? faultOf(path, family) : null;
    if (fault !== null) yield { path: ["routes", index, "path"], on: "value", ...fault };
  }
}

type Told = Pick<Fault, "problem" | "remedy">;

function faultOf(path: string, name: string): Told | null {
  const [bare = "", version] = path.split("?");
  const own = bare.slice(Math.max(0, bare.search(/\/(?:openai|api\/v1)\//)));
  const found = placesOf(own);
  if (version?.startsWith("api-version=") === true && !own.startsWith("/openai/")) return misplacedVersion;
  const family = familyNames.find((known) => known === name);
  if (family === undefined || found.length === 0) return null;
  const other = allFamilies.find((known) => known.name !== family && found.some(({ end }) => end === known.path));
  if (other !== undefined) return ofOther(families[family].path, family, other.name);
  const unserved = found.find(({ place }) => place.exclusive && !place.families.includes(family));
  return unserved === undefined ? null : notServed(family, unserved.place.families);
}

const misplacedVersion: Told = {
  problem: "expected `api-version` only on a path of Azure, got it on another one",
  remedy: "Remove the query, or write a path such as `/openai/deployments/NAME/chat/completions`.",
};

function ofOther(path: string, family: string, other: string): Told {
  return {
    problem: `expected a path of ${family}, which ends with \`${path}\`, got one of ${other}`,
    remedy: `Change the path, or set \`family: ${other}\`.`,
  };
}

function notServed(family: string, served: readonly string[]): Told {
  return {
    problem: `expected ${listed(served)} on a deployment of Azure, got ${family}`,
    remedy: "Change the family or the path.",
  };
}
