import type {
  ContractFacts,
  Digest,
  DocumentKind,
  PinnedContract,
  RequestFamily,
  Unavailability,
} from "../generated/types.ts";
import { allFamilies, families } from "../families/index.ts";
import { endOf } from "../families/paths.ts";

/** The facts of one documentation page or OpenAPI file, without its text. */
export interface ContractDocument {
  kind: DocumentKind;
  /** Digest of the normalised text, or of the canonical schemas. */
  digest: Digest;
  facts: ContractFacts;
  sections: PinnedContract["sections"];
  /** Empty for pages, unless a page contains an OpenAPI document. */
  shapes: PinnedContract["shapes"];
}

/** Why a document could not be read. */
export interface UnreadDocument {
  problem: Unavailability;
}

/** Maps a value of the field `object` to the family whose answers have it. */
export const familyOfObject: ReadonlyMap<string, RequestFamily> = new Map(
  allFamilies.flatMap(({ name, documented }) => documented.objects.map((object) => [object, name] as const)),
);

/** Whether an operation such as `POST /v1/responses` belongs to the family. */
export function isOf(family: RequestFamily, operation: string): boolean {
  const { documented } = families[family];
  return endOf(families[family], operation) !== null && documented.excludes?.test(operation) !== true;
}

/** Google's form of a variable of several segments, `{model=models/*}`, as a path with a variable: `models/{model}`. */
export function withPlainVariables(text: string): string {
  return text.replace(/\{(\w{1,80})=([\w/]{1,80}\/)\\?\*\}/g, "$2{$1}");
}

/** A path or URL without the family path at its end. */
export function withoutFamily(path: string): string {
  const end = allFamilies.map((family) => endOf(family, path)).find((found) => found !== null) ?? "";
  return path.slice(0, path.length - end.length);
}
