import { authHeaders } from "../core/auth-headers.ts";
import type { Problem } from "../core/errors.ts";
import type { GateInputs } from "../core/inputs.ts";
import { limits } from "../core/limits.ts";
import { isLoopback } from "../core/loopback.ts";
import type { EffectiveLog } from "../generated/types.ts";
import type { Bindings } from "./problems.ts";
import { secretValue } from "./secrets.ts";

/** A log store, bound by the workflow. Holds secrets: it never leaves memory. */
export interface LogEndpoint {
  /** Without a slash at its end. */
  url: string;
  headers: Readonly<Record<string, string>>;
  /** The credential, and its password if it has one. */
  secrets: readonly string[];
}

type Environment = Pick<GateInputs, "variable">;

/**
 * The log stores by the name of the log, each bound to its URL and credential by the name of its endpoint. Throws
 * BINDING_INVALID for a credential that cannot be sent.
 */
export function bindEndpoints(
  logs: readonly EffectiveLog[],
  bindings: Bindings,
  environment: Environment,
): ReadonlyMap<string, LogEndpoint> {
  const bound = logs.flatMap((log): [string, LogEndpoint][] => {
    const { name, endpoint, auth, headers } = log;
    if (endpoint === null) return [];
    const url = (bindings.storeUrls.get(endpoint)?.[0] ?? "").replace(/\/+$/, "");
    const secret = secretOf(log, bindings, environment);
    if (secret === null) return [[name, { url, headers, secrets: [] }]];
    const secrets = auth === "basic" ? [secret, passwordOf(secret)] : [secret];
    return [[name, { url, headers: { ...headers, ...authHeaders(auth, secret) }, secrets }]];
  });
  return new Map(bound);
}

/** Credentials that would be readable on the network, and those without the form that their log needs. */
export function credentialProblems(
  logs: readonly EffectiveLog[],
  bindings: Bindings,
  environment: Environment,
): Problem[] {
  return logs.flatMap((log) => {
    const secret = secretOf(log, bindings, environment);
    if (secret === null || log.endpoint === null || log.auth === "none") return [];
    const url = URL.parse(bindings.storeUrls.get(log.endpoint)?.[0] ?? "");
    const isOpen = url?.protocol === "http:" && !isLoopback(url.hostname) && url.hostname !== "localhost";
    const isPair = log.auth !== "basic" || /^[^:]+:/.test(secret);
    const isLong = log.auth !== "basic" || passwordOf(secret).length >= limits.credentialMinChars;
    return [...(isOpen ? [open] : []), ...(isPair ? [] : [unpaired]), ...(isPair && !isLong ? [short] : [])].map(
      ({ problem, remedy }) => ({ at: null, message: `log endpoint ${log.endpoint}: ${problem}`, remedy }),
    );
  });
}

const open = {
  problem: "expected an https URL for an endpoint with a credential, got http",
  remedy: "Write it as https://host/prefix, or reach the store through a loopback address such as a port-forward.",
};
const unpaired = {
  problem: "expected a credential of the form user:password next to auth: basic, got another one",
  remedy: "Set the variable to user:password, or choose another auth in the manifest.",
};
const short = {
  problem: `expected a password of ${limits.credentialMinChars} or more characters, got a shorter one`,
  remedy: "Set a longer password. A shorter one could not be found again in what the gate publishes.",
};

function secretOf(
  { endpoint }: EffectiveLog,
  { variables }: Pick<Bindings, "variables">,
  environment: Environment,
): string | null {
  const variable = endpoint === null ? undefined : variables.get(endpoint)?.[0];
  return variable === undefined ? null : secretValue(variable, environment);
}

function passwordOf(secret: string): string {
  return secret.slice(secret.indexOf(":") + 1);
}
