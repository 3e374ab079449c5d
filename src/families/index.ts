import { type JsonObject, without } from "../core/json.ts";
import type { RequestFamily } from "../generated/types.ts";
import { chatCompletions } from "./chat-completions.ts";
import { embeddings } from "./embeddings.ts";
import type { Family } from "./family.ts";
import { messages } from "./messages.ts";
import { familyProfiledAt } from "./profiles.ts";
import { rerank } from "./rerank.ts";
import { responses } from "./responses.ts";

/** The families that the gate can request, in the order in which answers are matched. */
export const families: Readonly<Record<RequestFamily, Family>> = {
  responses,
  "chat-completions": chatCompletions,
  messages,
  embeddings,
  rerank,
};

export const allFamilies: readonly Family[] = Object.values(families);
export const familyNames: readonly RequestFamily[] = allFamilies.map(({ name }) => name);

/** The path of a family's requests, appended to the gateway's URL. */
export function servedAt({ path }: Family): string {
  return `/v1${path}`;
}

/** The family served at a path such as `/v1/responses` or `/api/v1/responses`; null if there is none. */
export function familyServedAt(path: string): Family | null {
  return (
    allFamilies.find((family) => servedAt(family) === path || family.alsoAt?.includes(path)) ??
    familyProfiledAt(path, allFamilies)
  );
}

/** The request without its input, so that every server must refuse it. The nonce moves to another field. */
export function withoutInput({ input, marked }: Family, body: JsonObject, nonce: string): JsonObject {
  return { ...without(body, input), ...(marked?.(nonce) ?? { user: nonce }) };
}
