import type { Problem } from "../core/errors.ts";
import type { GateInputs } from "../core/inputs.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import type { EffectiveGateway, EffectiveManifest } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";
import { variablesOf } from "./gateways.ts";

/** The values of each binding input, by the gateway or log endpoint that they are bound to. */
export interface Bindings {
  gatewayUrls: ReadonlyMap<string, readonly string[]>;
  storeUrls: ReadonlyMap<string, readonly string[]>;
  /** Names of environment variables, of gateways and of endpoints. */
  variables: ReadonlyMap<string, readonly string[]>;
  witnesses: ReadonlyMap<string, readonly string[]>;
  witnessTokens: ReadonlyMap<string, readonly string[]>;
}

/** Checks everything that the workflow binds to the gateways and these log endpoints of a manifest. */
export function bindingProblems(
  manifest: EffectiveManifest,
  endpoints: readonly string[],
  { gatewayUrls, storeUrls, variables, witnesses, witnessTokens }: Bindings,
  environment: Pick<GateInputs, "replicas" | "variable">,
): Problem[] {
  const ofGateways = Object.entries(manifest.gateways).flatMap(([name, settings]) => [
    ...gatewayUrlProblems(name, gatewayUrls.get(name)),
    ...variableProblems(manifest, name, settings, variables.get(name) ?? []),
    ...witnessProblems(name, witnesses.get(name), witnessTokens.get(name)),
  ]);
  const ofEndpoints = endpoints.flatMap((name) => endpointUrlProblems(name, storeUrls.get(name)));
  const ofReplica = replicaProblems(Object.keys(manifest.gateways), environment);
  return [...nameProblems([...variables.values()].flat(), environment), ...ofGateways, ...ofEndpoints, ...ofReplica];
}

function replicaProblems(gateways: readonly string[], { replicas }: Pick<GateInputs, "replicas">): Problem[] {
  if (replicas.every(({ gateway }) => gateways.includes(gateway))) return [];
  const message = `replica: expected the facts of one of the gateways ${gateways.join(", ")}, got those of another`;
  return [{ at: null, message, remedy: "Start the replica with the same manifest as the gate." }];
}

/** A common mistake is to write the secret instead of its variable's name, so the value is not repeated. */
function nameProblems(names: readonly string[], environment: Pick<GateInputs, "variable">): Problem[] {
  const isName = (name: string): boolean =>
    /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name) && (environment.variable(name) !== undefined || mayBeShown(name));
  return names.every(isName)
    ? []
    : [
        {
          at: null,
          message: "credentials: expected the name of an environment variable, got something else",
          remedy: "Set the secret as a variable in the step's env, and write the variable's name here",
        },
      ];
}

function gatewayUrlProblems(name: string, values: readonly string[] = []): Problem[] {
  const subject = `gateway ${name}`;
  const missing =
    "Set the input gateway-url, or a line name=url of the input gateways. If a step sets the URL, check that it succeeded.";
  const problems = urlProblems(subject, values, missing);
  if (problems.length > 0 || !/\/v1\/*$/.test(URL.parse(values[0] ?? "")?.pathname ?? "")) return problems;
  const message = `${subject}: expected a prefix, got a URL that ends in /v1`;
  return [{ at: null, message, remedy: "Leave /v1 out: the path of the route begins with it." }];
}

function endpointUrlProblems(name: string, values: readonly string[] = []): Problem[] {
  return urlProblems(`log endpoint ${name}`, values, `Set a line ${name}=https://host of the input logs.`);
}

/** Checks the URL of a gateway or log endpoint; `missing` is the remedy if there is none. Messages never contain the URL. */
function urlProblems(subject: string, [value, ...more]: readonly string[], missing: string): Problem[] {
  const problem = (message: string, remedy: string): Problem[] => [
    { at: null, message: `${subject}: ${message}`, remedy },
  ];
  if (value === undefined) return problem("expected a URL, got none", missing);
  if (more.length > 0) return problem("expected one URL, got several", "Leave one of them out.");
  const url = URL.parse(value);
  if (url === null || !["http:", "https:"].includes(url.protocol))
    return problem("expected an http or https URL, got something else", "Write it as https://host/prefix.");
  if (url.username !== "" || url.password !== "")
    return problem(
      "expected a URL without user info, got one with it",
      "Bind the credential with the input credentials.",
    );
  if (url.search !== "" || url.hash !== "")
    return problem("expected a URL without query or fragment, got one with it", "Leave them out.");
  return [];
}

function variableProblems(
  manifest: EffectiveManifest,
  name: string,
  settings: EffectiveGateway,
  bound: readonly string[],
): Problem[] {
  const problems = variablesOf(settings)
    .filter((variable) => !bound.includes(variable))
    .map((variable) => ({
      at: locateIn(manifest.file, manifest.lines, `/gateways/${name}`),
      message: `gateway ${name}: expected the workflow to bind ${variable} to it, got no such binding`,
      remedy: `Add ${Object.keys(manifest.gateways).length > 1 ? `${name}=` : ""}${variable} to the input credentials.`,
    }));
  if (settings.credential === null && settings.auth !== "none")
    problems.push({
      at: locateIn(manifest.file, manifest.lines, `/gateways/${name}`),
      message: `gateway ${name}: expected the name of one credential variable, got ${bound.length > 1 ? "several" : "none"}`,
      remedy:
        bound.length > 1
          ? "Name the one to use under credential in the manifest."
          : "Set the input credentials to the name of an environment variable, or auth: none in the manifest.",
    });
  return problems;
}

function witnessProblems(name: string, urls: readonly string[] = [], tokens: readonly string[] = []): Problem[] {
  const isOneOrNone = urls.length === tokens.length && urls.length <= 1;
  if (isOneOrNone) return [];
  const got = urls.length > 1 || tokens.length > 1 ? "several" : "one of them";
  return [
    {
      at: null,
      message: `gateway ${name}: expected witness and witness-token together, got ${got}`,
      remedy: "Set both, once, from the outputs of fallback-gate/provider.",
    },
  ];
}
