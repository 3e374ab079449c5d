import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { LogFileQuery } from "../../core/ports/logs.ts";
import { isSystemError } from "../files.ts";
import type { LineCutter } from "./lines.ts";

/** Measured: smaller blocks are slower, larger ones are not faster. zlib's default of 16 KiB takes three times as long. */
export const blockBytes = 1024 * 1024;

/** Reads bytes from a position into the buffer. Resolves with their number, 0 at the end. */
export type ReadAt = (buffer: Buffer, position: number) => Promise<number>;

export interface LogIntake {
  /** Reads a file, plain or gzip. Rejects with the system's error if it cannot be read. */
  read(file: ReadAt): Promise<void>;
  /** Bytes of text read. */
  bytes(): number;
  /** Some text was not read: maxBytes was reached, the signal aborted, or gzip was damaged or truncated. */
  isCut(): boolean;
}

/** Reads files into a line splitter, at most `maxBytes` of text in total. */
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

/** `filled` returns false if no more data is needed. */
interface Sink {
  room(): Buffer;
  filled(count: number): boolean;
}

/** RFC 1952 2.3.1. */
async function isGzip(file: ReadAt): Promise<boolean> {
  const begin = Buffer.alloc(2);
  return (await file(begin, 0)) === 2 && begin.readUInt16BE() === 0x1f8b;
}

/** Returns false if it stopped before the end. */
async function readPlain(file: ReadAt, sink: Sink): Promise<boolean> {
  for (let position = 0; ;) {
    const count = await file(sink.room(), position);
    if (count === 0) return true;
    if (!sink.filled(count)) return false;
    position += count;
  }
}

/** Returns false if it stopped before the end, or if the gzip is truncated or followed by other data. */
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
