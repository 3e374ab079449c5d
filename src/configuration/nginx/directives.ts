import type { Locate } from "../../core/line-index.ts";
import { Refused } from "../refused.ts";
import { tooLarge } from "../tokens.ts";
import { limits } from "../../core/limits.ts";

/** An nginx directive with the directives in its block; null if it has no block. */
export interface Directive {
  name: string;
  args: readonly string[];
  block: readonly Directive[] | null;
  line: number;
  /** Offsets of its first character, of the text after its `{`, and of the text after it. */
  start: number;
  inner: number;
  end: number;
}

interface Open {
  words: string[];
  line: number;
  start: number;
  inner: number;
  directives: Directive[];
}

/** Words, quoted or not, comments and punctuation, as nginx's parser reads them. */
const lexeme =
  /\s+|#[^\n]*|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[;{}]|(?:\$\{|\\[^]|[^\s;{}"'\\])(?:\$\{[^}\s]*\}|\\[^]|[^\s;{}\\])*/gy;

/** Returns where the comments of a text begin and end. */
export function commentsOf(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(lexeme), ({ index, 0: word }) => ({ word, start: index, end: index + word.length }))
    .filter(({ word }) => word.startsWith("#"))
    .map(({ start, end }) => ({ start, end }));
}

/** Parses the directives of a text. Throws Refused if it is not nginx syntax. */
export function directivesOf(text: string, locate: Locate): Directive[] {
  const stack: Open[] = [opened(1, 0)];
  let end = 0;
  for (const match of text.matchAll(lexeme)) {
    end = match.index + match[0].length;
    take(match[0], match.index, stack, locate);
    if (stack.length > limits.configurationDepth) throw tooLarge(locate(match.index));
  }
  const [top, ...open] = stack;
  if (end < text.length || open.length > 0 || top === undefined || top.words.length > 0)
    throw broken(locate(Math.min(end, text.length)));
  return top.directives;
}

function take(word: string, offset: number, stack: Open[], locate: Locate): void {
  const current = stack.at(-1);
  if (current === undefined) throw broken(locate(offset));
  if (/^[\s#]/.test(word)) return;
  if (word === ";" || word === "{") {
    const [name, ...args] = current.words;
    if (name === undefined) throw broken(locate(offset));
    const { line, start } = current;
    current.inner = offset + 1;
    if (word === "{") return void stack.push(opened(line, offset));
    current.directives.push({ name, args, block: null, line, start, inner: offset, end: offset + 1 });
    current.words = [];
  } else if (word === "}") close(stack, offset, locate(offset));
  else {
    if (current.words.length === 0) Object.assign(current, { line: locate(offset)[0], start: offset });
    current.words.push(/^["']/.test(word) ? word.slice(1, -1) : word);
  }
}

function opened(line: number, start: number): Open {
  return { words: [], line, start, inner: start, directives: [] };
}

function close(stack: Open[], offset: number, at: readonly [number, number]): void {
  const closed = stack.pop();
  const parent = stack.at(-1);
  const [name, ...args] = parent?.words ?? [];
  if (closed === undefined || parent === undefined || name === undefined || closed.words.length > 0) throw broken(at);
  const { line, start, inner } = parent;
  parent.directives.push({ name, args, block: closed.directives, line, start, inner, end: offset + 1 });
  parent.words = [];
}

function broken(at: readonly [number, number]): Refused {
  return new Refused(
    at,
    "a line that is not an nginx directive, or a brace that is not closed",
    "Check this line and the one above it, for example with `nginx -t`. Lua blocks are not supported.",
  );
}
