import type { ErrorClass, TransportFailure } from "../../generated/types.ts";

const classes = {
  dns: "network",
  refused: "network",
  unreachable: "network",
  tls: "network",
  reset: "network",
  closed: "network",
  "bad-http": "network",
  "headers-too-large": "network",
  "too-many-interim": "network",
  unknown: "network",
  timeout: "timeout",
  "connect-timeout": "timeout",
  cancelled: "cancelled",
  encoded: "malformed_response",
  "too-large": "malformed_response",
} as const satisfies Record<TransportFailure, ErrorClass>;

/** Our own clock or our own user ended it. */
const ours: ReadonlySet<TransportFailure> = new Set<TransportFailure>(["timeout", "connect-timeout", "cancelled"]);

/** The class of a broken exchange. */
export function classOfFailure(failure: TransportFailure): ErrorClass {
  return classes[failure];
}

/** The class of a stream that broke before its terminal event. */
export function classOfCutStream(failure: TransportFailure): ErrorClass {
  return classes[failure] === "network" ? "truncated_stream" : classes[failure];
}

export function originOfFailure(failure: TransportFailure): "client" | "unknown" {
  return ours.has(failure) ? "client" : "unknown";
}

/** The body could not be read to its end by our own rules; status and headers still count. */
export function isUnreadable(failure: TransportFailure | null): boolean {
  return failure === "encoded" || failure === "too-large";
}
