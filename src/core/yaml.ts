import { CST, Lexer, Parser } from "yaml";

/**
 * Options for every YAML file: YAML 1.2 core, text keys, no merge keys, no other types, and no messages of the library.
 * Callers check duplicate keys, because the library's search is quadratic (measured: 14 s for 256 KiB).
 */
export const plainYaml = {
  version: "1.2",
  schema: "core",
  strict: true,
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: "error",
  prettyErrors: false,
} as const;

/** Limits and callbacks of a token scan. Offsets count UTF-16 units from 0. */
export interface YamlWalk {
  mostLevels: number;
  mostLexemes?: number;
  /** Called before a lexeme is parsed; `type` is null for the source of a scalar. */
  lexeme?(type: CST.TokenType | null, source: string, offset: number): void;
  /** Called if a limit is exceeded. If it returns, the scan ends. */
  over(offset: number): void;
}

/**
 * Yields the tokens of a text for the library's Composer. Limits are checked during the scan, because composing deep nesting
 * takes seconds and overflows the stack.
 */
export function* yamlTokens(text: string, walk: YamlWalk): Generator<CST.Token> {
  const parser = new Parser();
  let type: CST.TokenType | null = null;
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    type = type === "scalar" ? null : CST.tokenType(lexeme);
    walk.lexeme?.(type, lexeme, parser.offset);
    yield* parser.next(lexeme);
    lexemes += 1;
    if (lexemes > (walk.mostLexemes ?? Infinity) || isDeeper(parser, walk.mostLevels)) {
      walk.over(parser.offset);
      return;
    }
  }
  yield* parser.end();
}

function isDeeper({ stack }: Parser, levels: number): boolean {
  return stack.length > levels && stack.filter(CST.isCollection).length > levels;
}
