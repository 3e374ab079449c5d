import type { Problem } from "../core/errors.ts";
import type { GateInputs } from "../core/inputs.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import type { EffectiveGateway, EffectiveManifest } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";
import { variablesOf } from "./gateways.ts";

/** The values of each binding input by the name that they are bound to: a gateway, or the endpoint of a log. */
export interface Bindings {
  gatewayUrls: ReadonlyMap<string, readonly string[]>;
  storeUrls: ReadonlyMap<string, readonly string[]>;
  /** Names of environment variables, of gateways and of endpoints. */
  variables: ReadonlyMap<string, readonly string[]>;
  witnesses: ReadonlyMap<string, readonly string[]>;
  witnessTokens: ReadonlyMap<string, readonly string[]>;
}

/** Everything that is wrong with what is bound to the gateways and these log endpoints of a manifest. */
export function bindingProblems(
  manifest: EffectiveManifest,
  endpoints: readonly string[],
  { gatewayUrls, storeUrls, variables, witnesses, witnessTokens }: Bindings,
  environment: Pick<GateInputs, "variable">,
): Problem[] {
  const ofGateways = Object.entries(manifest.gateways).flatMap(([name, settings]) => [
    ...gatewayUrlProblems(name, gatewayUrls.get(name)),
    ...variableProblems(manifest, name, settings, variables.get(name) ?? []),
    ...witnessProblems(name, witnesses.get(name), witnessTokens.get(name)),
  ]);
  const ofEndpoints = endpoints.flatMap((name) => endpointUrlProblems(name, storeUrls.get(name)));
  return [...nameProblems([...variables.values()].flat(), environment), ...ofGateways, ...ofEndpoints];
}

/** The easy mistake is to write the secret itself where its variable's name belongs: it is not repeated. */
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
  const problems = urlProblems(subject, values, "Set the input gateway-url, or a line name=url of the input gateways.");
  if (problems.length > 0 || !/\/v1\/*$/.test(URL.parse(values[0] ?? "")?.pathname ?? "")) return problems;
  const message = `${subject}: expected a prefix, got a URL that ends in /v1`;
  return [{ at: null, message, remedy: "Leave /v1 out: the path of the route begins with it." }];
}

function endpointUrlProblems(name: string, values: readonly string[] = []): Problem[] {
  return urlProblems(`log endpoint ${name}`, values, `Set a line ${name}=https://host of the input logs.`);
}

/** What is wrong with the one URL of a gateway or log endpoint; `missing` says how to set it. The URL is never repeated. */
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
          ? "Name under credential in the manifest which of them it is."
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
