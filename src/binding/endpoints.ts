import { authHeaders } from "../core/auth-headers.ts";
import type { GateInputs } from "../core/inputs.ts";
import type { EffectiveLog } from "../generated/types.ts";
import type { Bindings } from "./problems.ts";
import { secretValue } from "./secrets.ts";

/** A log store, bound by the workflow. Holds a secret: it never leaves memory. */
export interface LogEndpoint {
  /** Without a slash at its end. */
  url: string;
  headers: Readonly<Record<string, string>>;
  secret: string | null;
}

/** The log stores by the name of the log, each bound to its URL and credential by the name of its endpoint. */
export function bindEndpoints(
  logs: readonly EffectiveLog[],
  { storeUrls, variables }: Bindings,
  environment: Pick<GateInputs, "variable">,
): ReadonlyMap<string, LogEndpoint> {
  const bound = logs.flatMap((log): [string, LogEndpoint][] => {
    const { name, endpoint, auth } = log;
    if (endpoint === null) return [];
    const url = (storeUrls.get(endpoint)?.[0] ?? "").replace(/\/+$/, "");
    const variable = variables.get(endpoint)?.[0];
    const secret = variable === undefined ? null : secretValue(variable, environment);
    return [[name, { url, headers: secret === null ? {} : authHeaders(auth, secret), secret }]];
  });
  return new Map(bound);
}
