import { embeddingsSpoken } from "./embeddings-spoken.ts";
import type { Asked, Family, FamilyReading } from "./family.ts";
import { complete, faulty, withoutStream } from "./readings.ts";
import { countGroups } from "./request-shape.ts";
import { elements, firstObject, isObject, type JsonObject } from "../core/json.ts";

/** The body of CreateEmbeddingRequest. */
const asked: Asked = {
  fields: ["dimensions", "encoding_format", "input", "model", "user"],
  counts: ({ input }) => ({ tools: 0, messages: countGroups(textsIn(input).map(() => "user")), format: "text" }),
};

/** `POST /embeddings` as in the OpenAI OpenAPI file: vectors of numbers or, if asked for, of bytes in base64. */
export const embeddings: Family = {
  name: "embeddings",
  path: "/embeddings",
  capField: "none",
  input: "input",
  body: ({ model, prompt }) => ({ model, input: prompt }),
  lacks: ["tools", "system", "json", "stream", "output_cap"],
  asked,
  is: isEmbeddings,
  read,
  ...withoutStream,
  documented: {
    page: "https://platform.openai.com/docs/api-reference/embeddings",
    objects: ["embedding"],
    exampleObject: /\bobject\\?["']?\s*:\s*\\?["']embedding\b/,
    call: /\bembeddings\.create\b/,
    name: /\bembeddings? api\b|\/v1\/embeddings\b|\bcreate embeddings?\b/i,
    sharedHeading: /^(?:the )?embeddings?$/i,
  },
  spoken: embeddingsSpoken,
};

/** One text, several texts, or one text as tokens. */
function textsIn(input: unknown): readonly unknown[] {
  const isOne = input !== undefined && elements(input).every((part) => typeof part === "number");
  return isOne ? [input] : elements(input);
}

/** Other lists have entries of another kind. An empty one is an answer of this family if it counts its tokens. */
function isEmbeddings(json: JsonObject): boolean {
  const { object = "list", data } = json;
  if (object !== "list" || !Array.isArray(data)) return false;
  const first = firstObject(data);
  return first === null ? data.length === 0 && isObject(json["usage"]) : "embedding" in first;
}

function read(json: JsonObject): FamilyReading {
  const usagePresent = isObject(json["usage"]);
  const lengths = new Set(elements(json["data"]).map((each) => (isObject(each) ? lengthOf(each["embedding"]) : null)));
  const [dimensions = 0, ...others] = lengths;
  if (dimensions === null || others.length > 0) return faulty("malformed_response", usagePresent);
  const reading = complete({ content: dimensions > 0, usagePresent });
  return dimensions > 0 ? { ...reading, dimensions } : reading;
}

const float32Bytes = 4;

/** How many numbers a vector has; null if it is none. Base64 has four characters for three bytes (RFC 4648 4). */
function lengthOf(vector: unknown): number | null {
  if (Array.isArray(vector)) return vector.every((value) => typeof value === "number") ? vector.length : null;
  if (typeof vector !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(vector)) return null;
  const length = Math.floor((vector.replace(/=+$/, "").length * 3) / 4) / float32Bytes;
  return Number.isInteger(length) ? length : null;
}
