import type { TransportFailure } from "../../generated/types.ts";

/**
 * The first row that matches `CODE message` wins, or `NAME message` for an error without a code. Codes are from Node, OpenSSL
 * and undici. Messages are only used for undici's socket errors, which share one code.
 */
const failures: readonly (readonly [RegExp, TransportFailure])[] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA) /, "dns"],
  [/^ECONNREFUSED /, "refused"],
  [/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL) /, "unreachable"],
  [/^(ERR_TLS_|ERR_SSL_|EPROTO |CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERROR_IN_)/, "tls"],
  [/^(INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH) /, "tls"],
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT) /, "connect-timeout"],
  [/^(UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT) /, "timeout"],
  [/^(ECONNRESET|EPIPE|ECONNABORTED) /, "reset"],
  [/^UND_ERR_SOCKET bad (response|upgrade)$/, "bad-http"],
  [/^UND_ERR_SOCKET /, "closed"],
  [/^(HTTPParserError|HPE_\w+|UND_ERR_RES_CONTENT_LENGTH_MISMATCH) /, "bad-http"],
  [/^UND_ERR_RES_EXCEEDED_MAX_SIZE /, "too-large"],
  [/^UND_ERR_HEADERS_OVERFLOW /, "headers-too-large"],
];

/** Returns the class of an HTTP client error; `unknown` if no row matches. The text is not kept. */
export function transportFailure(error: unknown): TransportFailure {
  if (!(error instanceof Error)) return "unknown";
  // Measured: undici's parser errors have no code.
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const text = `${code} ${error.message}`;
  return failures.find(([pattern]) => pattern.test(text))?.[1] ?? "unknown";
}
