import { unescaped } from "../../core/json-escapes.ts";
import type { LogFileQuery } from "../../core/ports/logs.ts";
import { utf8Text } from "../../core/utf8.ts";
import { createByteSearch, type ByteSearch } from "./search.ts";

const newline = 0x0a;

export interface LogScan {
  /** Scans whole lines, each with its line feed. */
  take(lines: Buffer): void;
  /** Lines by key, without line ends, in the order in which they were found. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** The number of the run's lines that are not valid UTF-8. */
  unreadable(): number;
  /** Lines of the run were dropped, because there were too many. */
  overflowed(): boolean;
}

/**
 * Keeps the lines that contain a whole id, also in capitals or with JSON escapes. The bytes are searched for prefixes and
 * escapes, and only lines with a match are decoded.
 */
export function createLogScan(
  { prefixes, ids }: Pick<LogFileQuery, "prefixes" | "ids">,
  { rowsPerId, keptBytes }: { rowsPerId: number; keptBytes: number },
): LogScan {
  const search = createByteSearch(prefixes);
  const finders = prefixes.map((prefix) => idFinder(prefix, ids));
  const keysIn = (text: string): Set<string> => new Set(finders.flatMap((find) => find(unescaped(text))));
  const lines = new Map<string, string[]>();
  let unreadable = 0;
  let bytes = 0;
  let hasOverflowed = false;

  const keep = (text: string, length: number): void => {
    for (const key of keysIn(text)) {
      const kept = lines.get(key) ?? [];
      if (kept.length === rowsPerId || bytes + length > keptBytes) {
        hasOverflowed = true;
        continue;
      }
      bytes += length;
      kept.push(text);
      lines.set(key, kept);
    }
  };
  const look = (line: Buffer): void => {
    const text = decoded(line);
    if (text !== null) keep(text, line.length);
    else if (mentionsOne(line, prefixes)) unreadable += 1;
  };
  return {
    take: (block) => forEachLineWith(search, block, look),
    lines,
    unreadable: () => unreadable,
    overflowed: () => hasOverflowed,
  };
}

function forEachLineWith(search: ByteSearch, lines: Buffer, look: (line: Buffer) => void): void {
  const bytes = new DataView(lines.buffer, lines.byteOffset, lines.length);
  let plain = search(bytes, 0);
  let escape = escapeIn(lines, 0);
  while (plain >= 0 || escape >= 0) {
    const at = plain < 0 || (escape >= 0 && escape < plain) ? escape : plain;
    const end = lines.indexOf(newline, at);
    look(lines.subarray(lines.lastIndexOf(newline, at) + 1, end));
    if (plain >= 0 && plain < end) plain = search(bytes, end);
    if (escape >= 0 && escape < end) escape = escapeIn(lines, end);
  }
}

/** Returns the position of the next JSON escape of an id character at or after `from`; -1 if there is none. */
function escapeIn(lines: Buffer, from: number): number {
  for (let at = lines.indexOf("\\u00", from); at >= 0; at = lines.indexOf("\\u00", at + 1))
    if (/^(?:3[0-9]|[46][1-6]|2d)$/i.test(lines.toString("latin1", at + 4, at + 6))) return at;
  return -1;
}

/**
 * Finds the keys of the ids in a text. An id must be followed by a character that ids do not contain, because a longer one is
 * another id.
 */
function idFinder(prefix: string, ids: ReadonlyMap<string, string>): (text: string) => string[] {
  const longest = [...ids.keys()].reduce((length, id) => Math.max(length, id.length), 0);
  const rest = prefix.includes("-") ? "[0-9a-f-]" : "[0-9a-f]";
  // A lookahead, so that overlapping candidates are found; bounded, so that the time stays linear.
  const pattern = new RegExp(`${RegExp.escape(prefix)}(?=(${rest}{0,${longest}}))`, "gi");
  return (text) =>
    Array.from(text.matchAll(pattern), ([, tail = ""]) => ids.get(prefix + tail.toLowerCase())).filter(
      (key) => key !== undefined,
    );
}

/** Whether bytes that are not UTF-8 contain a prefix of the run's ids. */
function mentionsOne(line: Buffer, prefixes: readonly string[]): boolean {
  const text = unescaped(line.toString("latin1")).toLowerCase();
  return prefixes.some((prefix) => text.includes(prefix));
}

/** Decodes a line without a byte order mark and a final carriage return; null if it is not UTF-8. */
function decoded(line: Buffer): string | null {
  return utf8Text(line)?.replace(/\r$/, "") ?? null;
}
