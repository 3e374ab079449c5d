import { unescaped } from "../../core/json-escapes.ts";
import type { LogFileQuery } from "../../core/ports/logs.ts";
import { utf8Text } from "../../core/utf8.ts";
import { createByteSearch, type ByteSearch } from "./search.ts";

const newline = 0x0a;

export interface LogScan {
  /** Takes whole lines, each with its line feed. */
  take(lines: Buffer): void;
  /** Lines by key, without their ends, in the order in which they were taken. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** Lines of the run that are no valid UTF-8. */
  unreadable(): number;
  /** A line of the run was not kept, because there were too many. */
  overflowed(): boolean;
}

/**
 * Keeps the lines in which a whole id stands, however it is written: in capitals, or with JSON's escapes. Prefixes and escapes
 * are found in the bytes, and only the lines around them are decoded.
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

/** Where JSON's escape of a character that ids are made of begins, at or after `from`; -1 for none. */
function escapeIn(lines: Buffer, from: number): number {
  for (let at = lines.indexOf("\\u00", from); at >= 0; at = lines.indexOf("\\u00", at + 1))
    if (/^(?:3[0-9]|[46][1-6]|2d)$/i.test(lines.toString("latin1", at + 4, at + 6))) return at;
  return -1;
}

/** Finds the keys of the ids in a text. An id ends where a character follows that ids are not made of: a longer one is another. */
function idFinder(prefix: string, ids: ReadonlyMap<string, string>): (text: string) => string[] {
  const longest = [...ids.keys()].reduce((length, id) => Math.max(length, id.length), 0);
  const rest = prefix.includes("-") ? "[0-9a-f-]" : "[0-9a-f]";
  // Looked at and not consumed, so that an id within a longer run of such characters is found; capped, so that it stays linear.
  const pattern = new RegExp(`${RegExp.escape(prefix)}(?=(${rest}{0,${longest}}))`, "gi");
  return (text) =>
    Array.from(text.matchAll(pattern), ([, tail = ""]) => ids.get(prefix + tail.toLowerCase())).filter(
      (key) => key !== undefined,
    );
}

/** Whether bytes that are no UTF-8 hold what an id of the run begins with. */
function mentionsOne(line: Buffer, prefixes: readonly string[]): boolean {
  const text = unescaped(line.toString("latin1")).toLowerCase();
  return prefixes.some((prefix) => text.includes(prefix));
}

/** A byte order mark is left out, and a carriage return at the end; null where the bytes are no UTF-8. */
function decoded(line: Buffer): string | null {
  return utf8Text(line)?.replace(/\r$/, "") ?? null;
}
