import type { Instant } from "../../generated/types.ts";

export interface Clock {
  now(): Instant;
  /** Monotonic milliseconds. */
  monotonicMs(): number;
  /** Resolves after the time, or at once when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  /** What every gate id of this run begins with: `xxxxxxxx-xxxx-4xxx-`. */
  idPrefix: string;
  /** A version 4 uuid: public. */
  gateId(): string;
  /** What every nonce of this run begins with: `fgn-` and 64 bits in hex. In memory only, as every nonce. */
  runMark: string;
  /** The mark of the run and 64 further bits in hex (core/placeholders.ts noncePattern): in memory only. */
  nonce(): string;
}
