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

/** How the path of a family's operation ends, whatever base it is documented under. */
export const pathOfFamily: Readonly<Record<RequestFamily, string>> = {
  "chat-completions": "/chat/completions",
  responses: "/responses",
};
