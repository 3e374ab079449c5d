import { CST, Lexer, Parser } from "yaml";

/**
 * How every YAML file is composed: YAML 1.2 core, keys are texts, no merge keys, no types beyond the core's, and no words of
 * the library. Duplicate keys are left to the caller: the library's own search for them is quadratic (measured: 14 s for 256 KiB).
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

/** The limits of a text and what its reader wants to see. Offsets count UTF-16 units from 0. */
export interface YamlWalk {
  mostLevels: number;
  mostLexemes?: number;
  /** Called before a lexeme is parsed; `type` is null for the source of a scalar. */
  lexeme?(type: CST.TokenType | null, source: string, offset: number): void;
  /** Called when a limit is exceeded. Where it returns, the walk ends. */
  over(offset: number): void;
}

/**
 * The tokens of a text, as they are completed, for the library's Composer. Limits are checked while the text is read: to
 * compose deep nesting takes seconds and overflows the stack.
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
