import { elements, type JsonObject } from "../core/json.ts";
import { errorIn200 } from "./envelopes.ts";
import { jsonAnswer, modelOf, type Speech, type Spoken } from "./spoken.ts";

/** As many numbers as a vector has if the request names no `dimensions`. */
const usualDimensions = 8;

/** Embeddings as in the OpenAI OpenAPI file: one vector for each text, in OpenAI's envelope. */
export const embeddingsSpoken: Spoken = {
  good: (speech) => jsonAnswer(JSON.stringify(list(speech))),
  failing: () => jsonAnswer(errorIn200),
};

function list({ body, text, extras, dimensions = dimensionsAsked(body) }: Speech): JsonObject {
  const vector = Array.from({ length: text.join("") === "" ? 0 : dimensions }, (_, index) => (index + 1) / 16);
  const embedding = body["encoding_format"] === "base64" ? base64(vector) : vector;
  const texts = elements(body["input"]).filter((part) => typeof part !== "number");
  const data = Array.from({ length: Math.max(1, texts.length) }, (_, index) => ({
    object: "embedding",
    index,
    embedding,
    ...extras,
  }));
  return { object: "list", data, model: modelOf(body), usage: { prompt_tokens: 9, total_tokens: 9 }, ...extras };
}

/** At most what any provider offers, so that no request makes a long answer. */
function dimensionsAsked({ dimensions }: JsonObject): number {
  const isAsked = typeof dimensions === "number" && Number.isInteger(dimensions) && dimensions > 0;
  return isAsked ? Math.min(dimensions, 4_096) : usualDimensions;
}

/** Little-endian float32, as OpenAI's clients read it. */
function base64(vector: readonly number[]): string {
  return Buffer.from(Float32Array.from(vector).buffer).toString("base64");
}
