import type { AnswerWatch } from "./http.ts";

export interface Tap {
  url: string;
  close(): Promise<void>;
}

/** One request of the client. */
export interface TapRequest {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Aborts if the client disconnects. */
  signal: AbortSignal;
}

/** Answers one request of the client, streaming. `fail` closes the connection. */
export interface TapReply extends AnswerWatch {
  end(): void;
  fail(): void;
}

export type TapHandler = (request: TapRequest, reply: TapReply) => Promise<void>;

export interface ClientCommand {
  /** A shell command from the workflow's input. */
  command: string;
  /** Added to the environment, from which credentials are removed. */
  variables: Readonly<Record<string, string>>;
  /** Values that its environment must not contain. */
  secrets: readonly string[];
  timeoutMs: number;
  signal: AbortSignal;
}
