import { limits } from "../../core/limits.ts";

/** What the end of a line lies within. */
interface Scan {
  /** The mark of a quoted text; empty outside of one. */
  quote: string;
  /** Brackets that are open. */
  depth: number;
  /** Lines within the outermost quotes or brackets are indented enough from this column on. */
  column: number;
  /** Lines that are deeper are the text of a block scalar; null outside of one. */
  block: number | null;
}

const marker = /^(?:---|\.\.\.)(?:\s|$)/;
/** More is no indentation that a person wrote. */
const mostIndent = 200;
/** What ends a quoted text, each pair of escape and character passed over. */
const quotedRest: Readonly<Record<string, RegExp>> = { '"': /(?:[^"\\]|\\.)*"/y, "'": /(?:[^']|'')*'(?!')/y };
/** One step outside of quotes: blanks, a token of one mark, or a run of other characters. */
const step = /\s+|[[\]{},"'#]|:(?=\s|$)|[-?](?=\s|$)|[&!*][^\s,[\]{}]*|[^\s[\]{},"'#:]+|./y;

/**
 * The text with the lines within brackets and quotes indented as far as YAML 1.2 wants them, and a blank before comments
 * that touch what they follow. libyaml wants neither, and reads the same in both. The text itself where it would grow too much.
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

/** Follows a line's quotes and brackets. Returns where a comment begins that touches what stands before it, else null. */
function followLine(line: string, scan: Scan): number | null {
  let at = 0;
  /** Whether a token may begin here; a quote or bracket within a plain text is none. */
  let starts = true;
  /** The end of a quoted text, a bracket or a comma. */
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

/** The place behind a quoted text, or the end of the line where it goes on. */
function endOfQuote(line: string, at: number, scan: Scan): number {
  const rest = quotedRest[scan.quote];
  if (rest === undefined) return line.length;
  rest.lastIndex = at;
  const found = rest.exec(line)?.[0];
  if (found === undefined) return line.length;
  scan.quote = "";
  return at + found.length;
}

/** Whether a token may begin behind a mark. */
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

/** A block scalar ends at a line that is no deeper than the map or list that it stands in. */
function startBlock(line: string, at: number, scan: Scan): number | null {
  const [, lists = "", last = ""] = /^( *(?:- +)*?)((?:- +)?)(?=[^-\s]|-\S)/.exec(line) ?? [];
  scan.block = at === lists.length + last.length ? lists.length : lists.length + last.length;
  const comment = line.indexOf("#", at);
  return comment > at && !/\s/.test(line.charAt(comment - 1)) ? comment : null;
}
