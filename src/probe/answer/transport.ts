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

/** The gate's timeout or the user ended the exchange. */
const clientSide: ReadonlySet<TransportFailure> = new Set<TransportFailure>([
  "timeout",
  "connect-timeout",
  "cancelled",
]);

/** Returns the class of a broken exchange. */
export function classOfFailure(failure: TransportFailure): ErrorClass {
  return classes[failure];
}

/** Returns the class of a stream that broke before its terminal event. */
export function classOfCutStream(failure: TransportFailure): ErrorClass {
  return classes[failure] === "network" ? "truncated_stream" : classes[failure];
}

export function originOfFailure(failure: TransportFailure): "client" | "unknown" {
  return clientSide.has(failure) ? "client" : "unknown";
}

/** Whether the gate's rules stopped the reading of the body. Status and headers still count. */
export function isUnreadable(failure: TransportFailure | null): boolean {
  return failure === "encoded" || failure === "too-large";
}
