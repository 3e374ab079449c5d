import { Composer, type CST, type Document, type ErrorCode } from "yaml";
import { limits } from "../core/limits.ts";
import { plainYaml, yamlTokens } from "../core/yaml.ts";
import type { TextFault } from "./fault.ts";

export interface YamlText {
  /** The top node; null for an empty file or if there are faults. */
  top: unknown;
  comments: readonly { offset: number; text: string }[];
  faults: readonly TextFault[];
}

interface Tokens {
  tokens: CST.Token[];
  comments: { offset: number; text: string }[];
  faults: TextFault[];
}

/** Directives, anchors and tags can change a value unnoticed by a reviewer, and aliases can make a small file huge. */
const refusedTokens: Partial<Record<CST.TokenType, [name: string, remedy: string]>> = {
  alias: ["an alias", "Write the value out. Put settings that routes share under `defaults`."],
  anchor: ["an anchor", "Remove it. Put settings that routes share under `defaults`."],
  tag: ["a tag", "Remove it. If the value is meant as text, quote it."],
  "directive-line": ["a directive", "Remove the line that starts with `%`."],
};

const errorWords: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: "an unknown escape such as `\\d` in double quotes",
  BAD_INDENT: "an unclosed bracket, or a line with the wrong indentation",
  BAD_SCALAR_START: "a text that starts with a reserved character such as `@`",
  BLOCK_AS_IMPLICIT_KEY: "a second `: ` on one line",
  BLOCK_IN_FLOW: "an indented list or map inside brackets",
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters",
  MISSING_CHAR: "a missing closing quote, bracket or comma, or a key without `:`",
  MULTILINE_IMPLICIT_KEY: "a key without `:`, or a line with the wrong indentation",
  NON_STRING_KEY: "a key that is not a text",
  TAB_AS_INDENT: "a tab as indentation",
  UNEXPECTED_TOKEN: "a character that is not allowed here",
};

/** If one line has several errors, these name its cause. */
const causes: readonly ErrorCode[] = ["TAB_AS_INDENT", "MULTILINE_IMPLICIT_KEY"];

const errorRemedies: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: "Write the text in single quotes.",
  BAD_SCALAR_START: "Put the text in quotes.",
  BLOCK_AS_IMPLICIT_KEY: "Put the value in quotes, or start a new line.",
  TAB_AS_INDENT: "Indent with spaces.",
};

const usualRemedy = "Check the indentation, `:`, quotes and brackets of this line and the line above it.";

/**
 * Parses a YAML 1.2 text with one document, without directives, anchors, aliases and tags, and not nested deeper than
 * limits.manifestDepth. The caller checks for duplicate keys. Faults never quote the text, because it may contain a
 * pasted secret.
 */
export function readYaml(text: string): YamlText {
  try {
    const { tokens, comments, faults } = tokenize(text);
    return faults.length > 0 ? { top: null, comments, faults } : { ...compose(tokens, text), comments };
  } catch {
    return { top: null, comments: [], faults: [unparsable(0, "a text that the parser cannot read")] };
  }
}

function tokenize(text: string): Tokens {
  const read: Omit<Tokens, "tokens"> = { comments: [], faults: [] };
  const tokens = yamlTokens(text, {
    mostLevels: limits.manifestDepth,
    lexeme: (type, source, offset) => note(type, source, offset, read),
    over: (offset) => void read.faults.push(tooDeep(offset)),
  });
  return { tokens: [...tokens], ...read };
}

function note(
  type: CST.TokenType | null,
  lexeme: string,
  offset: number,
  { comments, faults }: Omit<Tokens, "tokens">,
): void {
  if (type === "comment") comments.push({ offset, text: lexeme });
  const refused = type === null ? undefined : refusedTokens[type];
  if (refused === undefined) return;
  const [name, remedy] = refused;
  faults.push({
    offset,
    problem: `expected plain YAML without directives, anchors, aliases and tags, got ${name}`,
    remedy,
  });
}

function tooDeep(offset: number): TextFault {
  return {
    offset,
    problem: `expected at most ${limits.manifestDepth} levels of nesting, got more`,
    remedy: "Remove levels; a manifest needs six.",
  };
}

function compose(tokens: CST.Token[], text: string): Pick<YamlText, "top" | "faults"> {
  const composer = new Composer(plainYaml);
  const [document, second] = composer.compose(tokens, true, text.length);
  const faults = [document, second].flatMap((one) => documentFaults(one, text));
  if (second !== undefined) faults.push(secondDocument(second.range[0]));
  return { top: faults.length > 0 ? null : document?.contents, faults };
}

/** Only the first error: those after it are usually its consequences. */
function documentFaults(document: Document.Parsed | undefined, text: string): TextFault[] {
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const [first] = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  if (first === undefined) return [];
  const onLine = errors.filter(({ pos }) => !text.slice(first.pos[0], pos[0]).includes("\n"));
  const cause = causes.find((code) => onLine.some((error) => error.code === code)) ?? first.code;
  return [unparsable(first.pos[0], errorWords[cause] ?? "a syntax error", errorRemedies[cause])];
}

function unparsable(offset: number, got: string, remedy = usualRemedy): TextFault {
  return { offset, problem: `expected YAML 1.2, got ${got}`, remedy };
}

function secondDocument(offset: number): TextFault {
  return { offset, problem: "expected one document, got a second one", remedy: "Remove everything from the `---` on." };
}
