const newline = 0x0a;

export interface LineCutter {
  /** Where the next bytes of the file are put. */
  room(): Buffer;
  /** So many bytes were put there. */
  filled(count: number): void;
  /** The file is over: read to its end, or left before it. The next one may begin. */
  end(isWhole: boolean): void;
  /** Lines longer than `lineBytes`: passed over. */
  overlong(): number;
  /** Files whose last line has no end: it is not used. */
  torn(): number;
}

/**
 * Hands out whole lines, each with its line feed, many at a time and only for the time of the call. Memory is constant,
 * whatever the bytes are.
 */
export function createLineCutter(
  take: (lines: Buffer) => void,
  { lineBytes, blockBytes }: { lineBytes: number; blockBytes: number },
): LineCutter {
  // With blocks no longer than a line may be, only a line that began in an earlier block can be too long.
  const block = Math.min(blockBytes, lineBytes);
  const buffer = Buffer.allocUnsafeSlow(lineBytes + block);
  let held = 0;
  let isPassingOver = false;
  let overlong = 0;
  let torn = 0;

  const passOver = (): void => {
    if (!isPassingOver) overlong += 1;
    isPassingOver = true;
    held = 0;
  };
  const cut = (bytes: Buffer, firstEnd: number): void => {
    if (firstEnd > lineBytes) passOver();
    const begin = isPassingOver ? firstEnd + 1 : 0;
    const end = bytes.lastIndexOf(newline) + 1;
    isPassingOver = false;
    if (begin < end) take(bytes.subarray(begin, end));
    bytes.copyWithin(0, end);
    held = bytes.length - end;
  };
  return {
    room: () => buffer.subarray(held, held + block),
    filled: (count) => {
      const bytes = buffer.subarray(0, held + count);
      const firstEnd = bytes.indexOf(newline, held);
      if (firstEnd >= 0) cut(bytes, firstEnd);
      else held = bytes.length;
      if (isPassingOver || held > lineBytes) passOver();
    },
    end: (isWhole) => {
      if (isWhole && held > 0) torn += 1;
      held = 0;
      isPassingOver = false;
    },
    overlong: () => overlong,
    torn: () => torn,
  };
}
