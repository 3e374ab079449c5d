import { canonicalJson, sha256 } from "../../core/canonical-json.ts";
import type { JsonObject } from "../../core/json.ts";
import { isObject } from "../../core/json.ts";
import { limits } from "../../core/limits.ts";
import type { RequestFamily } from "../../generated/types.ts";
import { hasNoAnchor } from "../facts.ts";
import type { ContractDocument, Unread } from "../surface.ts";
import { canonical } from "./canonical.ts";
import { closeOver } from "./closure.ts";
import type { Source } from "./composed.ts";
import { openApiFacts } from "./facts.ts";
import { operationsOf } from "./operations.ts";
import { partName } from "./pointer.ts";
import { shapesOf } from "./shapes.ts";

/** Whether a value is an OpenAPI description of version 3. */
export function isOpenApi(value: unknown): value is JsonObject {
  return isObject(value) && typeof value["openapi"] === "string" && value["openapi"].startsWith("3.");
}

/**
 * What an OpenAPI document says of the families: their operations and all that these reach through local references. The
 * rest of the document does not count. The problem is `too-complex` beyond the limits and where an operation stands in
 * another file, `no-facts` where no anchor is left.
 */
export function readOpenApi(root: JsonObject, families: readonly RequestFamily[]): ContractDocument | Unread {
  const operations = operationsOf(root, families);
  if (operations === null) return { problem: "too-complex" };
  const parts = closeOver(root, new Map(operations.map(({ pointer, operation }) => [pointer, operation])));
  if (parts === null) return { problem: "too-complex" };
  const source: Source = { root, fieldsLeft: 10 * limits.specReferences };
  const sections = Object.fromEntries(
    [...parts].map(([pointer, value]) => [partName(pointer), sha256(canonicalJson(canonical(value)))]),
  );
  const facts = openApiFacts(source, operations);
  if (hasNoAnchor(facts)) return { problem: "no-facts" };
  const shapes = shapesOf(source, parts);
  if (source.fieldsLeft < 0) return { problem: "too-complex" };
  return { kind: "openapi", digest: sha256(canonicalJson({ facts, sections })), facts, sections, shapes };
}
