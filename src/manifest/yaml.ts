import { Composer, type CST, type Document, type ErrorCode, type YAMLError } from "yaml";
import { limits } from "../core/limits.ts";
import { plainYaml, yamlTokens } from "../core/yaml.ts";
import type { TextFault } from "./fault.ts";

export interface YamlText {
  /** What stands at the top; null for an empty file, and where there are faults. */
  top: unknown;
  comments: readonly { offset: number; text: string }[];
  faults: readonly TextFault[];
}

interface Tokens {
  tokens: CST.Token[];
  comments: { offset: number; text: string }[];
  faults: TextFault[];
}

/** Directives, anchors and tags can make a value other than what a reviewer reads, and aliases can make a small file huge. */
const refusedTokens: Partial<Record<CST.TokenType, [name: string, remedy: string]>> = {
  alias: ["an alias", "Write the value out; put what routes share under `defaults`."],
  anchor: ["an anchor", "Remove it; put what routes share under `defaults`."],
  tag: ["a tag", "Remove it; quote the value where it is meant as text."],
  "directive-line": ["a directive", "Remove the line that begins with `%`."],
};

const errorWords: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: "a bracket that is not closed, or an indentation that fits no level above",
  BLOCK_AS_IMPLICIT_KEY: "a second `: ` on one line",
  MISSING_CHAR: "a missing character, such as a closing quote, a bracket or the `:` after a key",
  NON_STRING_KEY: "a key that is not a text",
  TAB_AS_INDENT: "a tab as indentation",
  UNEXPECTED_TOKEN: "something that cannot stand there",
};

const reportedErrors = 10;

/**
 * The one document of a YAML 1.2 text, without directives, anchors, aliases and tags and not nested deeper than
 * limits.manifestDepth. Duplicate keys are left to the caller. Faults never quote the text, which could hold a pasted secret.
 */
export function readYaml(text: string): YamlText {
  try {
    const { tokens, comments, faults } = tokenize(text);
    return faults.length > 0 ? { top: null, comments, faults } : { ...compose(tokens, text), comments };
  } catch {
    return { top: null, comments: [], faults: [unparsable(0, "a text that the parser gave up on")] };
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
  const faults = [document, second].flatMap(documentFaults);
  if (second !== undefined) faults.push(secondDocument(second.range[0]));
  return { top: faults.length > 0 ? null : document?.contents, faults };
}

function documentFaults(document: Document.Parsed | undefined): TextFault[] {
  if (document === undefined) return [];
  return [...document.errors, ...document.warnings].slice(0, reportedErrors).map(errorFault);
}

function errorFault({ code, pos }: YAMLError): TextFault {
  return unparsable(pos[0], errorWords[code] ?? `an error of kind ${code}`);
}

function unparsable(offset: number, got: string): TextFault {
  return { offset, problem: `expected YAML 1.2, got ${got}`, remedy: "Look at this line and the one above it." };
}

function secondDocument(offset: number): TextFault {
  return { offset, problem: "expected one document, got a second one", remedy: "Remove everything from the `---` on." };
}
