import type { CST } from "yaml";
import { yamlTokens } from "./yaml.ts";

/** How much a text may hold. */
export interface YamlLimits {
  /** Nested collections. */
  levels: number;
  /** Anchors, aliases and tags, each. */
  aliases: number;
  /** Separators of values, each kind. */
  nodes: number;
  documents: number;
}

export type YamlFault = "directive" | "over-limit" | "syntax";

/** Called at the first fault, with its offset. It has to throw for every fault but a directive. */
type OnFault = (fault: YamlFault, offset: number) => void;

const brackets: ReadonlyMap<CST.TokenType, number> = new Map<CST.TokenType, number>([
  ["flow-seq-start", 1],
  ["flow-map-start", 1],
  ["flow-seq-end", -1],
  ["flow-map-end", -1],
]);
const scalars: readonly CST.TokenType[] = ["alias", "scalar", "single-quoted-scalar", "double-quoted-scalar"];
const valueStarts: ReadonlySet<CST.TokenType> = new Set([...scalars, "flow-seq-start", "flow-map-start"]);
const valueEnds: ReadonlySet<CST.TokenType> = new Set([...scalars, "flow-seq-end", "flow-map-end"]);
const blanks: ReadonlySet<CST.TokenType> = new Set(["space", "newline", "comment"]);
const beforeFirst: ReadonlySet<CST.TokenType> = new Set(["comma", "flow-seq-start", "flow-map-start"]);

/** The state of the scan. */
interface Progress {
  counts: Map<CST.TokenType, number>;
  /** Number of open brackets. */
  open: number;
  /** The last token that is not blank. */
  last: CST.TokenType | null;
}

/**
 * Returns the documents of a text as parser tokens. Reports a fault as soon as it is met, because composing a hostile text
 * takes seconds (measured: 13 s for 1 MiB of commas).
 */
export function yamlDocuments(text: string, most: YamlLimits, onFault: OnFault): CST.Token[] {
  const tokens: CST.Token[] = [];
  const progress: Progress = { counts: new Map(), open: 0, last: null };
  const mostOf = mostByType(most);
  let documents = 0;
  const walked = yamlTokens(text, {
    mostLevels: most.levels,
    lexeme: (type, _source, offset) => accept(type, progress, mostOf, (fault) => onFault(fault, offset)),
    over: (offset) => onFault("over-limit", offset),
  });
  for (const token of walked) {
    if (token.type === "error") onFault("syntax", token.offset);
    if (token.type === "document") documents += 1;
    if (documents > most.documents) onFault("over-limit", token.offset);
    tokens.push(token);
  }
  return tokens;
}

function mostByType({ aliases, nodes }: YamlLimits): ReadonlyMap<CST.TokenType, number> {
  return new Map<CST.TokenType, number>([
    ["anchor", aliases],
    ["alias", aliases],
    ["tag", aliases],
    ["comma", nodes],
    ["explicit-key-ind", nodes],
    ["seq-item-ind", nodes],
    ["map-value-ind", nodes],
  ]);
}

function accept(
  type: CST.TokenType | null,
  progress: Progress,
  mostOf: ReadonlyMap<CST.TokenType, number>,
  fail: (fault: YamlFault) => void,
): void {
  if (type === null) return;
  const count = (progress.counts.get(type) ?? 0) + 1;
  progress.counts.set(type, count);
  if (type === "directive-line") fail("directive");
  if (count > (mostOf.get(type) ?? Infinity)) fail("over-limit");
  if (progress.open > 0 && !canFollow(type, progress.last)) fail("syntax");
  progress.open = Math.max(0, progress.open + (brackets.get(type) ?? 0));
  if (!blanks.has(type)) progress.last = type;
}

/** Checks the order of tokens in brackets, where the composer would record an error for each of a million commas. */
function canFollow(type: CST.TokenType, last: CST.TokenType | null): boolean {
  if (last === null) return true;
  return type === "comma" ? !beforeFirst.has(last) : !(valueStarts.has(type) && valueEnds.has(last));
}
