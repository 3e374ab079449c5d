const newline = 0x0a;

export interface LineCutter {
  /** The buffer for the next bytes of the file. */
  room(): Buffer;
  /** Reports the number of bytes that were written to it. */
  filled(count: number): void;
  /** Ends the file, whether or not it was read completely. The next one may begin. */
  end(isWhole: boolean): void;
  /** The number of lines longer than `lineBytes`, which are skipped. */
  overlong(): number;
  /** The number of files whose last line is incomplete and therefore skipped. */
  torn(): number;
}

/**
 * Passes on whole lines with their line feeds, many at a time. The bytes are valid only during the call. Uses constant memory
 * for any input.
 */
export function createLineCutter(
  take: (lines: Buffer) => void,
  { lineBytes, blockBytes }: { lineBytes: number; blockBytes: number },
): LineCutter {
  // Blocks are not longer than a line may be, so only a line from an earlier block can be too long.
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
