import type { Position } from "../generated/types.ts";

/** The codes of the gate's failures. A closed set: tests assert codes, people read messages, docs/troubleshooting.md explains each. */
export const errorCodes = [
  "INPUT_INVALID",
  "MANIFEST_UNREADABLE",
  "MANIFEST_INVALID",
  "BINDING_INVALID",
  "PATH_REFUSED",
  "FILE_MISSING",
  "FILE_UNREADABLE",
  "FILE_UNWRITABLE",
  "ENVIRONMENT_REFUSED",
  "GITHUB_FAILED",
  "HISTORY_FAILED",
  "HISTORY_FORBIDDEN",
  "HISTORY_NOT_FOUND",
  "WITNESS_FAILED",
  "WITNESS_REFUSED",
  "WITNESS_UNREACHABLE",
  "RECORD_INVALID",
  "REPLICA_FAILED",
  "CANCELLED",
  "OUT_OF_TIME",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** One problem in a user's file: its place, what is wrong, and the fix. */
export interface Problem {
  at: Position | null;
  message: string;
  remedy: string;
}

interface GateErrorOptions {
  cause?: unknown;
  problems?: readonly Problem[];
  status?: number | null;
}

/** An error whose message contains only the gate's texts, so it may be printed. */
export class GateError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  /** The HTTP status of this error; null if it has none. */
  readonly status: number | null;

  constructor(code: ErrorCode, message: string, options: GateErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = "GateError";
    this.code = code;
    this.problems = options.problems ?? [];
    this.status = options.status ?? null;
  }
}

/** Returns the code of a GateError, else INTERNAL. Messages of other errors may contain response text and are never shown. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof GateError ? error.code : "INTERNAL";
}
