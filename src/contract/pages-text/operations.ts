import type { RequestFamily } from "../../generated/types.ts";
import { baseOf } from "../facts.ts";
import { pathOfFamily } from "../surface.ts";

/** A method and, after blanks or marks of a table or code, a path or a URL. */
const operation =
  /\b(GET|POST|PUT|PATCH|DELETE)[\s|`*_"'\\]{0,8}(https:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?)?(\/[A-Za-z0-9._~{}/-]{0,500})/g;
const url = /()(https:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?)(\/[A-Za-z0-9._~/-]{0,500})/g;
const labelled = /base[\s_-]?urls?\b[^\n(]{0,40}?(https:\/\/[A-Za-z0-9.:-]{1,260}(?:\/[A-Za-z0-9._~/-]{0,500})?)/gi;
/** Prose writes methods in capitals, front matter and fences of documentation tools either way. */
const declaration = /^(?:(?:api|openapi):.{0,500}?|[\w-]{1,20} (?:\S{1,500} )?)\bpost\b(?= )/i;

export interface FoundOperations {
  operations: string[];
  base_urls: string[];
}

interface Texts {
  /** Lines in which a tool may declare the operation: front matter and what stands behind the marks of a fence. */
  declarations: readonly string[];
  /** All but code, one block to a line. */
  prose: string;
  /** Blocks of code and code within lines. */
  code: readonly string[];
}

interface Endpoint {
  /** Empty where it is not said. */
  method: string;
  path: string;
  /** The whole URL; null where only the path stands. */
  full: string | null;
}

/**
 * Operations of the families and base URLs. A page that shows no method beside a path documents the paths that its
 * examples call. URLs in prose are left alone: documentation links to itself.
 */
export function operationsAndBases(
  { declarations, prose, code }: Texts,
  families: readonly RequestFamily[],
): FoundOperations {
  const suffixes = families.map((family) => pathOfFamily[family]);
  const lines = declarations.filter((line) => declaration.test(line)).map((line) => line.replace(/\bpost\b/i, "POST"));
  const declared = [...lines, prose, ...code].flatMap((text) => endpoints(operation, text, suffixes));
  const called = code.map(withoutCommentLines).flatMap((text) => endpoints(url, text, suffixes));
  const posted = declared.length > 0 ? declared.filter(({ method }) => method === "POST") : called;
  const bases = [prose, ...code].flatMap((text) => [...text.matchAll(labelled)].map(([, base = ""]) => trimmed(base)));
  const origins = [...declared, ...called].flatMap(({ full }) => (full === null ? [] : [full]));
  return { operations: posted.map(({ path }) => `POST ${path}`), base_urls: [...origins, ...bases].map(baseOf) };
}

function endpoints(pattern: RegExp, text: string, suffixes: readonly string[]): Endpoint[] {
  return [...text.matchAll(pattern)].flatMap(([, method = "", origin, rest = ""]) => {
    const path = trimmed(rest);
    if (!suffixes.some((suffix) => path.endsWith(suffix))) return [];
    return [{ method, path, full: origin === undefined ? null : `${origin}${path}` }];
  });
}

/** Without the end of a sentence or a trailing slash. */
function trimmed(text: string): string {
  return text.replace(/[./-]+$/, "");
}

/** Comments in examples link to pages such as `…/api/text/responses`. */
function withoutCommentLines(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line))
    .join("\n");
}
