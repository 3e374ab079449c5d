import { withoutMarkup } from "./normalised.ts";

/** Longer lines are not prose; the rest is ignored. */
const longestLine = 20_000;
/** Wider tables are not parameter tables; further columns are ignored. */
const mostColumns = 200;

interface Placed {
  /** The nearest heading above it of level 2 or deeper, in lower case; empty if there is none. */
  under: string;
}

export interface Heading extends Placed {
  kind: "heading";
  level: number;
  text: string;
}
export interface Code extends Placed {
  kind: "code";
  info: string;
  text: string;
}
export interface Row extends Placed {
  kind: "row";
  /** The cells of the head row in lower case; empty if the table has none. */
  columns: readonly string[];
  cells: readonly string[];
  text: string;
}
export interface Line extends Placed {
  kind: "item" | "text";
  text: string;
}

export type Block = Heading | Code | Row | Line;

interface Reading {
  blocks: Block[];
  under: string;
  columns: readonly string[];
  fence: { indent: RegExp; mark: string; info: string; lines: string[] } | null;
}

/**
 * The blocks of a Markdown text in order, read line by line, without blank lines. An unclosed fence ends with the text.
 */
export function blocksOf(body: string): Block[] {
  const reading: Reading = { blocks: [], under: "", columns: [], fence: null };
  const lines = body.split("\n");
  for (const [index, line] of lines.entries())
    readLine(line.slice(0, longestLine), (lines[index + 1] ?? "").slice(0, longestLine), reading);
  endFence(reading);
  return reading.blocks;
}

function readLine(line: string, next: string, reading: Reading): void {
  const { fence } = reading;
  if (fence !== null) {
    const closing = /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
    if (closing?.startsWith(fence.mark) === true) endFence(reading);
    else fence.lines.push(line.replace(fence.indent, ""));
    return;
  }
  const [, blanks, mark, info = ""] = /^([ \t]{0,100})(`{3,}|~{3,})([^`]*)$/.exec(line) ?? [];
  if (blanks !== undefined && mark !== undefined)
    reading.fence = { indent: new RegExp(`^[ \\t]{0,${blanks.length}}`), mark, info: info.trim(), lines: [] };
  else readText(line.replace(/^\s*(?:>\s?)+/, "").trim(), next.trim(), reading);
}

function endFence(reading: Reading): void {
  const { fence, blocks, under } = reading;
  if (fence !== null) blocks.push({ kind: "code", info: fence.info, text: fence.lines.join("\n"), under });
  reading.fence = null;
}

function readText(line: string, next: string, reading: Reading): void {
  if (!line.includes("|")) reading.columns = [];
  if (line === "" || isRule(line)) return;
  const [, marks, opened] = /^(#{1,6})\s+(.+)$/.exec(line) ?? [];
  // Match only from the first of several blanks: trying each blank takes quadratic time.
  const heading = opened?.replace(/(?<!\s)\s+#+$/, "");
  if (marks !== undefined && heading !== undefined) addHeading(marks.length, heading, reading);
  else if (/^=+$|^-{2,}$/.test(next) && !line.includes("|")) addHeading(next.startsWith("=") ? 1 : 2, line, reading);
  else if (line.startsWith("|") || reading.columns.length > 0 || isDelimiter(next)) addRow(line, next, reading);
  else reading.blocks.push({ ...lineOf(line), under: reading.under });
}

function isRule(line: string): boolean {
  return /^(?:=+|-{2,}|\*{3,}|_{3,})$/.test(line) || isDelimiter(line);
}

function isDelimiter(line: string): boolean {
  return line.includes("|") && line.includes("-") && /^[\s|:-]+$/.test(line);
}

function addHeading(level: number, text: string, reading: Reading): void {
  const heading = withoutMarkup(text);
  reading.under = level === 1 ? "" : heading.toLowerCase();
  reading.blocks.push({ kind: "heading", level, text, under: reading.under });
}

function addRow(line: string, next: string, reading: Reading): void {
  const cells = line
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/, mostColumns)
    .map((cell) => cell.trim());
  if (isDelimiter(next)) reading.columns = cells.map((cell) => withoutMarkup(cell).toLowerCase());
  else reading.blocks.push({ kind: "row", columns: reading.columns, cells, text: line, under: reading.under });
}

function lineOf(line: string): Pick<Line, "kind" | "text"> {
  const item = /^(?:[-*+]|\d{1,9}[.)])\s+(.+)$/.exec(line)?.[1];
  return item === undefined ? { kind: "text", text: line } : { kind: "item", text: item };
}
