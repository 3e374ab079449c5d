import type {
  ContractFacts,
  Digest,
  DocumentKind,
  PinnedContract,
  RequestFamily,
  Unavailability,
} from "../generated/types.ts";

/** What one documentation page or OpenAPI file says, without its text. */
export interface ContractDocument {
  kind: DocumentKind;
  /** Of the normalised text, or of the canonical schemas. */
  digest: Digest;
  facts: ContractFacts;
  sections: PinnedContract["sections"];
  /** Empty for pages, unless an OpenAPI document stands in one. */
  shapes: PinnedContract["shapes"];
}

/** Why a document could not be read as a documented surface. */
export interface Unread {
  problem: Unavailability;
}

export const allFamilies = ["chat-completions", "responses"] as const satisfies readonly RequestFamily[];

/** The families whose answers carry one of these constants in the field `object`. */
export const familyOfObject: Readonly<Record<string, RequestFamily>> = {
  "chat.completion": "chat-completions",
  "chat.completion.chunk": "chat-completions",
  response: "responses",
};

/** The call of a client by which an example shows a family though it names no path. */
export const callOfFamily: Readonly<Record<RequestFamily, RegExp>> = {
  "chat-completions": /\bchat\.completions\b/,
  responses: /\bresponses\.(?:create|stream|parse)\b/,
};

/** How the path of a family's operation ends, whatever base it is documented under. */
export const pathOfFamily: Readonly<Record<RequestFamily, string>> = {
  "chat-completions": "/chat/completions",
  responses: "/responses",
};

/** Whether an operation such as `POST /v1/responses` is one of the family. */
export function isOf(family: RequestFamily, operation: string): boolean {
  return operation.endsWith(pathOfFamily[family]);
}
