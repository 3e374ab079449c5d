import type { JsonObject } from "../core/json.ts";
import type { EffectiveRoute } from "../generated/types.ts";

/** Optional parts of a route's valid requests, besides the prompt. */
export type Ask = EffectiveRoute["ask"];

/** A request with only its prompt. */
export const plainAsk: Ask = { tools: false, system: false, json: false };

/** The one system message. */
export const systemText = "Answer with one short word.";

/** Asks for an answer that is one JSON object. Providers refuse it unless the prompt contains the word JSON. */
export const jsonFormat = { type: "json_object" } as const;

/** The one tool. It is offered but must not be called, so the answer is still a text. */
export const probeFunction: JsonObject = {
  name: "fallback_gate_probe",
  description: "Does nothing.",
  parameters: { type: "object", properties: {} },
};
