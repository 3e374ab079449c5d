import type { RequestFamily } from "../../generated/types.ts";
import { oncePer } from "../../core/once-per.ts";
import { baseOf } from "../facts.ts";
import type { Family } from "../../families/family.ts";
import { allFamilies, families as everyFamily } from "../../families/index.ts";
import { endOf } from "../../families/paths.ts";

const name = "[^{}<>\\s/]{1,80}";
/** Placeholders that the reader fills in: `{name}`, `${NAME}`, `$NAME`, `<name>`. */
const placeholder = `\\$?\\{\\{?${name}\\}?\\}|\\$[A-Za-z_]\\w{0,80}|<${name}>`;
const placeholders = new RegExp(placeholder, "g");
const host = "[A-Za-z0-9._:@[\\]-]{0,260}";
/** A custom method follows its resource: `{model}:generateContent`. */
const customMethod = ":[A-Za-z]{1,40}";
const path = `(?:\\/(?:[A-Za-z0-9._~%@:-]{1,200}|(?:${placeholder})(?:${customMethod})?)?){1,40}`;
/** A server with or without a scheme. Its host may be a placeholder. */
const server = `https?:\\/\\/${host}(?:(?:${placeholder})${host}){0,4}|${placeholder}`;
/** A method, then blanks, table marks or code marks, then a path or URL. */
const operation = new RegExp(`\\b(GET|POST|PUT|PATCH|DELETE)[\\s|\`*_"'\\\\]{0,8}(${server})?(${path})`, "g");
/** `A POST request to the … endpoint`: the method within a sentence. */
const sentence = new RegExp(
  `\\b(POST)[\`*]{0,3}(?:[ \\t]{1,8}(?:HTTP|[a-z]{1,12})){1,6}:?[ \\t]{1,3}[\`*"'(]{0,3}(${server})?(${path})`,
  "g",
);
const call = new RegExp(`()(${server})(${path})`, "g");
/** A path and nothing else. */
const mention = new RegExp(`^()()(${path})$`, "g");
const labelled = /base[\s_-]?urls?\b[^\n(]{0,40}?(https:\/\/[A-Za-z0-9.:-]{1,260}(?:\/[A-Za-z0-9._~/-]{0,500})?)/gi;
/** Prose writes methods in capitals; front matter and fences of documentation tools use either case. */
const declaration = /^(?:(?:api|openapi):.{0,500}?|[\w-]{1,20} (?:\S{1,500} )?)\bpost\b(?= )/i;

export interface FoundOperations {
  operations: string[];
  base_urls: string[];
}

export interface Texts {
  /** Lines in which a tool may declare the operation: front matter and fence info strings. */
  declarations: readonly string[];
  /** Everything but code, one block per line. */
  prose: string;
  /** Code blocks and inline code. */
  code: readonly string[];
  /** Inline code and table cells. */
  standalone: readonly string[];
}

interface Endpoint {
  /** Empty if not stated. */
  method: string;
  path: string;
  /** The whole URL; null if no host is given. */
  full: string | null;
}

/** A path as the page writes it, with its placeholders in braces. */
interface Written {
  method: string;
  path: string;
  /** The server before it; undefined if none is given. */
  origin: string | undefined;
}

/** Operations and base URLs of the families. URLs in prose are ignored, because documentation links to itself. */
export function operationsAndBases(texts: Texts, families: readonly RequestFamily[]): FoundOperations {
  const written = writtenIn(texts);
  const found = families.map((family) => endpointsOf(written, everyFamily[family]));
  const origins = found.flatMap(({ all }) => all.flatMap(({ full }) => (full === null ? [] : [full])));
  return {
    operations: found.flatMap(({ posted }) => posted.map((endpoint) => `POST ${endpoint.path}`)),
    base_urls: [...origins, ...written.bases].map(baseOf),
  };
}

/** What the patterns find, which is the same for every family: a page may be long, and there are many families. */
const writtenIn = oncePer(({ declarations, prose, code, standalone }: Texts) => {
  const lines = declarations.filter((line) => declaration.test(line)).map((line) => line.replace(/\bpost\b/i, "POST"));
  return {
    declared: [...pathsIn(operation, [...lines, prose, ...code]), ...pathsIn(sentence, [prose])],
    called: pathsIn(call, code.map(withoutCommentLines)),
    alone: pathsIn(mention, standalone),
    bases: [prose, ...code].flatMap((text) => [...text.matchAll(labelled)].map(([, base = ""]) => trimmed(base))),
  };
});

function pathsIn(pattern: RegExp, texts: readonly string[]): Written[] {
  return texts.flatMap((text) =>
    Array.from(text.matchAll(pattern), ([, method = "", origin, rest = ""]) => ({
      method,
      path: trimmed(rest).replaceAll(placeholders, withBraces),
      origin,
    })),
  );
}

/**
 * If the page shows no method next to a family's path, the paths that its examples call count; without a call, the
 * paths that stand alone in a table or as code.
 */
function endpointsOf(written: ReturnType<typeof writtenIn>, family: Family) {
  const declared = endpoints(written.declared, family);
  const called = endpoints(written.called, family);
  const all = [...declared, ...called];
  if (declared.length > 0) return { all, posted: declared.filter(({ method }) => method === "POST") };
  return { all, posted: called.length > 0 ? called : endpoints(written.alone, family).filter(isWhole) };
}

/** An example names a model of the day where others have a variable. */
function endpoints(all: readonly Written[], family: Family): Endpoint[] {
  return all.flatMap(({ method, path: written, origin }) => {
    const end = endOf(family, written);
    if (end === null) return [];
    const found = `${written.slice(0, -end.length)}${family.path}`;
    return [{ method, path: found, full: origin?.startsWith("https://") === true ? `${origin}${found}` : null }];
  });
}

function withBraces(text: string): string {
  return `{${text.replace(/^\$?[{<]*|[}>]*$/g, "")}}`;
}

/**
 * A path alone may belong to a page, such as `/errors/responses`. It counts if it has a version, several segments or no
 * prefix.
 */
function isWhole({ path: found }: Endpoint): boolean {
  if (/\/v\d\w{0,20}\//.test(found)) return true;
  return allFamilies.some((family) => {
    const end = endOf(family, found);
    return end !== null && (found === end || hasSegments(end));
  });
}

function hasSegments(familyPath: string): boolean {
  return familyPath.lastIndexOf("/") > 0;
}

/** Without trailing punctuation or slash. */
function trimmed(text: string): string {
  return text.replace(/[./:-]+$/, "");
}

/** Comments in examples link to pages such as `…/api/text/responses`. */
function withoutCommentLines(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line))
    .join("\n");
}
