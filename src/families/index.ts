import { type JsonObject, without } from "../core/json.ts";
import type { RequestFamily } from "../generated/types.ts";
import { chatCompletions } from "./chat-completions.ts";
import type { Family } from "./family.ts";
import { responses } from "./responses.ts";

/** The families that the gate can ask for, in the order in which an answer is recognised. */
export const families: Readonly<Record<RequestFamily, Family>> = {
  responses,
  "chat-completions": chatCompletions,
};

export const allFamilies: readonly Family[] = Object.values(families);
export const familyNames: readonly RequestFamily[] = allFamilies.map(({ name }) => name);

/** The path that the gate asks a family at, after the gateway's URL. */
export function servedAt({ path }: Family): string {
  return `/v1${path}`;
}

/** The family that is served at a path such as `/v1/responses`; null where none is. */
export function familyServedAt(path: string): Family | null {
  return allFamilies.find((family) => servedAt(family) === path) ?? null;
}

/** The same request without its input, which every server must refuse. The nonce moves to `user`. */
export function withoutInput({ input }: Family, body: JsonObject, nonce: string): JsonObject {
  return { ...without(body, input), user: nonce };
}
