import type { TransportFailure } from "../../generated/types.ts";

export interface HttpRequest {
  method: "GET" | "POST" | "PUT" | "DELETE";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Timeout of the whole exchange, including connecting. */
  timeoutMs: number;
  /** The maximum number of body bytes to read. Default limits.responseBodyBytes. */
  maxBodyBytes?: number;
  signal?: AbortSignal;
  /** Called when there is a connection and the request is about to be written. */
  sent?: () => void;
  /** Called as the answer arrives, so that the tap can stream it. */
  watch?: AnswerWatch;
}

export interface AnswerWatch {
  head(status: number, headers: HttpAnswer["headers"]): void;
  data(chunk: Uint8Array): void;
}

/**
 * The result of a request. A `failure` with a status means that the answer started but did not complete; `body` is what
 * arrived.
 */
export interface HttpAnswer {
  /** null if no valid status line and headers arrived. */
  status: number | null;
  /** Lower-case names; repeated headers keep every value. */
  headers: ReadonlyMap<string, readonly string[]>;
  body: Uint8Array;
  failure: TransportFailure | null;
  elapsedMs: number;
}

/** Sends one request on its own connection. Never rejects: a failure is returned as an answer. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
}
