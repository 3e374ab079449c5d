import { elements, isObject, type JsonObject } from "../../core/json.ts";
import type { Operation } from "./operations.ts";

/** A server of a description. */
export interface Server {
  /** The host with its scheme; null if the host is a variable or missing. */
  origin: string | null;
  /** The path with the defaults of its variables, without a trailing slash; may be empty. */
  path: string;
}

const longest = 1_000;
const parts = /^(?:[^/]*:)?(\/\/[^/]*)?(.*)$/s;

/**
 * The servers of an operation: its own, else those of its path, else those of the document. Without any, the root of an
 * unnamed host.
 */
export function serversOf(root: unknown, { operation, pathItem }: Operation): Server[] {
  const declared = [operation, pathItem, root]
    .map((holder) => elements(isObject(holder) ? holder["servers"] : null).filter(isObject))
    .find((list) => list.length > 0);
  return (declared ?? [{ url: "/" }]).map(serverOf);
}

/** A host with a variable differs per customer, whatever the default of the variable is. */
function serverOf({ url, variables }: JsonObject): Server {
  const text = typeof url === "string" ? url.slice(0, longest) : "";
  const isTemplated = /^[^/]*\{|^[^/]*\/\/[^/]*\{/.test(text);
  const filled = text.replace(/\{([^{}]+)\}/g, (variable, name: string) => {
    const declared = isObject(variables) ? variables[name] : null;
    return isObject(declared) && typeof declared["default"] === "string" ? declared["default"] : variable;
  });
  const [, host = "", rest = ""] = parts.exec(filled.replace(/[?#].*$/s, "")) ?? [];
  const isRelative = host === "" && !isTemplated;
  const path = isRelative || rest.startsWith("/") ? rest : rest.replace(/^[^/]*/, "");
  return {
    origin: isTemplated || !/^https:/i.test(filled) ? null : `https:${host}`,
    path: `/${path}`.replaceAll(/\/{2,}/g, "/").replace(/\/$/, ""),
  };
}
