import type { Auth } from "../generated/types.ts";

/** The header that carries a credential, in lower case; null where none is sent. */
export const headerOfAuth: Readonly<Record<Auth, string | null>> = {
  bearer: "authorization",
  "x-api-key": "x-api-key",
  "api-key": "api-key",
  "x-goog-api-key": "x-goog-api-key",
  none: null,
};

/** Every header in which a client may send a credential. */
export const authHeaderNames: ReadonlySet<string> = new Set(
  Object.values(headerOfAuth).filter((name) => name !== null),
);

/** The header in which a credential is sent, with its value. */
export function authHeaders(auth: Auth, credential: string): Record<string, string> {
  const name = headerOfAuth[auth];
  return name === null ? {} : { [name]: auth === "bearer" ? `Bearer ${credential}` : credential };
}
