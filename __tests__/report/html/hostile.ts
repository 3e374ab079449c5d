import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "../../../src/generated/types.ts";

/** What somebody could try who chooses a name in a manifest, a header or a log. */
export const hostileTexts: readonly string[] = [
  "@team #1 https://evil.example ",
  "<script>alert(1)</script><img src=x onerror=alert(1)><h1>",
  "</details></table></svg></main><style>*{display:none}</style>",
  `"' onfocus=alert(1) autofocus x="`,
  "<!-- --> ]]> <![CDATA[ &lt; &#60; &amp;",
  "\u{202e}\u{2066}\u{200b}\u{feff}\u{00ad}\u{0301}\u{2028}",
  "\u{1b}[31m\u{7}\u{0}\r\n\t\u{9b}",
  "`a`|b|\\c](d)![e](f)",
  "$& $1 $` ${x} __proto__ constructor ",
];

const schemas = join(import.meta.dirname, "..", "..", "..", "schemas", "v1");

/** Words that a schema lists: nobody can choose others. */
const closed = new Set(["bundle", "record", "manifest", "dialect", "shape"].flatMap(wordsOf));

function wordsOf(schema: string): string[] {
  const words: string[] = [];
  JSON.parse(readFileSync(join(schemas, `${schema}.schema.json`), "utf8"), (key: string, value: unknown) => {
    if (key === "enum" && Array.isArray(value)) words.push(...value.map(String));
    return value;
  });
  return words;
}

/** Maps whose keys are names that somebody chose; and what findings are told by. */
const maps = new Set(["routes", "per_target", "targets", "gateways", "contracts"]);
const ours = new Set(["rule", "case", "schema"]);

/** The bundle with this text before every string that a schema leaves open, in values and in the keys of maps alike. */
export function withText(bundle: Bundle, text: string): Bundle {
  const changed: Bundle = JSON.parse(JSON.stringify(renamed(bundle, "", text)));
  return changed;
}

function renamed(value: unknown, key: string, text: string): unknown {
  if (typeof value === "string") return closed.has(value) || ours.has(key) ? value : text + value;
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, "", text));
  if (typeof value !== "object" || value === null) return value;
  const name = (own: string) => (maps.has(key) ? text + own : own);
  return Object.fromEntries(Object.entries(value).map(([own, inner]) => [name(own), renamed(inner, own, text)]));
}
