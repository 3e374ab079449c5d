import { authHeaderNames } from "../core/auth-headers.ts";

/** Headers that carry a credential. Their value comes from the environment, never from the manifest. */
export const credentialHeaders: ReadonlySet<string> = new Set([...authHeaderNames, "proxy-authorization", "cookie"]);

/**
 * Headers that the gate or its HTTP client writes itself. A second value would be lost, or change how a gateway frames
 * the request.
 */
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
