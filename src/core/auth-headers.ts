import type { Auth } from "../generated/types.ts";

const headers: Readonly<Record<Auth, (credential: string) => Record<string, string>>> = {
  bearer: (credential) => ({ authorization: `Bearer ${credential}` }),
  "x-api-key": (credential) => ({ "x-api-key": credential }),
  "api-key": (credential) => ({ "api-key": credential }),
  "x-goog-api-key": (credential) => ({ "x-goog-api-key": credential }),
  none: () => ({}),
};

/** The header in which a credential is sent. */
export function authHeaders(auth: Auth, credential: string): Record<string, string> {
  return headers[auth](credential);
}
