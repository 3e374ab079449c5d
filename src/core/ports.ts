import type { ClientExit, Faults, Instant, TransportFailure } from "../generated/types.ts";
import type { History, Pages } from "./sources.ts";

/** Everything that touches the world, passed in by the entries. Implemented in adapters/. */
export interface Deps {
  http: Http;
  files: Files;
  clock: Clock;
  random: Random;
  console: Console;
  /** null outside GitHub, or without a token. */
  github: GitHub | null;
  logFiles: LogFiles;
  /** null where nothing can be compared: the working folder is all there is. */
  history: History | null;
  pages: Pages;
  /** The scripted provider at a URL, asked with its token. */
  witness(at: { url: string; token: string }): Witness;
  /** A server on loopback in front of the gateway: the user's client speaks to it. */
  tap(handle: TapHandler): Promise<Tap>;
  /** Runs the user's client once. Returns how it ended; null where the signal ended it. Its output goes nowhere. */
  client(command: ClientCommand): Promise<ClientExit | null>;
}

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
  /** Aborts when the client goes away. */
  signal: AbortSignal;
}

/** Answers one request of the client, streaming. `fail` cuts the connection. */
export interface TapReply extends AnswerWatch {
  end(): void;
  fail(): void;
}

export type TapHandler = (request: TapRequest, reply: TapReply) => Promise<void>;

export interface ClientCommand {
  /** A line for the shell, from the workflow's input. */
  command: string;
  /** Added to the environment, from which credentials are taken out. */
  variables: Readonly<Record<string, string>>;
  /** Values that its environment must not hold. */
  secrets: readonly string[];
  timeoutMs: number;
  signal: AbortSignal;
}

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

export interface Files {
  /**
   * Content of a regular file below the working folder, read without following links out of it.
   * Throws PATH_REFUSED, FILE_MISSING or FILE_UNREADABLE.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Writes atomically, mode 0600, creating the folder. `path` as given by the entry's evidence folder. */
  write(path: string, text: string): Promise<void>;
}

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

export interface Annotation {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: number;
  column?: number;
}

/** What a person sees while it runs, and what a runner reads. Every text passes the leak scan before it comes here. */
export interface Console {
  info(line: string): void;
  /** Lines under a title: a runner's log folds them. */
  group(title: string, lines: readonly string[]): void;
  /** The state of long work, shown in place on a person's terminal and nowhere else. Empty text clears it. */
  progress(text: string): void;
  annotate(annotation: Annotation): void;
  /** Registers a value that the runner must mask in its log. Outside GitHub nothing happens. */
  mask(value: string): void;
  /** Throws FILE_UNWRITABLE where the runner's file cannot be written. */
  output(name: string, value: string): void;
  /** The step summary, where there is one. Throws FILE_UNWRITABLE where its file cannot be written. */
  summary(markdown: string): Promise<void>;
}

export interface PullRequestComment {
  id: number;
  body: string;
  url: string;
  author: string;
}

/** The few calls that the gate makes to GitHub's REST API. Each throws GITHUB_FAILED with the status in its message. */
export interface GitHub {
  /** The login that comments made with this token carry. */
  login(): Promise<string>;
  comments(pullRequest: number): AsyncIterable<PullRequestComment>;
  createComment(pullRequest: number, body: string): Promise<PullRequestComment>;
  updateComment(id: number, body: string): Promise<PullRequestComment>;
}

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

export interface LogFileQuery {
  /** A path or glob below the workspace, `*` and `**` allowed. Plain or gzip by its first bytes. */
  path: string;
  /** What the ids of this run begin with, in small letters: what is searched for in the bytes. */
  prefixes: readonly string[];
  /** The whole ids, each with the key of its exchange. */
  ids: ReadonlyMap<string, string>;
  maxBytes: number;
  signal: AbortSignal;
}

export interface LogFileReading {
  /** Lines in which an id of the run stands, however it is written, by key, in the order of files and lines; at most limits.logRowsPerId each. */
  lines: ReadonlyMap<string, readonly string[]>;
  files: number;
  bytes: number;
  /** Lines over limits.logLineBytes: passed over. */
  overlong: number;
  /** Lines of the run that are no valid UTF-8. */
  unreadable: number;
  /** The last line of a file had no end: it is not used. */
  torn: number;
  /** maxBytes was reached, or an id had more lines than are kept: what is known is a part. */
  truncated: boolean;
}

/** Files of log lines in the workspace. Throws FILE_UNREADABLE or PATH_REFUSED. */
export interface LogFiles {
  find(query: LogFileQuery): Promise<LogFileReading>;
}
