import type { LogFileQuery } from "../core/ports.ts";
import { createByteSearch, type ByteSearch } from "./log-search.ts";

const newline = 0x0a;

export interface LogScan {
  /** Takes whole lines, each with its line feed. */
  take(lines: Buffer): void;
  /** Lines by id, without their ends, in the order in which they were taken. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** Lines of the run that are no valid UTF-8. */
  unreadable(): number;
  /** A line of the run was not kept, because there were too many. */
  overflowed(): boolean;
}

/** Keeps the lines in which a whole id stands. The prefix is found in the bytes, and only the lines around it are decoded. */
export function createLogScan(
  { prefix, ids }: Pick<LogFileQuery, "prefix" | "ids">,
  { rowsPerId, keptBytes }: { rowsPerId: number; keptBytes: number },
): LogScan {
  const search = createByteSearch(prefix);
  const idsIn = idFinder(prefix, ids);
  const lines = new Map<string, string[]>();
  let unreadable = 0;
  let bytes = 0;
  let hasOverflowed = false;

  const keep = (text: string, length: number): void => {
    for (const id of idsIn(text)) {
      const kept = lines.get(id) ?? [];
      if (kept.length === rowsPerId || bytes + length > keptBytes) {
        hasOverflowed = true;
        continue;
      }
      bytes += length;
      kept.push(text);
      lines.set(id, kept);
    }
  };
  const look = (line: Buffer): void => {
    const text = decoded(line);
    if (text === null) unreadable += 1;
    else keep(text, line.length);
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
  let at = search(bytes, 0);
  while (at >= 0) {
    const end = lines.indexOf(newline, at);
    look(lines.subarray(lines.lastIndexOf(newline, at) + 1, end));
    at = search(bytes, end);
  }
}

/** The ids that stand in a text. An id ends where a character follows that ids are not made of: a longer one is another. */
function idFinder(prefix: string, ids: ReadonlySet<string>): (text: string) => Set<string> {
  const longest = [...ids].reduce((length, id) => Math.max(length, id.length), 0);
  const rest = prefix.includes("-") ? "[0-9a-f-]" : "[0-9a-f]";
  // Looked at and not consumed, so that an id within a longer run of such characters is found; capped, so that it stays linear.
  const pattern = new RegExp(`${RegExp.escape(prefix)}(?=(${rest}{0,${longest}}))`, "g");
  return (text) => {
    const found = Array.from(text.matchAll(pattern), ([, tail]) => prefix + (tail ?? ""));
    return new Set(found.filter((id) => ids.has(id)));
  };
}

/** A byte order mark is left out, and a carriage return at the end; null where the bytes are no UTF-8. */
function decoded(line: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line).replace(/\r$/, "");
  } catch {
    return null;
  }
}
