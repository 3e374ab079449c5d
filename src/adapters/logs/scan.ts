import { unescaped } from "../../core/json-escapes.ts";
import type { LogFileQuery } from "../../core/ports/logs.ts";
import { utf8Text } from "../../core/utf8.ts";
import { cutLineCounter } from "./cut-lines.ts";
import { createIdFinder, type IdFinder, type IdQuery } from "./id-finder.ts";
import { createByteSearch, type ByteSearch } from "./search.ts";

const newline = 0x0a;

export interface LogScan {
  /** Scans whole lines, each with its line feed. */
  take(lines: Buffer): void;
  /** Lines by key, without line ends, in the order in which they were found. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** The number of the run's lines that are not valid UTF-8, and of all lines that were cut by what wrote them. */
  unreadable(): number;
  /** Lines of the run were dropped, because there were too many. */
  overflowed(): boolean;
}

/**
 * Keeps the lines that contain a whole id, also in capitals or with JSON escapes. The bytes are searched for prefixes and
 * escapes, and only lines with a match are decoded.
 */
export function createLogScan(
  query: IdQuery & Pick<LogFileQuery, "line">,
  { rowsPerId, keptBytes }: { rowsPerId: number; keptBytes: number },
): LogScan {
  const finder = createIdFinder(query);
  const search = createByteSearch(finder.starts);
  const countCut = cutLineCounter(query.line ?? "json");
  const lines = new Map<string, string[]>();
  let unreadable = 0;
  let bytes = 0;
  let hasOverflowed = false;

  const keep = (text: string, length: number): void => {
    for (const key of finder.keysIn(text)) {
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
    else if (mentionsOne(line, finder.starts)) unreadable += 1;
  };
  return {
    take: (block) => {
      forEachLineWith(search, block, { look, isEscape: finder.isEscape });
      if (countCut !== null) unreadable += countCut(block);
    },
    lines,
    unreadable: () => unreadable,
    overflowed: () => hasOverflowed,
  };
}

interface Looks extends Pick<IdFinder, "isEscape"> {
  look: (line: Buffer) => void;
}

function forEachLineWith(search: ByteSearch, lines: Buffer, { look, isEscape }: Looks): void {
  const bytes = new DataView(lines.buffer, lines.byteOffset, lines.length);
  let plain = search(bytes, 0);
  let escape = escapeIn(lines, 0, isEscape);
  while (plain >= 0 || escape >= 0) {
    const at = plain < 0 || (escape >= 0 && escape < plain) ? escape : plain;
    const end = lines.indexOf(newline, at);
    look(lines.subarray(lines.lastIndexOf(newline, at) + 1, end));
    if (plain >= 0 && plain < end) plain = search(bytes, end);
    if (escape >= 0 && escape < end) escape = escapeIn(lines, end, isEscape);
  }
}

/** Returns the position of the next JSON escape of an id character at or after `from`; -1 if there is none. */
function escapeIn(lines: Buffer, from: number, isEscape: IdFinder["isEscape"]): number {
  for (let at = lines.indexOf("\\u00", from); at >= 0; at = lines.indexOf("\\u00", at + 1))
    if (isEscape(lines.toString("latin1", at + 4, at + 6))) return at;
  return -1;
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
