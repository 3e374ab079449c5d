import { limits } from "../../core/limits.ts";

/** The state at the end of a line. */
interface Scan {
  /** The quotation mark of an open quoted text; else empty. */
  quote: string;
  /** Number of open brackets. */
  depth: number;
  /** The column to which lines within the outermost quotes or brackets must be indented. */
  column: number;
  /** Lines indented deeper than this belong to a block scalar; null outside one. */
  block: number | null;
}

const marker = /^(?:---|\.\.\.)(?:\s|$)/;
/** No hand-written file has more indentation. */
const mostIndent = 200;
/** The rest of a quoted text up to its end, including escaped characters. */
const quotedRest: Readonly<Record<string, RegExp>> = { '"': /(?:[^"\\]|\\.)*"/y, "'": /(?:[^']|'')*'(?!')/y };
/** One step outside quotes: blanks, a one-character token, or a run of other characters. */
const step = /\s+|[[\]{},"'#]|:(?=\s|$)|[-?](?=\s|$)|[&!*][^\s,[\]{}]*|[^\s[\]{},"'#:]+|./y;

/**
 * The text with lines inside brackets and quotes indented as YAML 1.2 requires, and with a blank before comments that
 * lack one. libyaml requires neither and reads both forms alike. Returns the text unchanged if it would grow too much.
 */
export function withRoomierLines(text: string): string {
  const scan: Scan = { quote: "", depth: 0, column: 0, block: null };
  const lines: string[] = [];
  let size = 0;
  for (const line of text.split("\n")) {
    const roomier = roomierLine(line, scan);
    size += roomier.length + 1;
    if (size > 2 * limits.pageBytes) return text;
    lines.push(roomier);
  }
  return lines.join("\n");
}

function roomierLine(line: string, scan: Scan): string {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const isBlank = line.trim() === "";
  if (scan.block !== null && (isBlank || indent > scan.block)) return line;
  scan.block = null;
  const wanted = scan.quote !== "" || scan.depth > 0 ? Math.min(scan.column, mostIndent) : 0;
  const comment = followLine(line, scan);
  const spaced = comment === null ? line : `${line.slice(0, comment)} ${line.slice(comment)}`;
  return isBlank || marker.test(line) || indent >= wanted ? spaced : " ".repeat(wanted - indent) + spaced;
}

/** Tracks quotes and brackets along a line. Returns the offset of a comment that lacks a blank before it, else null. */
function followLine(line: string, scan: Scan): number | null {
  let at = 0;
  /** Whether a token may start here. A quote or bracket within plain text is not a token. */
  let starts = true;
  /** The offset just after a quoted text, a closing bracket or a comma. */
  let ended = -1;
  while (at < line.length) {
    if (scan.quote !== "") {
      at = endOfQuote(line, at, scan);
      [starts, ended] = [false, at];
      continue;
    }
    const mark = next(line, at);
    const isOpening = (mark === "[" || mark === "{") && (starts || scan.depth > 0);
    if (mark === "#" && (ended === at || at === 0 || /\s/.test(line.charAt(at - 1)))) return ended === at ? at : null;
    if (starts && scan.depth === 0 && /^[|>]/.test(mark)) return startBlock(line, at, scan);
    if (isOpening || (starts && (mark === '"' || mark === "'"))) open(mark, at, scan);
    else if (scan.depth > 0 && (mark === "]" || mark === "}")) scan.depth -= 1;
    const isEnd = scan.quote === "" && /^[\]},]$/.test(mark) && !isOpening;
    starts = startsAfter(mark, starts, isOpening, scan, ended === at);
    at += mark.length;
    if (isEnd) ended = at;
  }
  return null;
}

function next(line: string, at: number): string {
  step.lastIndex = at;
  return step.exec(line)?.[0] ?? line.slice(at);
}

function open(mark: string, at: number, scan: Scan): void {
  if (scan.depth === 0) scan.column = at + 1;
  if (mark === '"' || mark === "'") scan.quote = mark;
  else scan.depth += 1;
}

/** The offset after the quoted text, or the end of the line if the text continues. */
function endOfQuote(line: string, at: number, scan: Scan): number {
  const rest = quotedRest[scan.quote];
  if (rest === undefined) return line.length;
  rest.lastIndex = at;
  const found = rest.exec(line)?.[0];
  if (found === undefined) return line.length;
  scan.quote = "";
  return at + found.length;
}

/** Whether a token may start after a mark. */
function startsAfter(
  mark: string,
  starts: boolean,
  isOpening: boolean,
  { depth }: Scan,
  isBehindToken: boolean,
): boolean {
  if (isOpening || (mark === "," && depth > 0)) return true;
  if (mark === ":" && (depth === 0 || isBehindToken || !starts)) return true;
  return starts && /^(?:\s+|[-?]|[&!*].*)$/.test(mark);
}

/** A block scalar ends at a line that is not indented deeper than the enclosing map or list. */
function startBlock(line: string, at: number, scan: Scan): number | null {
  const [, lists = "", last = ""] = /^( *(?:- +)*?)((?:- +)?)(?=[^-\s]|-\S)/.exec(line) ?? [];
  scan.block = at === lists.length + last.length ? lists.length : lists.length + last.length;
  const comment = line.indexOf("#", at);
  return comment > at && !/\s/.test(line.charAt(comment - 1)) ? comment : null;
}
