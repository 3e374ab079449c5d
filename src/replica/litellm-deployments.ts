import { isScalar } from "yaml";
import { Refused } from "../configuration/refused.ts";
import { below, type Editable, mapAt, pairOf, type Place, remove, scalarText, set } from "./editable.ts";
import { entryKeys, paramKeys } from "./litellm-keys.ts";
import { keepOnly } from "./kept-keys.ts";
import { baseOf } from "./leaves.ts";
import { leftoverIn } from "./leftovers.ts";
import { replicaKey, type Stage } from "./replica.ts";

/** What the reading calls a deployment. */
export interface Named {
  name: string;
  group: string;
  /** Of its address; null if it has none in the file. */
  host: string | null;
}

/** Parameters that call models directly, past the groups and their addresses. */
const direct = ["fallbacks", "context_window_fallback_dict"] as const;

const kept = new Map([...paramKeys, ["api_base", "text"], ["api_key", "text"]] as const);
const keptOfEntry = new Map([...entryKeys, ["litellm_params", "text"]] as const);

/** What is known of the copy: texts that it may hold, and names that no deployment's id may be. */
interface Copied {
  stage: Stage;
  known: Set<string>;
  names: Set<string>;
}

/** Leads a deployment to the scripted provider, and gives it the id that the reading calls it by. */
export function stageDeployment(sheet: Editable, entry: Place, deployment: Named, copied: Copied): void {
  keepOnly(sheet, entry, keptOfEntry);
  const params = mapAt(entry, "litellm_params");
  const model = params === null ? null : scalarText(pairOf(params.map, "model")?.value);
  if (params === null || model === null) throw refusedAt(sheet, entry, "a deployment without a model");
  refuseOtherChains(sheet, params, model);
  const provider = scalarText(pairOf(params.map, "custom_llm_provider")?.value);
  keepOnly(sheet, params, kept);
  set(sheet, params, "model", chatModel(model, provider), "provider");
  const base = baseOf(sheet, entry, deployment.name, copied.stage);
  copied.known.add(base);
  set(sheet, params, "api_base", base, "address");
  set(sheet, params, "api_key", replicaKey, "credential");
  nameDeployment(sheet, entry, deployment, copied);
}

function refuseOtherChains(sheet: Editable, params: Place, model: string): void {
  for (const key of direct) {
    const pair = pairOf(params.map, key);
    if (pair === undefined || (isScalar(pair.value) && pair.value.value === null))
      remove(sheet, params, key, "unknown");
    else
      throw new Refused(
        sheet.locate(isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0),
        `${below(params.path, key)}, which calls other models at addresses that are not in this file`,
        "Write these fallbacks as groups under `router_settings.fallbacks`.",
      );
  }
  if (model.startsWith("auto_router/"))
    throw refusedAt(sheet, params, "a deployment that chooses a model by the prompt, which the copy cannot follow");
}

/** Chat completions of any provider, spoken to one address. */
function chatModel(model: string, provider: string | null): string {
  const [first = "", ...others] = model.split("/");
  if (first === "openai" && others.length > 0) return model;
  const hasProvider = others.length > 0 && (provider === null || provider === first);
  return `openai/${hasProvider ? others.join("/") : model}`;
}

/**
 * Without an id LiteLLM makes one of the parameters, so that headers of the copy would call the deployment something else. It
 * takes a request for an id as one for that deployment alone.
 */
function nameDeployment(sheet: Editable, entry: Place, { name, group, host }: Named, { names, known }: Copied): void {
  const info = mapAt(entry, "model_info");
  if (info === null) throw refusedAt(sheet, entry, "a `model_info` that is no map");
  if (pairOf(info.map, "id") !== undefined) return;
  const plain = name.replaceAll("os.environ/", "");
  const id = [plain, `${plain} (${group})`].find((candidate) => /^[ -~]+$/.test(candidate) && !names.has(candidate));
  if (id === undefined) return;
  names.add(id);
  // The reading names equal models by their hosts. Nothing calls a name.
  if (leftoverIn(id.replace(` (${host})`, ""), known) === null) known.add(id);
  set(sheet, info, "id", id, "name");
}

function refusedAt(sheet: Editable, { map, path }: Place, what: string): Refused {
  return new Refused(
    sheet.locate(map.range?.[0] ?? 0),
    `${what}, at ${path}`,
    "Complete the entry, or pass a file without it.",
  );
}
