import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { LogFileQuery } from "../../core/ports/logs.ts";
import { isSystemError } from "../files.ts";
import type { LineCutter } from "./lines.ts";

/** Measured: smaller blocks are slower, larger ones are not faster; zlib's own 16 KiB take three times as long. */
export const blockBytes = 1024 * 1024;

/** Reads bytes of a file from a position into the buffer; resolves with their number, 0 at the end. */
export type ReadAt = (buffer: Buffer, position: number) => Promise<number>;

export interface LogIntake {
  /** Reads a file, plain or gzip. Rejects with the system's error where it cannot be read. */
  read(file: ReadAt): Promise<void>;
  /** Bytes of text taken in. */
  bytes(): number;
  /** Not everything was taken in: maxBytes was reached, the signal has aborted, or gzip was damaged or cut. */
  isCut(): boolean;
}

/** Reads files into a cutter of lines, together at most `maxBytes` of text. */
export function createIntake(
  cutter: LineCutter,
  { maxBytes, signal }: Pick<LogFileQuery, "maxBytes" | "signal">,
): LogIntake {
  let bytes = 0;
  let isCut = false;
  const filled = (count: number): boolean => {
    const allowed = Math.min(count, maxBytes - bytes);
    bytes += allowed;
    cutter.filled(allowed);
    return allowed === count && !signal.aborted;
  };
  return {
    read: async (file) => {
      const reader = (await isGzip(file)) ? readGzip : readPlain;
      const isWhole = !signal.aborted && (await reader(file, { room: () => cutter.room(), filled }));
      isCut ||= !isWhole;
      cutter.end(isWhole);
    },
    bytes: () => bytes,
    isCut: () => isCut,
  };
}

/** `filled` is false where no more is wanted. */
interface Sink {
  room(): Buffer;
  filled(count: number): boolean;
}

/** RFC 1952 2.3.1. */
async function isGzip(file: ReadAt): Promise<boolean> {
  const begin = Buffer.alloc(2);
  return (await file(begin, 0)) === 2 && begin.readUInt16BE() === 0x1f8b;
}

/** False where it stopped before the end. */
async function readPlain(file: ReadAt, sink: Sink): Promise<boolean> {
  for (let position = 0; ;) {
    const count = await file(sink.room(), position);
    if (count === 0) return true;
    if (!sink.filled(count)) return false;
    position += count;
  }
}

/** False where it stopped before the end, where the gzip has none, and where something else stands behind it. */
async function readGzip(file: ReadAt, sink: Sink): Promise<boolean> {
  const gunzip = createGunzip({ chunkSize: blockBytes });
  const text = new Writable({
    write: (chunk: Buffer, _, done) => done(pour(chunk, sink) ? null : new Error("enough")),
  });
  let position = 0;
  const blocks = async function* (): AsyncGenerator<Buffer> {
    for (;;) {
      const block = Buffer.allocUnsafe(blockBytes);
      const count = await file(block, position);
      if (count === 0) return;
      position += count;
      yield block.subarray(0, count);
    }
  };
  try {
    await pipeline(blocks, gunzip, text);
    return gunzip.bytesWritten === position;
  } catch (error) {
    if (isSystemError(error)) throw error;
    return false;
  }
}

function pour(chunk: Buffer, sink: Sink): boolean {
  for (let at = 0; at < chunk.length;) {
    const count = chunk.copy(sink.room(), 0, at);
    if (!sink.filled(count)) return false;
    at += count;
  }
  return true;
}
