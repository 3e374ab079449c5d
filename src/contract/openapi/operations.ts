import type { JsonObject } from "../../core/json.ts";
import { isObject } from "../../core/json.ts";
import type { RequestFamily } from "../../generated/types.ts";
import { pathOfFamily } from "../surface.ts";
import { below } from "./pointer.ts";

export interface Operation {
  pointer: string;
  path: string;
  pathItem: JsonObject;
  operation: JsonObject;
}

/** The operations of an OpenAPI document in which the families are spoken: POST at a path that ends as theirs does. */
export function operationsOf(root: JsonObject, families: readonly RequestFamily[]): Operation[] {
  const { paths } = root;
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, pathItem]) => {
    const operation = isObject(pathItem) ? pathItem["post"] : undefined;
    if (!isObject(pathItem) || !isObject(operation) || !endsAsOne(path, families)) return [];
    return [{ pointer: below("/paths", path, "post"), path, pathItem, operation }];
  });
}

function endsAsOne(path: string, families: readonly RequestFamily[]): boolean {
  return families.some((family) => path.endsWith(pathOfFamily[family]));
}
