import type { ConfiguredRoute } from "../configuration/reading.ts";
import { families, servedAt } from "../families/index.ts";

/** The families whose documentation a first manifest can name. */
const proposable = ["chat-completions", "responses"] as const;

/** What the gate would ask for on a route. */
export interface Asked {
  family: (typeof proposable)[number];
  model: string;
  /** The file does not say which model clients ask for. */
  isPlaceholder: boolean;
}

/** Why the gate's requests would not take a route. */
export interface Unasked {
  because: string;
}

const placeholder = "gpt-4.1-mini";
/** Gateways whose map names a route by the model that clients ask for. */
const byModel = new Set(["litellm", "envoy-ai-gateway"]);
const modelName = /^[A-Za-z0-9@][A-Za-z0-9._:/@+-]{0,255}$/;

/** The family and the model by which a request takes this route, as far as the configuration shows them. */
export function askedOf({ name, target }: ConfiguredRoute, gateway: string): Asked | Unasked {
  if (byModel.has(gateway)) {
    if (modelName.test(name)) return { family: "chat-completions", model: name, isPlaceholder: false };
    return {
      because: "its name stands for many models, or is none: declare a route for each model that clients ask for",
    };
  }
  if (target !== undefined && !name.includes("(default)"))
    return { because: "conditions choose it, which the gate's own requests do not meet" };
  const condition = name.replace(/, :method: POST\b/, "");
  if (gateway !== "portkey" && /[\w-]: \S/.test(condition))
    return { because: "a header chooses it: declare it with `gateways.NAME.headers`" };
  return byPath(pathIn(name), gateway);
}

function byPath(path: string | null, gateway: string): Asked | Unasked {
  const isAny = path === null || gateway === "portkey";
  const family = isAny ? "chat-completions" : proposable.find((name) => servedAt(families[name]).startsWith(path));
  if (family !== undefined) return { family, model: placeholder, isPlaceholder: true };
  return { because: `its path ${path} is neither that of chat completions nor that of responses` };
}

/** The first path in a name such as `chat (/v1/chat)`; null where there is none. */
function pathIn(name: string): string | null {
  return /(?:^|[\s(`"'])(\/[^\s,)`"']*)/.exec(name)?.[1] ?? null;
}
