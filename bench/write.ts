import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Judged } from "./rows.ts";

const file = join(import.meta.dirname, "measured.json");

interface Measured {
  rows: readonly MeasuredRow[];
}

interface MeasuredRow extends Omit<Judged, "spread"> {
  median: number;
  min: number;
  max: number;
  day: string;
  node: string;
  cores: number;
}

/** Puts these rows in the place of those with the same id and text, and keeps the others. */
export async function writeMeasured(judged: readonly Judged[]): Promise<void> {
  const machine = {
    day: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
  };
  const rows = judged.map(({ spread, ...row }) => ({ ...row, ...rounded(spread), ...machine }));
  const isNew = (row: MeasuredRow) => rows.some(({ id, what }) => id === row.id && what === row.what);
  const all = [...readMeasured().filter((row) => !isNew(row)), ...rows].toSorted((one, other) =>
    one.id.localeCompare(other.id, "en", { numeric: true }),
  );
  await writeFile(file, `${JSON.stringify({ rows: all }, null, 2)}\n`);
}

function rounded({ median, min, max }: Judged["spread"]): Judged["spread"] {
  const two = (value: number): number => Math.round(value * 100) / 100;
  return { median: two(median), min: two(min), max: two(max) };
}

/** The cells of the rows that were written last, for the table in `docs/performance.md`. */
export function measuredRows(): string[][] {
  return readMeasured().map(({ id, what, median, min, max, goal, state, day, node, cores }) => [
    id,
    what,
    String(median),
    `${min}–${max}`,
    goal === null ? "" : `≤ ${goal}`,
    state === "shown" ? "" : state,
    `${day}, Node ${node}, ${cores} cores`,
  ]);
}

function readMeasured(): readonly MeasuredRow[] {
  const { rows }: Measured = JSON.parse(readFileSync(file, "utf8"));
  return rows;
}
