import type { Faults, RequestShape } from "../../generated/types.ts";

/** One request that reached a target of the scripted provider. Times in milliseconds since that provider's start. */
export interface WitnessCall {
  /** Counts from 1 in the order of arrival, without a gap. */
  number: number;
  target: string;
  /** A provider call: a POST at the path of a family. */
  completion: boolean;
  started_ms: number;
  ended_ms: number | null;
  status: number | null;
  open: boolean;
  /** What its answer's Retry-After asked for; null without one. */
  retry_after_ms: number | null;
  /** What the request looked like, without any of its text; null where its body could not be read. */
  shape: RequestShape | null;
  /** SHA-256 digests of the nonces in its body (core/canonical-json.ts sha256). */
  nonces: readonly string[];
  /** SHA-256 digests of the marks of runs that were going on and whose nonces its body carries. */
  runs: readonly string[];
}

/** A place in the journal of a witness. */
export interface JournalPosition {
  /** Another one after every start of the provider. */
  journal: string;
  /** The number of the newest call; 0 before any. */
  last: number;
  /** The provider's clock at this moment. */
  now_ms: number;
}

/** What a journal holds behind a position, up to its newest call. Numbers that are missing were dropped. */
export interface JournalReading {
  journal: string;
  last: number;
  calls: readonly WitnessCall[];
}

/**
 * An independent counter of provider calls: the scripted provider behind a gateway. Every operation throws
 * WITNESS_UNREACHABLE where nothing answers, WITNESS_REFUSED where the token is not accepted, and WITNESS_FAILED where the
 * answer is not the scripted provider's.
 */
export interface Witness {
  /** Lays faults for the calls of one exchange, by target. */
  play(nonce: string, faults: Faults): Promise<void>;
  /** Announces a run by its mark, and gives where the journal stands. */
  begin(runMark: string): Promise<JournalPosition>;
  /** Says that a run has ended: nobody counts the calls with its nonces any longer. */
  end(runMark: string): Promise<void>;
  /** Where its journal stands now. */
  position(): Promise<JournalPosition>;
  /** Every call after the one of this number, whatever its exchange, in order of arrival. */
  since(last: number): Promise<JournalReading>;
}
