import type { Auth } from "../generated/types.ts";

/** Returns the credential's header in lower case; null if none is sent. */
export const headerOfAuth: Readonly<Record<Auth, string | null>> = {
  bearer: "authorization",
  "x-api-key": "x-api-key",
  "api-key": "api-key",
  "x-goog-api-key": "x-goog-api-key",
  none: null,
};

/** All headers in which a client may send a credential. */
export const authHeaderNames: ReadonlySet<string> = new Set(
  Object.values(headerOfAuth).filter((name) => name !== null),
);

/** Returns the credential's header with its value. */
export function authHeaders(auth: Auth, credential: string): Record<string, string> {
  const name = headerOfAuth[auth];
  return name === null ? {} : { [name]: auth === "bearer" ? `Bearer ${credential}` : credential };
}
