import { isMap, isScalar, type Pair } from "yaml";
import { Refused } from "../configuration/refused.ts";
import { below, type Editable, keyOf, leavesOf, pairOf, type Place, scalarText } from "./editable.ts";

const section = "model_alias_map";

const remedy = "Write the model that is called into each deployment, as `litellm_params.model`.";

/** Returns default parameters. Throws Refused for a model among them: LiteLLM calls it in place of every deployment's own. */
export function refuseModel(sheet: Editable, defaults: Place): Place {
  const pair = pairOf(defaults.map, "model");
  if (pair === undefined) return defaults;
  throw refusedAt(sheet, pair, `a model for all deployments, at ${below(defaults.path, "model")}`);
}

/**
 * Throws Refused for an alias of a deployment's model, which are `openai/` in a copy. Its provider may be one that has an address
 * of its own beside `api_base`, such as Bedrock's for credentials. Aliases of groups stay.
 */
export function refuseModelAliases(sheet: Editable, place: Place): void {
  const aliases = pairOf(place.map, section)?.value;
  if (!isMap(aliases)) return;
  for (const pair of aliases.items) {
    if (!/^openai\//i.test(keyOf(pair))) continue;
    const path = below(below(place.path, section), keyOf(pair));
    throw refusedAt(sheet, pair, `an alias for the model of a deployment, at ${path}`);
  }
}

/** LiteLLM looks up the provider of a name that it has no group for, and signs in for these. */
const signedIn = /^(?:github_copilot|chatgpt)\//i;

/** Throws Refused for a name of a model at whose provider LiteLLM signs in as soon as the name is used. Ids are never used as one. */
export function refuseSignIns(sheet: Editable, { map, path }: Place): void {
  for (const { node, path: at, key } of leavesOf(map, path, "")) {
    if (key === "id" || !signedIn.test(scalarText(node) ?? "")) continue;
    throw new Refused(
      sheet.locate(node.range?.[0] ?? 0),
      `a model at whose provider LiteLLM signs in, at ${at}`,
      "Give the group a name without this prefix.",
    );
  }
}

function refusedAt(sheet: Editable, { key }: Pair, what: string): Refused {
  return new Refused(sheet.locate(isScalar(key) ? (key.range?.[0] ?? 0) : 0), what, remedy);
}
