import { authHeaders } from "../../core/auth-headers.ts";
import { bindTo } from "../../core/bindings.ts";
import { GateError, type Problem } from "../../core/errors.ts";
import type { GateInputs } from "../../core/inputs.ts";
import { secretValue } from "../../core/secret-value.ts";
import type { EffectiveLog, EffectiveManifest } from "../../generated/types.ts";

/** A log store, bound by the workflow. Holds a secret: it never leaves memory. */
export interface LogEndpoint {
  /** Without a slash at its end. */
  url: string;
  headers: Readonly<Record<string, string>>;
  secret: string | null;
}

/**
 * The endpoints of the manifest's logs, by the name of the log: bound to their URL (input `logs`) and credential (input
 * `credentials`) by the name of the endpoint.
 * Throws BINDING_INVALID with every problem, before any packet is sent.
 */
export function bindEndpoints(manifest: EffectiveManifest, inputs: GateInputs): ReadonlyMap<string, LogEndpoint> {
  const logs = manifest.logs.filter(({ endpoint }) => endpoint !== null);
  const names = [...new Set(logs.flatMap(({ endpoint }) => endpoint ?? []))];
  const urls = bindTo("logs", inputs.logs, names);
  const gateways = Object.keys(manifest.gateways);
  const variables = bindTo("credentials", inputs.credentials, [...gateways, ...names], gateways);
  const problems = names.flatMap((name) => urlProblems(name, urls.get(name)));
  if (problems.length > 0)
    throw new GateError("BINDING_INVALID", "the input logs does not fit the manifest", { problems });
  return new Map(
    logs.map((log): [string, LogEndpoint] => {
      const name = log.endpoint ?? "";
      return [log.name, endpointOf(log, urls.get(name)?.[0] ?? "", variables.get(name)?.[0], inputs)];
    }),
  );
}

function endpointOf(
  { auth }: EffectiveLog,
  url: string,
  variable: string | undefined,
  inputs: GateInputs,
): LogEndpoint {
  const secret = variable === undefined ? null : secretValue(variable, inputs);
  return { url: url.replace(/\/+$/, ""), headers: secret === null ? {} : authHeaders(auth, secret), secret };
}

function urlProblems(name: string, values: readonly string[] | undefined): Problem[] {
  const [value, ...more] = values ?? [];
  const url = value === undefined ? null : URL.parse(value);
  const isPlain =
    url !== null &&
    ["http:", "https:"].includes(url.protocol) &&
    url.username === "" &&
    url.password === "" &&
    url.search === "" &&
    url.hash === "";
  if (isPlain && more.length === 0) return [];
  return [
    {
      at: null,
      message: `logs: expected one http or https URL for ${name}, without user info, query and fragment, got ${value === undefined ? "none" : "something else"}`,
      remedy: `Set a line ${name}=https://host of the input logs.`,
    },
  ];
}
