import type { CST } from "yaml";
import { limits } from "../core/limits.ts";
import { yamlTokens } from "../core/yaml.ts";
import type { LineColumn, Locate } from "./lines.ts";
import { Refused } from "./refused.ts";

/** Maximum number of tokens of each kind. Composing a hostile text takes seconds (measured: 13 s for 1 MiB of commas). */
const most: ReadonlyMap<CST.TokenType, number> = new Map<CST.TokenType, number>([
  ["anchor", limits.configurationAliases],
  ["alias", limits.configurationAliases],
  ["tag", limits.configurationAliases],
  ["comma", limits.configurationNodes],
  ["explicit-key-ind", limits.configurationNodes],
  ["seq-item-ind", limits.configurationNodes],
  ["map-value-ind", limits.configurationNodes],
]);

const blanks: ReadonlySet<CST.TokenType> = new Set(["space", "newline", "comment"]);
const beforeFirst: ReadonlySet<CST.TokenType> = new Set(["comma", "flow-seq-start", "flow-map-start"]);

/** The state of the scan. */
interface Progress {
  counts: Map<CST.TokenType, number>;
  /** The last token that is not blank. */
  last: CST.TokenType | null;
}

/** Returns the documents of a text as parser tokens. Throws Refused for a syntax error or as soon as a limit is exceeded. */
export function tokensOf(text: string, locate: Locate): CST.Token[] {
  const tokens: CST.Token[] = [];
  const progress: Progress = { counts: new Map(), last: null };
  let documents = 0;
  const walked = yamlTokens(text, {
    mostLevels: limits.configurationDepth,
    lexeme: (type, _source, offset) => accept(type, progress, locate, offset),
    over: (offset) => {
      throw tooLarge(locate(offset));
    },
  });
  for (const token of walked) {
    if (token.type === "error") throw syntaxAt(locate(token.offset));
    if (token.type === "document") documents += 1;
    if (documents > limits.configurationDocuments) throw tooLarge(locate(token.offset));
    tokens.push(token);
  }
  return tokens;
}

function accept(type: CST.TokenType | null, progress: Progress, locate: Locate, offset: number): void {
  if (type === null) return;
  const count = (progress.counts.get(type) ?? 0) + 1;
  progress.counts.set(type, count);
  if (count > (most.get(type) ?? Infinity)) throw tooLarge(locate(offset));
  // The composer would record an error for each of a million commas.
  if (type === "comma" && progress.last !== null && beforeFirst.has(progress.last)) throw syntaxAt(locate(offset));
  if (!blanks.has(type)) progress.last = type;
}

export function syntaxAt(at: LineColumn): Refused {
  return new Refused(at, "text that is neither YAML nor JSON", "Check this line and the one above it.");
}

/** Returns the items of a list of routes. Throws Refused for more than limits.routes. */
export function bounded<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length > limits.routes) throw tooLarge([1, 1]);
  return items;
}

export function tooLarge(at: LineColumn): Refused {
  return new Refused(
    at,
    "more or deeper nested values, aliases or documents than the limit",
    "Pass the gateway's configuration; `fallback-gate limits` prints the limits.",
  );
}
