import type { HttpAnswer } from "../../core/ports/http.ts";
import { isObject, type JsonObject } from "../../core/json.ts";
import type { Targets } from "../../generated/types.ts";
import { parseBounded } from "./bounded-json.ts";
import { readEvents } from "./event-stream.ts";

/** The model that an answer names, relative to the route. The name itself is not kept. */
export type NamedModel = { is: "absent" | "asked" | "other" } | { is: "target"; target: string };

/**
 * Classifies the model that an answer names: none, the requested model, a declared target of the route, or another. In a
 * stream, the first event that names a model decides.
 */
export function namedModel(
  { body }: Pick<HttpAnswer, "body">,
  { model, targets }: { model: string; targets: Targets },
): NamedModel {
  const name = modelIn(body);
  if (name === undefined) return { is: "absent" };
  if (name === model) return { is: "asked" };
  const target = Object.entries(targets).find(([own, aliases]) => own === name || aliases.includes(name));
  return target === undefined ? { is: "other" } : { is: "target", target: target[0] };
}

function modelIn(body: Uint8Array): string | undefined {
  const json = parseBounded(new TextDecoder().decode(body));
  const parts = isObject(json) ? [json] : readEvents([body], false).events.flatMap((event) => event.json ?? []);
  return parts.filter(isObject).flatMap(modelOf)[0];
}

/**
 * The first events of `responses` and of `messages` contain the response or the message. Gemini calls the model
 * `modelVersion`.
 */
function modelOf(part: JsonObject): string[] {
  const { modelVersion, model = modelVersion } = [part["response"], part["message"]].find(isObject) ?? part;
  return typeof model === "string" && model !== "" ? [model] : [];
}
