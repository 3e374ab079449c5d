import { Composer, type CST } from "yaml";
import { limits } from "../../core/limits.ts";
import { plainYaml, yamlTokens } from "../../core/yaml.ts";
import type { UnreadDocument } from "../surface.ts";
import { valueOfNode } from "./yaml-value.ts";
import { withRoomierLines } from "./yaml-lines.ts";

/**
 * The value of a YAML 1.2 text with one document. Problems: `too-complex` above limits.specNodes or specDepth, counted
 * during reading (composing deep nesting takes seconds), else `not-a-document`. Also accepts what libyaml accepts where
 * the standard requires more indentation or a blank.
 */
export function readYamlValue(text: string): { value: unknown } | UnreadDocument {
  const strict = readStrictly(text);
  if (!("problem" in strict) || strict.problem !== "not-a-document") return strict;
  const roomier = withRoomierLines(text);
  return roomier === text ? strict : readStrictly(roomier);
}

function readStrictly(text: string): { value: unknown } | UnreadDocument {
  try {
    const tokens = tokenize(text);
    return tokens === null ? { problem: "too-complex" } : compose(tokens, text);
  } catch {
    return { problem: "not-a-document" };
  }
}

/** null if the text exceeds a limit. */
function tokenize(text: string): CST.Token[] | null {
  let isOver = false;
  const over = (): void => void (isOver = true);
  const tokens = [...yamlTokens(text, { mostLevels: limits.specDepth, mostLexemes: limits.specNodes, over })];
  return isOver ? null : tokens;
}

/** The last of several equal keys wins. A key may be an alias. */
function compose(tokens: readonly CST.Token[], text: string): { value: unknown } | UnreadDocument {
  const composer = new Composer(plainYaml);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined || second !== undefined) return { problem: "not-a-document" };
  if (document.errors.some(({ code }) => code !== "NON_STRING_KEY")) return { problem: "not-a-document" };
  return { value: valueOfNode(document.contents) };
}
