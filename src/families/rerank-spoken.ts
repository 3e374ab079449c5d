import { elements, type JsonObject } from "../core/json.ts";
import { errorIn200 } from "./envelopes.ts";
import { jsonAnswer, type Speech, type Spoken } from "./spoken.ts";

/** Rerank in Cohere's form: the index and the score of each document, the best one first, in OpenAI's error envelope. */
export const rerankSpoken: Spoken = {
  good: (speech) => jsonAnswer(JSON.stringify(ranking(speech))),
  failing: () => jsonAnswer(errorIn200),
};

function ranking({ body, id, text, extras }: Speech): JsonObject {
  const number = text.join("") === "" ? 0 : Math.min(elements(body["documents"]).length, mostAsked(body));
  const results = Array.from({ length: number }, (_, index) => ({
    index,
    relevance_score: 1 / (index + 2),
    ...extras,
  }));
  return {
    id: `rerank-${id}`,
    results,
    meta: { api_version: { version: "2" }, billed_units: { search_units: 1 } },
    ...extras,
  };
}

function mostAsked({ top_n: most }: JsonObject): number {
  return typeof most === "number" && most > 0 ? most : Infinity;
}
