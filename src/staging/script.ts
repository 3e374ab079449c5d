import { dropOldest } from "./journal.ts";
import type { Sequences, Step } from "./steps.ts";
import { firstReached } from "../core/targets.ts";

/** Selects the next step from the sequences that checks set by nonce and the targets' default sequences. */
export interface Script {
  set(nonce: string, sequences: Sequences): void;
  /**
   * Returns the step for a call with these nonces in its body and advances the sequence; the last step repeats. The first
   * nonce with sequences of a check decides, else the first nonce.
   */
  next(target: string, nonces: readonly string[]): Step;
}

interface Progress {
  sequences: Sequences;
  /** The target of the first call, which plays the sequence `first`. null before the first call. */
  first: string | null;
  played: Map<string, number>;
}

/** The number of nonces that are remembered; the oldest are dropped. */
const scriptNonces = 10_000;

const goodStep: Step = 200;

/** Returns a script that plays `standing` from the start for each nonce. Calls without a nonce share one position. */
export function createScript(standing: Sequences, capacity: number = scriptNonces): Script {
  const byNonce = new Map<string, Progress>();
  const withoutNonce = newProgress(new Map());
  const remember = (nonce: string, progress: Progress): Progress => {
    byNonce.delete(nonce);
    byNonce.set(nonce, progress);
    dropOldest(byNonce, capacity);
    return progress;
  };
  const progressOf = (nonces: readonly string[]): Progress => {
    const nonce = nonces.find((known) => (byNonce.get(known)?.sequences.size ?? 0) > 0) ?? nonces[0];
    if (nonce === undefined) return withoutNonce;
    return byNonce.get(nonce) ?? remember(nonce, newProgress(new Map()));
  };
  return {
    set: (nonce, sequences) => void remember(nonce, newProgress(sequences)),
    next: (target, nonces) => advance(progressOf(nonces), target, standing),
  };
}

function newProgress(sequences: Sequences): Progress {
  return { sequences, first: null, played: new Map() };
}

function advance(progress: Progress, target: string, standing: Sequences): Step {
  progress.first ??= target;
  const ofFirst = progress.first === target ? progress.sequences.get(firstReached) : undefined;
  const steps = progress.sequences.get(target) ?? ofFirst ?? standing.get(target);
  if (steps === undefined) return goodStep;
  const played = progress.played.get(target) ?? 0;
  progress.played.set(target, played + 1);
  return steps[Math.min(played, steps.length - 1)] ?? goodStep;
}
