import type { Instant } from "../../generated/types.ts";

export interface Clock {
  now(): Instant;
  /** Monotonic milliseconds. */
  monotonicMs(): number;
  /** Resolves after the time, or immediately if the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  /** The prefix of this run's gate ids: `xxxxxxxx-xxxx-4xxx-`. */
  idPrefix: string;
  /** A version 4 UUID; public. */
  gateId(): string;
  /** The prefix of this run's nonces: `fgn-` and 64 bits in hex. In memory only, like every nonce. */
  runMark: string;
  /** The run mark and 64 more bits in hex (core/placeholders.ts noncePattern). In memory only. */
  nonce(): string;
}
