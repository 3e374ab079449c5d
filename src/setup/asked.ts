import type { ConfiguredRoute } from "../configuration/reading.ts";
import { families, familyNames } from "../families/index.ts";
import { servedAt } from "../families/paths.ts";
import type { RequestFamily } from "../generated/types.ts";
import { conditionsIn } from "./conditions.ts";
import { backendHeaders } from "./haproxy-conditions.ts";

/** In the order in which a path that several families share is taken for one. */
const proposable: readonly RequestFamily[] = ["chat-completions", ...familyNames];

/** What the gate would ask for on a route. */
export interface Asked {
  family: RequestFamily;
  /** null if the file does not say which model clients ask for. */
  model: string | null;
  /** The headers by which the gateway chooses the route. */
  headers: Readonly<Record<string, string>>;
}

/** Why the gate's requests would not take a route. */
export interface Unasked {
  because: string;
}

const modelName = /^[A-Za-z0-9@][A-Za-z0-9._:/@+-]{0,255}$/;
const byHeader = "a header or another condition chooses it, which the gate's own requests do not meet";
const manyModels = "its name stands for many models, or is none: declare a route for each model that clients ask for";

type Asking = (route: ConfiguredRoute, text: string) => Asked | Unasked;

/** Gateways whose routes say more than their path and headers. */
const asking: Readonly<Record<string, Asking>> = {
  litellm: byMode,
  "envoy-ai-gateway": byModelHeader,
  portkey: byPortkey,
  haproxy: (route, text) => {
    const headers = backendHeaders(text, route.name);
    return headers === null ? { because: byHeader } : byPath(null, headers, null);
  },
  kong: (route) => byConditions(route, modelAfter("/", route)),
};

/** The family, the model and the headers by which a request takes this route, as far as the configuration shows them. */
export function askedOf(route: ConfiguredRoute, gateway: string, text: string): Asked | Unasked {
  return asking[gateway]?.(route, text) ?? byConditions(route, null);
}

function ofModel(model: string, headers: Asked["headers"] = {}): Asked {
  return { family: "chat-completions", model, headers };
}

/** The values of `model_info.mode` whose groups no chat completion can be asked of. */
const modes: Readonly<Record<string, RequestFamily>> = { embedding: "embeddings", rerank: "rerank" };

/** LiteLLM serves every group at the path of each family. The mode of its first deployment shows which one clients use. */
function byMode({ name, targets: [first] }: ConfiguredRoute, text: string): Asked | Unasked {
  if (!modelName.test(name)) return { because: manyModels };
  const [own = "", ...rest] = text.split("\n").slice((first?.line ?? 1) - 1);
  const next = rest.findIndex((line) => line.includes("model_name"));
  const entry = [own, ...(next === -1 ? rest : rest.slice(0, next))].join("\n");
  const mode = /\bmode["']?:\s*["']?(\w+)/.exec(entry)?.[1] ?? "";
  return { ...ofModel(name), family: modes[mode] ?? "chat-completions" };
}

/** Envoy AI Gateway copies the model of a request into a header, by which a rule chooses. The first of several is asked for. */
function byModelHeader({ name }: ConfiguredRoute): Asked | Unasked {
  const alternatives = name.split(" or ");
  const model = alternatives.find((word) => modelName.test(word));
  return model === undefined ? { because: manyModels } : ofModel(model);
}

/** `override_params.model` replaces the model of a request, so that the primary's is as good as any. */
function byPortkey(route: ConfiguredRoute): Asked | Unasked {
  const own = modelAfter(" ", route);
  if (route.target === undefined || route.name.includes("(default)")) return byPath(null, {}, own);
  const [, key, value = ""] = /^(params\.model|metadata\.[\w-]+) = ([^;,]+)$/.exec(route.name) ?? [];
  if (key === "params.model" && modelName.test(value)) return ofModel(value);
  if (key === undefined || !/^[\w.@-]+$/.test(value)) return { because: byHeader };
  return byPath(null, { "x-portkey-metadata": JSON.stringify({ [key.slice("metadata.".length)]: value }) }, own);
}

/** The model in the name of the first target, such as `openai gpt-4o` or `openai/gpt-4o`. */
function modelAfter(mark: string, { targets: [first] }: ConfiguredRoute): string | null {
  const name = first?.name.replace(/ (?:#\d+|\([^)]*\))$/, "") ?? "";
  const at = name.indexOf(mark);
  const model = at === -1 ? "" : name.slice(at + 1);
  return modelName.test(model) ? model : null;
}

function byConditions({ name }: ConfiguredRoute, model: string | null): Asked | Unasked {
  const conditions = conditionsIn(name);
  return conditions === null ? { because: byHeader } : byPath(conditions.path, conditions.headers, model);
}

/** A header such as `x-model` says which model clients ask for. */
function byPath(path: string | null, headers: Asked["headers"], model: string | null): Asked | Unasked {
  const named = Object.entries(headers).find(([header, value]) => header.includes("model") && modelName.test(value));
  const family =
    path === null ? "chat-completions" : proposable.find((name) => servedAt(families[name]).startsWith(path));
  if (family !== undefined) return { family, model: named?.[1] ?? model, headers };
  return { because: `its path ${path} is that of no family, such as /v1/chat/completions or /v1/messages` };
}
