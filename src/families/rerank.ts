import type { Asked, Family, FamilyReading } from "./family.ts";
import { complete, faulty, withoutStream } from "./readings.ts";
import { countGroups, type MessageGroup } from "./request-shape.ts";
import { rerankSpoken } from "./rerank-spoken.ts";
import { elements, firstObject, isObject, type JsonObject } from "../core/json.ts";

/** The fields of Cohere's and Jina's requests. */
const asked: Asked = {
  fields: [
    "documents",
    "max_chunks_per_doc",
    "max_tokens_per_doc",
    "model",
    "query",
    "rank_fields",
    "return_documents",
    "top_n",
  ],
  counts: (json) => ({ tools: 0, messages: countGroups(groupsIn(json)), format: "text" }),
};

/** `POST /rerank` in the form that Cohere (v1 and v2) and Jina share, and that LiteLLM serves. */
export const rerank: Family = {
  name: "rerank",
  path: "/rerank",
  alsoAt: ["/v2/rerank"],
  capField: "none",
  input: "query",
  body: ({ model, prompt }) => ({ model, query: prompt, documents: ["One short word.", "Another short word."] }),
  marked: (nonce) => ({ documents: [nonce] }),
  lacks: ["tools", "system", "json", "stream", "output_cap"],
  asked,
  is: isRerank,
  read,
  ...withoutStream,
  documented: {
    page: "https://docs.cohere.com/reference/rerank",
    objects: [],
    exampleObject: /\brelevance_score\b/,
    call: /\.rerank\(/,
    name: /\brerank(?:ing)? api\b|\/v[12]\/rerank\b/i,
    sharedHeading: /^(?:the )?rerank(?:ing)?$/i,
  },
  spoken: rerankSpoken,
};

/** The query is what a user asks; the documents are other texts. */
function groupsIn({ query, documents }: JsonObject): MessageGroup[] {
  return [...(query === undefined ? [] : ["user" as const]), ...elements(documents).map(() => "other" as const)];
}

/** Other answers have `results` of another kind. An empty list is one of this family if it has their other fields. */
function isRerank(json: JsonObject): boolean {
  const { results } = json;
  if (!Array.isArray(results)) return false;
  const first = firstObject(results);
  if (first !== null) return "relevance_score" in first;
  return results.length === 0 && (isObject(json["usage"]) || isObject(json["meta"]));
}

function read(json: JsonObject): FamilyReading {
  const results = elements(json["results"]);
  const usagePresent = hasUsage(json);
  const indices = new Set(results.map(indexOf));
  if (indices.has(null) || indices.size < results.length) return faulty("malformed_response", usagePresent);
  return complete({ content: results.length > 0, usagePresent });
}

/** Which document a result ranks; null if it ranks none. */
function indexOf(result: unknown): number | null {
  const { index, relevance_score: score } = isObject(result) ? result : {};
  return typeof index === "number" && Number.isInteger(index) && index >= 0 && typeof score === "number" ? index : null;
}

/** Cohere bills in `meta`, Jina in `usage`. LiteLLM leaves objects without content where a provider gave none. */
function hasUsage({ usage, meta }: JsonObject): boolean {
  const places = isObject(meta) ? [usage, meta["billed_units"], meta["tokens"]] : [usage];
  return places.some((place) => isObject(place) && Object.keys(place).length > 0);
}
