import { unescaped } from "../../core/json-escapes.ts";
import type { LogFileQuery } from "../../core/ports/logs.ts";

export type IdQuery = Pick<LogFileQuery, "prefixes" | "ids" | "base64" | "isWithin">;

export interface IdFinder {
  /** Texts to search for in the bytes, in lower case. */
  starts: readonly string[];
  /** Whether two hex digits behind `\u00` are the escape of an id's character. */
  isEscape: (digits: string) => boolean;
  /** Returns the keys of the ids in a line. */
  keysIn: (line: string) => ReadonlySet<string>;
}

/** The first 60 of the 64 bits that the ids of a run share, in base64. */
const base64PrefixChars = 10;

/** Finds the ids of a run in a line, in every spelling that the query names. */
export function createIdFinder({ prefixes, ids, base64 = new Map(), isWithin = false }: IdQuery): IdFinder {
  const base64Prefixes = [...new Set([...base64.keys()].map((id) => id.slice(0, base64PrefixChars)))];
  const finders = [
    ...prefixes.map((prefix) => (isWithin ? withinFinder(prefix, ids) : wholeFinder(prefix, ids))),
    ...base64Prefixes.map((prefix) => withinFinder(prefix, base64)),
  ];
  const plain = base64.size > 0 ? (line: string) => unescaped(line).replace(/\\+\//g, "/") : unescaped;
  return {
    starts: [...prefixes, ...base64Prefixes.flatMap(withSlashes)],
    isEscape: (digits) => (base64.size > 0 ? base64Escape : hexEscape).test(digits),
    keysIn: (line) => {
      const text = plain(line);
      return new Set(finders.flatMap((find) => find(text)));
    },
  };
}

const hexEscape = /^(?:3[0-9]|[46][1-6]|2d)$/i;
const base64Escape = /^(?:2[bdf]|3[0-9]|[46][1-9a-f]|[57][0-9a]|5f)$/i;

/** A slash may be escaped, also in JSON within a JSON text. */
function withSlashes(text: string): string[] {
  return text.includes("/") ? ["", "\\", "\\\\", "\\\\\\"].map((escape) => text.replaceAll("/", `${escape}/`)) : [text];
}

type Find = (text: string) => string[];

/** An id must be followed by a character that ids do not contain, because a longer one is another id. */
function wholeFinder(prefix: string, ids: ReadonlyMap<string, string>): Find {
  const longest = [...ids.keys()].reduce((length, id) => Math.max(length, id.length), 0);
  const rest = prefix.includes("-") ? "[0-9a-f-]" : "[0-9a-f]";
  // A lookahead, so that overlapping candidates are found; bounded, so that the time stays linear.
  const pattern = new RegExp(`${RegExp.escape(prefix)}(?=(${rest}{0,${longest}}))`, "gi");
  return (text) =>
    Array.from(text.matchAll(pattern), ([, tail = ""]) => ids.get(prefix + tail.toLowerCase())).filter(isKey);
}

/** An id may be followed by anything. */
function withinFinder(prefix: string, ids: ReadonlyMap<string, string>): Find {
  const lengths = [...new Set([...ids.keys()].map(({ length }) => length))];
  const pattern = new RegExp(RegExp.escape(prefix), "gi");
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index }) => index)
      .flatMap((index) => lengths.map((length) => ids.get(text.slice(index, index + length).toLowerCase())))
      .filter(isKey);
}

function isKey(key: string | undefined): key is string {
  return key !== undefined;
}
