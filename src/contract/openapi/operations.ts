import { isObject, type JsonObject } from "../../core/json.ts";
import type { RequestFamily } from "../../generated/types.ts";
import { isOf, withPlainVariables } from "../surface.ts";
import { atReference, below, isLocal } from "./pointer.ts";

export interface Operation {
  pointer: string;
  path: string;
  pathItem: JsonObject;
  operation: JsonObject;
}

/**
 * The operations of an OpenAPI document that belong to the families: POST at a path that ends like theirs. Null if one
 * of these paths refers to something outside the document, because its content is then unknown.
 */
export function operationsOf(root: JsonObject, families: readonly RequestFamily[]): Operation[] | null {
  const { paths } = root;
  if (!isObject(paths)) return [];
  const found = Object.entries(paths)
    .map(([key, value]) => ({ key, path: bare(key), pathItem: resolvedItem(root, value) }))
    .filter(({ path }) => families.some((family) => isOf(family, path)));
  if (found.some(({ pathItem }) => isObject(pathItem) && "$ref" in pathItem && !("post" in pathItem))) return null;
  return found.flatMap(({ key, path, pathItem }) => {
    const operation = isObject(pathItem) ? pathItem["post"] : undefined;
    if (!isObject(pathItem) || !isObject(operation)) return [];
    return [{ pointer: below("/paths", key, "post"), path, pathItem, operation }];
  });
}

/**
 * Without a trailing slash, and without the query or fragment that some descriptions use to distinguish two requests.
 */
function bare(path: string): string {
  return withPlainVariables(path)
    .replace(/[?#].*$/s, "")
    .replace(/(?<!\/)\/+$/, "");
}

/** A path item may refer to another one (OpenAPI 3.1, Path Item Object). Follows one reference, within the document. */
function resolvedItem(root: JsonObject, item: unknown): unknown {
  const reference = isObject(item) ? item["$ref"] : undefined;
  if (typeof reference !== "string" || !isLocal(reference)) return item;
  return atReference(root, reference) ?? item;
}
