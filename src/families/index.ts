import { type JsonObject, without } from "../core/json.ts";
import type { RequestFamily } from "../generated/types.ts";
import { chatCompletions } from "./chat-completions.ts";
import { converse } from "./converse.ts";
import { embeddings } from "./embeddings.ts";
import type { Family } from "./family.ts";
import { generateContent } from "./generate-content.ts";
import { messages } from "./messages.ts";
import { saidBy } from "./paths.ts";
import { familyProfiledAt } from "./profiles.ts";
import { rerank } from "./rerank.ts";
import { responses } from "./responses.ts";

/** The families that the gate can request, in the order in which answers are matched. */
export const families: Readonly<Record<RequestFamily, Family>> = {
  responses,
  "chat-completions": chatCompletions,
  messages,
  "generate-content": generateContent,
  converse,
  embeddings,
  rerank,
};

export const allFamilies: readonly Family[] = Object.values(families);
export const familyNames: readonly RequestFamily[] = allFamilies.map(({ name }) => name);

/** A request's family, and what its path says that other families say in the body. */
export interface Served {
  family: Family;
  said: JsonObject;
}

/** The family served at a path such as `/v1/responses` or `/api/v1/responses`, without a query; null if there is none. */
export function familyServedAt(path: string): Served | null {
  for (const family of allFamilies) {
    const said = saidBy(family, path);
    if (said !== null) return { family, said };
  }
  const profiled = familyProfiledAt(path, allFamilies);
  return profiled === null ? null : { family: profiled, said: {} };
}

/** The request without its input, so that every server must refuse it. The nonce moves to another field. */
export function withoutInput({ input, marked }: Family, body: JsonObject, nonce: string): JsonObject {
  return { ...without(body, input), ...(marked?.(nonce) ?? { user: nonce }) };
}
