import type { TransportFailure } from "../../generated/types.ts";

export interface PageRequest {
  /** Public https only: a host with any private address is refused. */
  url: string;
  accept: string;
  maxBytes: number;
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface PageAnswer {
  /** null if no valid status line and headers arrived. */
  status: number | null;
  /** Lower case, without parameters; empty if there is none. */
  contentType: string;
  /** The absolute URL of a redirect, which was not followed; null if there is none. */
  location: string | null;
  body: Uint8Array;
  failure: TransportFailure | "private-address" | null;
  elapsedMs: number;
}

/** Public documentation pages. No credential, no cookie, one attempt, no redirect followed. Never rejects. */
export interface Pages {
  get(request: PageRequest): Promise<PageAnswer>;
}
