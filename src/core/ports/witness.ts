import type { Faults, RequestShape } from "../../generated/types.ts";

/** One request that reached a target of the scripted provider. Times in milliseconds since that provider's start. */
export interface WitnessCall {
  /** Numbered from 1 in the order of arrival, without gaps. */
  number: number;
  target: string;
  /** A provider call: a POST at the path of a family. */
  completion: boolean;
  started_ms: number;
  ended_ms: number | null;
  status: number | null;
  open: boolean;
  /** The Retry-After of its answer; null if there was none. */
  retry_after_ms: number | null;
  /** The shape of the request, without any of its text; null if the body could not be read. */
  shape: RequestShape | null;
  /** SHA-256 digests of the nonces in its body (core/canonical-json.ts sha256). */
  nonces: readonly string[];
  /** SHA-256 digests of the marks of runs in progress whose nonces are in its body. */
  runs: readonly string[];
}

/** A position in the journal of a witness. */
export interface JournalPosition {
  /** Changes with every start of the provider. */
  journal: string;
  /** The number of the newest call; 0 before the first. */
  last: number;
  /** The provider's clock at that moment. */
  now_ms: number;
}

/** The calls after a position, up to the newest. Missing numbers were dropped. */
export interface JournalReading {
  journal: string;
  last: number;
  calls: readonly WitnessCall[];
}

/**
 * An independent counter of provider calls: the scripted provider behind a gateway. Every operation throws
 * WITNESS_UNREACHABLE if nothing answers, WITNESS_REFUSED if the token is not accepted, and WITNESS_FAILED if the answer is
 * not the scripted provider's.
 */
export interface Witness {
  /** Sets faults for the calls of one exchange, by target. */
  play(nonce: string, faults: Faults): Promise<void>;
  /** Announces a run by its mark and returns the journal's position. */
  begin(runMark: string): Promise<JournalPosition>;
  /** Ends a run: calls with its nonces are no longer counted. */
  end(runMark: string): Promise<void>;
  /** Returns the journal's position. */
  position(): Promise<JournalPosition>;
  /** Returns every call after this number, of any exchange, in order of arrival. */
  since(last: number): Promise<JournalReading>;
}
