import type { Locate } from "../lines.ts";
import { Refused } from "../refused.ts";

/** One line of a section, as its words. */
export interface Line {
  words: readonly string[];
  line: number;
}

export interface Section {
  kind: string;
  name: string;
  line: number;
  lines: readonly Line[];
  /** The section `defaults` that holds for it. */
  defaults: Section | null;
}

const begins =
  /^(?:global|defaults|frontend|backend|listen|peers|resolvers|userlist|cache|program|mailers|ring|log-forward|http-errors|fcgi-app|crt-store|traces|log-profile)$/;

/** The sections of a configuration. Throws Refused for conditional blocks. */
export function sectionsOf(text: string, locate: Locate): Section[] {
  const sections: (Section & { lines: Line[] })[] = [];
  const defaults: Defaults = { last: null, named: new Map() };
  let offset = 0;
  for (const line of text.split("\n")) {
    const words = wordsOf(line);
    const [first = "", ...rest] = words;
    if (/^\.(?:if|elif|else|endif)$/.test(first))
      throw new Refused(locate(offset), "a conditional block of HAProxy", "Give the configuration that it results in.");
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

/** `defaults` hold for what follows them, until the next ones; `from NAME` names others. */
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

/** The words of a line: quoted ones may hold blanks, and a mark of a comment. */
function wordsOf(line: string): string[] {
  return Array.from(line.matchAll(/#.*|(?:\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'\\])+/g), ([word]) => word)
    .filter((word) => !word.startsWith("#"))
    .map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}

/** The last line of a section that begins with these words, or that of its defaults. */
export function settingOf(section: Section, ...words: readonly string[]): { value: Line; isDefault: boolean } | null {
  const has = (line: Line) => words.every((word, index) => line.words[index] === word);
  const own = section.lines.findLast(has);
  if (own !== undefined) return { value: own, isDefault: section.kind === "defaults" };
  const inherited = section.defaults === null ? null : settingOf(section.defaults, ...words);
  return inherited === null ? null : { ...inherited, isDefault: true };
}
