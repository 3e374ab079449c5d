import type { LogAuth } from "../generated/types.ts";

type NamedAuth = Extract<LogAuth, string>;

/** Returns the credential's header in lower case; null if none is sent. */
export const headerOfAuth: Readonly<Record<NamedAuth, string | null>> = {
  bearer: "authorization",
  basic: "authorization",
  "x-api-key": "x-api-key",
  "api-key": "api-key",
  "x-goog-api-key": "x-goog-api-key",
  none: null,
};

/** All headers in which a client may send a credential. */
export const authHeaderNames: ReadonlySet<string> = new Set(
  Object.values(headerOfAuth).filter((name) => name !== null),
);

const valueOfAuth: Readonly<Partial<Record<NamedAuth, (credential: string) => string>>> = {
  bearer: (credential) => `Bearer ${credential}`,
  basic: (credential) => `Basic ${Buffer.from(credential).toString("base64")}`,
};

/** Returns the credential's header with its value. For `basic` the credential is `user:password`. */
export function authHeaders(auth: LogAuth, credential: string): Record<string, string> {
  if (typeof auth === "object")
    return { [auth.header]: auth.prefix === undefined ? credential : `${auth.prefix} ${credential}` };
  const name = headerOfAuth[auth];
  return name === null ? {} : { [name]: valueOfAuth[auth]?.(credential) ?? credential };
}
