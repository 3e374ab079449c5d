import { type AnswerCase, answered, failed } from "../answer-case.ts";
import { openai } from "./bodies.ts";

const cohere = "Cohere API reference, v2 rerank";
const asEmbeddings = { family: "embeddings" } as const;
const asRerank = { family: "rerank" } as const;

function vectors(...found: readonly unknown[]): string {
  const data = found.map((embedding, index) => ({ object: "embedding", index, embedding }));
  return JSON.stringify({ object: "list", data, model: "m", usage: { prompt_tokens: 1, total_tokens: 1 } });
}

/** `dimensions` float32 numbers in base64. */
function base64(dimensions: number): string {
  return Buffer.alloc(dimensions * 4).toString("base64");
}

function broken(family: "embeddings" | "rerank", usage_present = true) {
  return failed("malformed_response", "high", null, "unknown", {
    response_family: family,
    terminal: "incomplete",
    usage_present,
  });
}

function empty(family: "embeddings" | "rerank") {
  return { ...broken(family), error_class: "empty_answer" } as const;
}

interface Read {
  name: string;
  body: string;
  expect: AnswerCase["expect"];
}

const embeddings: readonly Read[] = [
  { name: "a vector", body: vectors([0.1, 0.2]), expect: answered("embeddings", "complete", { dimensions: 2 }) },
  {
    name: "two vectors",
    body: vectors([0.1, 0.2], [1, 2]),
    expect: answered("embeddings", "complete", { dimensions: 2 }),
  },
  {
    name: "a vector in base64",
    body: vectors(base64(1_536)),
    expect: answered("embeddings", "complete", { dimensions: 1_536 }),
  },
  {
    name: "a vector without `object`, as some servers send it",
    body: JSON.stringify({ data: [{ embedding: [1] }] }),
    expect: answered("embeddings", "complete", { usage_present: false, dimensions: 1 }),
  },
  { name: "no number", body: vectors([]), expect: empty("embeddings") },
  { name: "no vector", body: vectors(), expect: empty("embeddings") },
  { name: "vectors of two lengths", body: vectors([1, 2], [1]), expect: broken("embeddings") },
  { name: "a vector with a text", body: vectors([1, "2"]), expect: broken("embeddings") },
  { name: "a vector that is null", body: vectors(null), expect: broken("embeddings") },
  { name: "a text that is no base64", body: vectors("a-b"), expect: broken("embeddings") },
  { name: "bytes that are no float32", body: vectors("AAAAAAA="), expect: broken("embeddings") },
];

function ranking(results: unknown, more: object = { meta: { billed_units: { search_units: 1 } } }): string {
  return JSON.stringify({ id: "r", results, ...more });
}

const ranked = { index: 0, relevance_score: 0.5 };

const rerank: readonly Read[] = [
  { name: "a ranking", body: ranking([ranked]), expect: answered("rerank", "complete") },
  {
    name: "a ranking with its documents, as Jina sends it",
    body: ranking([{ ...ranked, document: { text: "t" } }], { usage: { total_tokens: 1 } }),
    expect: answered("rerank", "complete"),
  },
  {
    name: "a ranking whose usage a gateway dropped",
    body: ranking([ranked], { meta: { billed_units: {}, tokens: {} } }),
    expect: answered("rerank", "complete", { usage_present: false }),
  },
  { name: "a document twice", body: ranking([ranked, ranked]), expect: broken("rerank") },
  { name: "a document before the first", body: ranking([{ ...ranked, index: -1 }]), expect: broken("rerank") },
  { name: "no document", body: ranking([]), expect: empty("rerank") },
  { name: "a score that is a text", body: ranking([{ index: 0, relevance_score: "0.5" }]), expect: broken("rerank") },
  { name: "a score without its document", body: ranking([{ relevance_score: 0.5 }]), expect: broken("rerank") },
];

/** Answers of embeddings and rerank. */
export const vectorAnswers: readonly AnswerCase[] = [
  ...embeddings.map((read) => ({ ...read, source: openai, status: 200, asked: asEmbeddings })),
  ...rerank.map((read) => ({ ...read, source: cohere, status: 200, asked: asRerank })),
].map((read) => ({ ...read, name: `${read.asked.family}: ${read.name}` }));
