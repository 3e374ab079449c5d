import { Composer, CST, Lexer, Parser } from "yaml";
import { limits } from "../../core/limits.ts";
import { plainYaml } from "../../core/plain-yaml.ts";
import type { Unread } from "../surface.ts";
import { valueOfNode } from "./yaml-value.ts";
import { withRoomierLines } from "./yaml-lines.ts";

/**
 * The value of a YAML 1.2 text with one document. Problems: `too-complex` above limits.specNodes or specDepth, counted
 * during reading (composing deep nesting takes seconds), else `not-a-document`. Also accepts what libyaml accepts where
 * the standard requires more indentation or a blank.
 */
export function readYamlValue(text: string): { value: unknown } | Unread {
  const strict = readStrictly(text);
  if (!("problem" in strict) || strict.problem !== "not-a-document") return strict;
  const roomier = withRoomierLines(text);
  return roomier === text ? strict : readStrictly(roomier);
}

function readStrictly(text: string): { value: unknown } | Unread {
  try {
    const tokens = tokenize(text);
    return tokens === null ? { problem: "too-complex" } : compose(tokens, text);
  } catch {
    return { problem: "not-a-document" };
  }
}

function tokenize(text: string): CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    tokens.push(...parser.next(lexeme));
    if (lexemes > limits.specNodes || isTooDeep(parser)) return null;
  }
  tokens.push(...parser.end());
  return tokens;
}

function isTooDeep({ stack }: Parser): boolean {
  return stack.length > limits.specDepth && stack.filter(CST.isCollection).length > limits.specDepth;
}

/** The last of several equal keys wins. A key may be an alias. */
function compose(tokens: readonly CST.Token[], text: string): { value: unknown } | Unread {
  const composer = new Composer(plainYaml);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined || second !== undefined) return { problem: "not-a-document" };
  if (document.errors.some(({ code }) => code !== "NON_STRING_KEY")) return { problem: "not-a-document" };
  return { value: valueOfNode(document.contents) };
}
