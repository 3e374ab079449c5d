import type { Bundle, TrailEntry } from "../generated/types.ts";
import { mostBroken, trailEntryOf } from "./trail.ts";

/** The rules broken by the last known attempt of this run, compared with this attempt. */
export interface SinceLastAttempt {
  attempt: number;
  gone: readonly string[];
  added: readonly string[];
  same: readonly string[];
  /** One of the two may have broken more rules than an entry names. */
  isPart: boolean;
}

/** null if no earlier attempt is known. */
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

/** The same in sentences; empty in a first attempt. A re-run repeats every request, so it counts as a layer. */
export function attemptLines(bundle: Bundle, show: (text: string) => string): string[] {
  const { run_attempt } = bundle.run;
  if (run_attempt === 1) return [];
  const since = sinceLastAttempt(bundle);
  const layer = `This is attempt ${run_attempt} of the run: a re-run is one more layer that sends every request again.`;
  if (since === null) return [`${layer} The decision of the previous attempt is unknown.`];
  const compared = [
    ["no longer", since.gone],
    ["new", since.added],
    ["still", since.same],
  ] as const;
  const lists = compared.filter(([, broken]) => broken.length > 0);
  const comparison =
    lists.map(([what, broken]) => `${what} ${broken.map(show).join(", ")}`).join("; ") || "none, as before";
  const part = since.isPart ? ` Only the first ${mostBroken} broken rules of each attempt are compared.` : "";
  return [layer, `Rules broken since attempt ${since.attempt}: ${comparison}.${part}`];
}

function isEarlierAttempt(entry: TrailEntry, now: TrailEntry): boolean {
  return entry.run_id === now.run_id && entry.run_attempt < now.run_attempt;
}
