import type { Bundle, TrailEntry } from "../generated/types.ts";
import { mostBroken, trailEntryOf } from "./trail.ts";

/** What an earlier attempt of this run broke and this one does not, and the reverse. null where this is the first attempt that is known. */
export interface SinceLastAttempt {
  attempt: number;
  gone: readonly string[];
  added: readonly string[];
  same: readonly string[];
  /** One of the two broke more rules than an entry names. */
  isPart: boolean;
}

export function sinceLastAttempt(bundle: Bundle): SinceLastAttempt | null {
  const now = trailEntryOf(bundle);
  const before = bundle.trail.findLast((entry) => isEarlierAttempt(entry, now));
  if (before === undefined) return null;
  return {
    attempt: before.run_attempt,
    gone: before.broken.filter((broken) => !now.broken.includes(broken)),
    added: now.broken.filter((broken) => !before.broken.includes(broken)),
    same: now.broken.filter((broken) => before.broken.includes(broken)),
    isPart: Math.max(before.broken.length, now.broken.length) >= mostBroken,
  };
}

/** The same in sentences; empty in a first attempt. A re-run repeats every request: it is a layer like the others. */
export function attemptLines(bundle: Bundle, show: (text: string) => string): string[] {
  const { run_attempt } = bundle.run;
  if (run_attempt === 1) return [];
  const since = sinceLastAttempt(bundle);
  const layer = `This is attempt ${run_attempt} of the run: a re-run is one more layer, and has sent every request again.`;
  if (since === null) return [`${layer} What the attempt before it decided is not known.`];
  const compared = [
    ["no longer", since.gone],
    ["new", since.added],
    ["still", since.same],
  ] as const;
  const lists = compared.filter(([, broken]) => broken.length > 0);
  const told = lists.map(([what, broken]) => `${what} ${broken.map(show).join(", ")}`).join("; ") || "none, as before";
  const part = since.isPart ? ` Only the first ${mostBroken} broken rules of each attempt are compared.` : "";
  return [layer, `Rules broken since attempt ${since.attempt}: ${told}.${part}`];
}

function isEarlierAttempt(entry: TrailEntry, now: TrailEntry): boolean {
  return entry.run_id === now.run_id && entry.run_attempt < now.run_attempt;
}
