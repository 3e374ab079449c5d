import type { Locate } from "../../core/line-index.ts";
import { Refused } from "../refused.ts";

/** The words of one line of a section. */
export interface Line {
  words: readonly string[];
  line: number;
}

export interface Section {
  kind: string;
  name: string;
  line: number;
  lines: readonly Line[];
  /** The section `defaults` that applies to it. */
  defaults: Section | null;
}

const begins =
  /^(?:global|defaults|frontend|backend|listen|peers|resolvers|userlist|cache|program|mailers|ring|log-forward|http-errors|fcgi-app|crt-store|traces|log-profile)$/;

/** Reads the sections of a configuration. Throws Refused for conditional blocks. */
export function sectionsOf(text: string, locate: Locate): Section[] {
  const sections: (Section & { lines: Line[] })[] = [];
  const defaults: Defaults = { last: null, named: new Map() };
  let offset = 0;
  for (const line of text.split("\n")) {
    const words = wordsOf(line);
    const [first = "", ...rest] = words;
    if (/^\.(?:if|elif|else|endif)$/.test(first))
      throw new Refused(
        locate(offset),
        "an HAProxy conditional block",
        "Pass the configuration with the conditions resolved.",
      );
    if (begins.test(first)) sections.push(begun(first, rest, locate(offset)[0], defaults));
    else if (first !== "") sections.at(-1)?.lines.push({ words, line: locate(offset)[0] });
    offset += line.length + 1;
  }
  return sections;
}

interface Defaults {
  last: Section | null;
  named: Map<string, Section>;
}

/** `defaults` apply to the following sections until the next `defaults`; `from NAME` selects others. */
function begun(kind: string, rest: readonly string[], line: number, known: Defaults): Section & { lines: Line[] } {
  const from = rest.indexOf("from");
  const isDefaults = kind === "defaults";
  const inherited = from >= 0 ? known.named.get(rest[from + 1] ?? "") : isDefaults ? null : known.last;
  const name = from === 0 ? "" : (rest[0] ?? "");
  const section = { kind, name, line, lines: [], defaults: inherited ?? null };
  if (isDefaults) {
    known.last = section;
    known.named.set(name, section);
  }
  return section;
}

const lexeme = /#.*|(?:\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'\\])+/g;

/** Returns where the comment of a line begins; null if it has none. */
export function commentIn(line: string): number | null {
  return Array.from(line.matchAll(lexeme)).find(([word]) => word.startsWith("#"))?.index ?? null;
}

/** Splits a line into words. Quoted words may contain blanks and `#`. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(lexeme), ([word]) => word)
    .filter((word) => !word.startsWith("#"))
    .map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}

/** Returns the last line of a section that starts with these words, else that of its defaults. */
export function settingOf(section: Section, ...words: readonly string[]): { value: Line; isDefault: boolean } | null {
  const has = (line: Line) => words.every((word, index) => line.words[index] === word);
  const own = section.lines.findLast(has);
  if (own !== undefined) return { value: own, isDefault: section.kind === "defaults" };
  const inherited = section.defaults === null ? null : settingOf(section.defaults, ...words);
  return inherited === null ? null : { ...inherited, isDefault: true };
}
