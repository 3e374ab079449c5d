import { CST, Lexer, Parser } from "yaml";
import { limits } from "../core/limits.ts";
import type { Locate } from "./lines.ts";
import { Refused } from "./refused.ts";

/** Lexemes that no configuration has more of. Composing a hostile text costs seconds (measured: 13 s for 1 MiB of commas). */
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
const opening: ReadonlySet<CST.TokenType> = new Set(["flow-seq-start", "flow-map-start"]);

/** The documents of a text as the parser's tokens. Throws Refused for an error of syntax and for what is over a limit. */
export function tokensOf(text: string, locate: Locate): CST.Token[] {
  const tokens: CST.Token[] = [];
  let documents = 0;
  for (const token of parsed(text, locate)) {
    if (token.type === "error") throw syntaxAt(locate(token.offset));
    if (token.type === "document") documents += 1;
    if (documents > limits.configurationDocuments) throw tooLarge(locate(token.offset));
    tokens.push(token);
  }
  return tokens;
}

function* parsed(text: string, locate: Locate): Generator<CST.Token> {
  const parser = new Parser();
  const counts = new Map<CST.TokenType, number>();
  let isSource = false;
  let last: CST.TokenType | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isSource ? null : CST.tokenType(lexeme);
    isSource = type === "scalar";
    if (type !== null) {
      count(type, counts, locate(parser.offset));
      // The composer would note an error for each of a million commas.
      if (type === "comma" && last !== null && (last === "comma" || opening.has(last)))
        throw syntaxAt(locate(parser.offset));
      if (!blanks.has(type)) last = type;
    }
    yield* parser.next(lexeme);
    refuseDepth(parser, locate);
  }
  yield* parser.end();
}

function count(type: CST.TokenType, counts: Map<CST.TokenType, number>, at: readonly [number, number]): void {
  const number = (counts.get(type) ?? 0) + 1;
  counts.set(type, number);
  if (number > (most.get(type) ?? Infinity)) throw tooLarge(at);
}

function refuseDepth({ stack, offset }: Parser, locate: Locate): void {
  const isDeep = stack.length > limits.configurationDepth;
  if (isDeep && stack.filter(CST.isCollection).length > limits.configurationDepth) throw tooLarge(locate(offset));
}

export function syntaxAt(at: readonly [number, number]): Refused {
  return new Refused(at, "text that is neither YAML nor JSON", "Look at this line and the one above it.");
}

export function tooLarge(at: readonly [number, number]): Refused {
  return new Refused(
    at,
    "more or deeper nested values, aliases or documents than a gateway's configuration has",
    "Give the gateway's own configuration; `fallback-gate limits` prints how large it may be.",
  );
}
