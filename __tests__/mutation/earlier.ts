import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { Mutant } from "./instrument.ts";

/** By file: the digest of its text, and the places of the mutants that were noticed in it, counted from its first. */
type Kept = Record<string, { digest: string; noticed: number[] }>;

interface Placed {
  mutant: Mutant;
  /** Counted from the first mutant of its file. */
  place: number;
}

/** The mutants that an earlier run noticed in files that are the same today. `texts` holds the text of each file. */
export async function noticedEarlier(
  file: string,
  mutants: readonly Mutant[],
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlySet<Mutant>> {
  if (!existsSync(file)) return new Set();
  const kept: Kept = JSON.parse(await readFile(file, "utf8"));
  const known = placed(mutants).filter(({ mutant, place }) => {
    const entry = kept[mutant.file];
    return entry?.digest === digestOf(texts.get(mutant.file)) && entry.noticed.includes(place);
  });
  return new Set(known.map(({ mutant }) => mutant));
}

/** Keeps which mutants were noticed, for the next run. */
export async function keepNoticed(
  file: string,
  mutants: readonly Mutant[],
  texts: ReadonlyMap<string, string>,
  noticed: ReadonlySet<Mutant>,
): Promise<void> {
  const kept: Kept = {};
  for (const { mutant, place } of placed(mutants)) {
    const entry = (kept[mutant.file] ??= { digest: digestOf(texts.get(mutant.file)), noticed: [] });
    if (noticed.has(mutant)) entry.noticed.push(place);
  }
  await writeFile(file, JSON.stringify(kept));
}

function placed(mutants: readonly Mutant[]): Placed[] {
  const firsts = new Map<string, number>();
  return mutants.map((mutant) => {
    const first = firsts.get(mutant.file) ?? Number(mutant.id);
    firsts.set(mutant.file, first);
    return { mutant, place: Number(mutant.id) - first };
  });
}

function digestOf(text: string | undefined): string {
  return createHash("sha256")
    .update(text ?? "")
    .digest("hex");
}
