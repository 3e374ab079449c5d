import type { LineCutter } from "./lines.ts";

const [newline, space, quote, backslash, comma] = [0x0a, 0x20, 0x22, 0x5c, 0x2c];
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];
const blanks: ReadonlySet<number> = new Set([newline, space, 0x0d, 0x09]);

/**
 * Passes on each element of a JSON array as a line, in place and in constant memory: a comma between elements becomes a line
 * feed, and a line feed within one a blank. A file that is not one whole array counts as torn.
 */
export function arrayCutter(cutter: LineCutter): LineCutter {
  let array = createArray();
  let unfit = 0;
  return {
    ...cutter,
    filled: (count) => {
      const bytes = cutter.room().subarray(0, count);
      for (let index = 0; index < count; index++) bytes[index] = array.lineByte(bytes[index] ?? space);
      cutter.filled(count);
    },
    end: (isWhole) => {
      const tornBefore = cutter.torn();
      cutter.end(isWhole);
      if (isWhole && cutter.torn() === tornBefore && !array.isWhole()) unfit += 1;
      array = createArray();
    },
    torn: () => cutter.torn() + unfit,
  };
}

interface ArrayState {
  /** Returns the byte that takes this one's place in lines. */
  lineByte(byte: number): number;
  /** Exactly one array was read. */
  isWhole(): boolean;
}

function createArray(): ArrayState {
  let depth = 0;
  let isClosed = false;
  let isUnfit = false;
  let isText = false;
  let isEscaped = false;

  const inText = (byte: number): number => {
    if (isEscaped) isEscaped = false;
    else if (byte === backslash) isEscaped = true;
    else if (byte === quote) isText = false;
    return byte === newline ? space : byte;
  };
  const outside = (byte: number): number => {
    if (byte === openList && !isClosed) depth = 1;
    else if (!blanks.has(byte)) isUnfit = true;
    return isClosed ? newline : space;
  };
  const between = (byte: number): number => {
    if (byte === quote) isText = true;
    else if (byte === openList || byte === openMap) depth += 1;
    else if (byte === closeList || byte === closeMap) depth -= 1;
    else if (byte === newline || (byte === comma && depth === 1)) return byte === comma ? newline : space;
    if (depth > 0) return byte;
    isClosed = true;
    isUnfit ||= byte !== closeList;
    return newline;
  };
  return {
    lineByte: (byte) => (isText ? inText(byte) : (depth === 0 ? outside : between)(byte)),
    isWhole: () => isClosed && !isUnfit,
  };
}
