import type { LineForm } from "../../generated/types.ts";

/** Returns how many lines of a block were cut. An id may have stood across the cut, so no search can find such a row. */
export type CutLineCounter = (lines: Buffer) => number;

const backslash = 0x5c;
const letterN = 0x6e;

/** Marks of a cut line, which its own text cannot hold unless it stands behind an escape or imitates a prefix. */
const marks: Readonly<Record<LineForm, readonly string[]>> = {
  json: [],
  syslog: [],
  cri: [" stdout P ", " stderr P ", " stdout P:", " stderr P:"],
  docker: [],
  // A message that is not printable is a list of bytes, and one that is too long for the output is null.
  journald: ['"MESSAGE":[', '"MESSAGE" : [', '"MESSAGE":null', '"MESSAGE" : null', '"_LINE_BREAK":"line-max"'],
};

/** Returns the counter for lines of this kind; null if they cannot be cut, or if a cut cannot be recognised. */
export function cutLineCounter(kind: LineForm): CutLineCounter | null {
  if (kind === "docker") return cutDockerLines;
  const known = marks[kind];
  return known.length === 0 ? null : (lines) => known.reduce((sum, mark) => sum + placesOf(lines, mark).length, 0);
}

/** Docker ends every whole line with an escaped line feed before the name of its stream. */
function cutDockerLines(lines: Buffer): number {
  return placesOf(lines, '","stream":"').filter((at) => !endsLine(lines, at)).length;
}

function endsLine(lines: Buffer, at: number): boolean {
  let begin = at - 1;
  if (lines[begin] !== letterN) return false;
  while (lines[begin - 1] === backslash) begin -= 1;
  return (at - 1 - begin) % 2 === 1;
}

function placesOf(lines: Buffer, mark: string): number[] {
  const places: number[] = [];
  for (let at = lines.indexOf(mark); at >= 0; at = lines.indexOf(mark, at + mark.length)) places.push(at);
  return places;
}
