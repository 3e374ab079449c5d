import type { JsonObject } from "../core/json.ts";
import type { EffectiveRoute } from "../generated/types.ts";

/** What the good requests of a route carry besides the prompt. */
export type Ask = EffectiveRoute["ask"];

/** A request with nothing but its prompt. */
export const plainAsk: Ask = { tools: false, system: false, json: false };

/** The one system message. */
export const systemText = "Answer with one short word.";

/** The format of an answer that is one JSON object. Providers refuse it unless the prompt has the word JSON. */
export const jsonFormat = { type: "json_object" } as const;

/** The one tool. It is offered and forbidden, so that the answer is a text none the less. */
export const probeFunction: JsonObject = {
  name: "fallback_gate_probe",
  description: "Does nothing.",
  parameters: { type: "object", properties: {} },
};
