import { canonicalJson, sha256 } from "../../core/canonical-json.ts";
import { isObject, type JsonObject } from "../../core/json.ts";
import { limits } from "../../core/limits.ts";
import type { RequestFamily } from "../../generated/types.ts";
import { hasNoAnchor } from "../facts.ts";
import type { ContractDocument, UnreadDocument } from "../surface.ts";
import { closeOver } from "./closure.ts";
import type { SchemaSource } from "./composed.ts";
import { openApiFacts } from "./facts.ts";
import { operationsOf } from "./operations.ts";
import { rootsOf } from "./roots.ts";
import { unfold } from "./shapes.ts";

/** Whether a value is an OpenAPI 3 description. */
export function isOpenApi(value: unknown): value is JsonObject {
  return isObject(value) && typeof value["openapi"] === "string" && value["openapi"].startsWith("3.");
}

/**
 * Reads an OpenAPI document for the families: their operations and everything these reach through local references. The
 * rest of the document does not count. Problems: `too-complex` above the limits or if an operation is in another file,
 * `no-facts` if no anchor is found.
 */
export function readOpenApi(root: JsonObject, families: readonly RequestFamily[]): ContractDocument | UnreadDocument {
  const operations = operationsOf(root, families);
  if (operations === null) return { problem: "too-complex" };
  const parts = operations.flatMap(({ pointer, pathItem, operation }): [string, unknown][] => [
    [pointer, operation],
    [`${pointer}#parameters`, { parameters: pathItem["parameters"] }],
  ]);
  if (closeOver(root, new Map(parts)) === null) return { problem: "too-complex" };
  const source: SchemaSource = { root, remaining: 50 * limits.specReferences, known: new Map() };
  const facts = openApiFacts(source, operations);
  if (hasNoAnchor(facts)) return { problem: "no-facts" };
  const { shapes, digests } = unfold(
    operations.flatMap((operation) => rootsOf(root, operation)),
    source,
  );
  if (source.remaining < 0) return { problem: "too-complex" };
  return { kind: "openapi", digest: sha256(canonicalJson({ facts, digests })), facts, sections: digests, shapes };
}
