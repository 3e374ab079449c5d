import { authHeaderNames } from "../core/auth-headers.ts";

/** Headers that carry a credential: their value comes from the environment, never from this file. */
export const credentialHeaders: ReadonlySet<string> = new Set([...authHeaderNames, "proxy-authorization", "cookie"]);

/** Names that the gate or its HTTP client writes itself: a second value would be lost, or change which bytes a gateway reads as the request. */
export const ownHeaders: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "connection",
  "content-length",
  "content-type",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "traceparent",
  "transfer-encoding",
  "upgrade",
  "user-agent",
  "x-request-id",
]);
