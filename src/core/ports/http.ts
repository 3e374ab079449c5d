import type { TransportFailure } from "../../generated/types.ts";

export interface HttpRequest {
  method: "GET" | "POST" | "PUT" | "DELETE";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Deadline of the whole exchange, connecting included. */
  timeoutMs: number;
  /** The most bytes of body that are read. Default limits.responseBodyBytes. */
  maxBodyBytes?: number;
  signal?: AbortSignal;
  /** Told of the answer as it arrives: how the tap streams it through. */
  watch?: AnswerWatch;
}

export interface AnswerWatch {
  head(status: number, headers: HttpAnswer["headers"]): void;
  data(chunk: Uint8Array): void;
}

/** What came back. `failure` beside a status: the answer began and did not end well; `body` is what arrived. */
export interface HttpAnswer {
  /** null when no valid status line and headers arrived. */
  status: number | null;
  /** Lower-case names; repeated headers keep every value. */
  headers: ReadonlyMap<string, readonly string[]>;
  body: Uint8Array;
  failure: TransportFailure | null;
  elapsedMs: number;
}

/** One request on a connection of its own. Never rejects: a failure is an answer. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
}
