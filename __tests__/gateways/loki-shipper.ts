import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Loki } from "./loki.ts";

export interface Shipped {
  files: readonly string[];
  /** How long after it was written a line reaches the store. */
  lateMs: number;
  /** Further lines that follow the first one of an id, which is what `idIn` finds in a line. */
  besides: (id: string) => readonly string[];
  idIn: RegExp;
}

const everyMs = 100;

/** Carries the lines of logs into a store, as an agent beside a gateway does, for as long as it is in use. */
export function shipTo(loki: Pick<Loki, "push">, shipped: Shipped): AsyncDisposable {
  const stop = new AbortController();
  const working = watch(loki, shipped, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await working;
    },
  };
}

async function watch(loki: Pick<Loki, "push">, shipped: Shipped, signal: AbortSignal): Promise<never> {
  const taken = new Map<string, number>();
  const known = new Set<string>();
  let waiting: { line: string; due: number }[] = [];
  for (;;) {
    const now = performance.now();
    const written = (await Promise.all(shipped.files.map((file) => newLines(file, taken)))).flat();
    const lines = written.flatMap((line) => [line, ...othersOf(line, shipped, known)]);
    waiting.push(...lines.map((line) => ({ line, due: now + shipped.lateMs })));
    const arriving = waiting.filter(({ due }) => due <= now);
    waiting = waiting.filter(({ due }) => due > now);
    if (arriving.length > 0) await loki.push(arriving.map(({ line }) => line));
    await sleep(everyMs, undefined, { signal });
  }
}

/** Lines that are written to their end and were not taken before. */
async function newLines(file: string, taken: Map<string, number>): Promise<string[]> {
  const lines = (await readFile(file, "utf8")).split("\n").slice(0, -1);
  const earlier = taken.get(file) ?? 0;
  taken.set(file, lines.length);
  return lines.slice(earlier);
}

function othersOf(line: string, { idIn, besides }: Shipped, known: Set<string>): readonly string[] {
  const id = idIn.exec(line)?.[1];
  if (id === undefined || known.has(id)) return [];
  known.add(id);
  return besides(id);
}
