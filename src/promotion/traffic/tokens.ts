import type { CST } from "yaml";
import { limits } from "../../core/limits.ts";
import { yamlTokens } from "../../core/yaml.ts";
import { Unreadable } from "./obstacle.ts";

/** Maximum number of tokens of each kind in a file within limits.traffic*. */
const most: ReadonlyMap<CST.TokenType, number> = new Map<CST.TokenType, number>([
  ["anchor", limits.trafficAliases],
  ["alias", limits.trafficAliases],
  ["tag", limits.trafficAliases],
  ["comma", limits.trafficNodes],
  ["explicit-key-ind", limits.trafficNodes],
  ["seq-item-ind", limits.trafficNodes],
  ["map-value-ind", limits.trafficNodes],
]);

const blanks: ReadonlySet<CST.TokenType> = new Set(["space", "newline", "comment"]);
const brackets: ReadonlyMap<CST.TokenType, number> = new Map<CST.TokenType, number>([
  ["flow-seq-start", 1],
  ["flow-map-start", 1],
  ["flow-seq-end", -1],
  ["flow-map-end", -1],
]);
const scalars: readonly CST.TokenType[] = ["alias", "scalar", "single-quoted-scalar", "double-quoted-scalar"];
const valueStarts: ReadonlySet<CST.TokenType> = new Set([...scalars, "flow-seq-start", "flow-map-start"]);
const valueEnds: ReadonlySet<CST.TokenType> = new Set([...scalars, "flow-seq-end", "flow-map-end"]);
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
 * The documents of a text as parser tokens. Throws Unreadable for a directive, for a syntax error, and as soon as a
 * limit is exceeded, because composing a hostile text takes seconds (measured: 13 s for 1 MiB of commas).
 */
export function trafficTokens(text: string): CST.Token[] {
  const tokens: CST.Token[] = [];
  const progress: Progress = { counts: new Map(), open: 0, last: null };
  let documents = 0;
  const walked = yamlTokens(text, {
    mostLevels: limits.trafficDepth,
    lexeme: (type, _source, offset) => accept(type, progress, offset),
    over: (offset) => {
      throw new Unreadable("over-limit", offset);
    },
  });
  for (const token of walked) {
    if (token.type === "error") throw new Unreadable("syntax", token.offset);
    if (token.type === "document") documents += 1;
    if (documents > limits.trafficDocuments) throw new Unreadable("over-limit", token.offset);
    tokens.push(token);
  }
  return tokens;
}

function accept(type: CST.TokenType | null, progress: Progress, offset: number): void {
  if (type === null) return;
  const count = (progress.counts.get(type) ?? 0) + 1;
  progress.counts.set(type, count);
  if (type === "directive-line") throw new Unreadable("directive", offset);
  if (count > (most.get(type) ?? Infinity)) throw new Unreadable("over-limit", offset);
  if (progress.open > 0 && !canFollow(type, progress.last)) throw new Unreadable("syntax", offset);
  progress.open = Math.max(0, progress.open + (brackets.get(type) ?? 0));
  if (!blanks.has(type)) progress.last = type;
}

/** Checks the order of tokens in brackets, where the composer would record an error for each of a million commas. */
function canFollow(type: CST.TokenType, last: CST.TokenType | null): boolean {
  if (last === null) return true;
  return type === "comma" ? !beforeFirst.has(last) : !(valueStarts.has(type) && valueEnds.has(last));
}
