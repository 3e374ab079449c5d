import type {
  ContractFacts,
  Digest,
  DocumentKind,
  PinnedContract,
  RequestFamily,
  Unavailability,
} from "../generated/types.ts";
import { allFamilies, families } from "../families/index.ts";

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

/** The families whose answers carry one of these constants in the field `object`. */
export const familyOfObject: ReadonlyMap<string, RequestFamily> = new Map(
  allFamilies.flatMap(({ name, documented }) => documented.objects.map((object) => [object, name] as const)),
);

/** Whether an operation such as `POST /v1/responses` is one of the family. */
export function isOf(family: RequestFamily, operation: string): boolean {
  return operation.endsWith(families[family].path);
}

/** A path or URL without the path of a family at its end. */
export function withoutFamily(path: string): string {
  const family = allFamilies.find((known) => path.endsWith(known.path));
  return family === undefined ? path : path.slice(0, -family.path.length);
}
