import type { Problem } from "../core/errors.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import type { EffectiveGateway, EffectiveManifest, HeaderSource } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";

/** What the workflow's inputs bind to each gateway, by its name. */
export interface GatewayBindings {
  urls: ReadonlyMap<string, readonly string[]>;
  /** Names of environment variables. */
  variables: ReadonlyMap<string, readonly string[]>;
  witnesses: ReadonlyMap<string, readonly string[]>;
  tokens: ReadonlyMap<string, readonly string[]>;
}

interface Environment {
  variable(name: string): string | undefined;
}

/** Everything that is wrong with what is bound to the gateways of a manifest. */
export function bindingProblems(
  manifest: EffectiveManifest,
  { urls, variables, witnesses, tokens }: GatewayBindings,
  environment: Environment,
): Problem[] {
  const ofGateways = Object.entries(manifest.gateways).flatMap(([name, settings]) => [
    ...urlProblems(name, urls.get(name)),
    ...variableProblems(manifest, name, settings, variables.get(name) ?? []),
    ...witnessProblems(name, witnesses.get(name), tokens.get(name)),
  ]);
  return [...nameProblems([...variables.values()].flat(), environment), ...ofGateways];
}

/** Every variable that is sent to a gateway. */
export function variablesOf(settings: EffectiveGateway): string[] {
  const credential = settings.auth === "none" ? null : settings.credential;
  return [credential, ...Object.values(settings.headers).map(variableOf)].filter((variable) => variable !== null);
}

function variableOf(source: HeaderSource): string | null {
  return typeof source === "object" && "env" in source ? source.env : null;
}

/** The easy mistake is to write the secret itself where its variable's name belongs: it is not repeated. */
function nameProblems(names: readonly string[], environment: Environment): Problem[] {
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

function urlProblems(gateway: string, values: readonly string[] | undefined): Problem[] {
  const problem = (message: string, remedy: string): Problem[] => [
    { at: null, message: `gateway ${gateway}: ${message}`, remedy },
  ];
  const [value, ...more] = values ?? [];
  if (value === undefined)
    return problem("expected a URL, got none", "Set the input gateway-url, or a line name=url of the input gateways.");
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
  if (/\/v1\/*$/.test(url.pathname))
    return problem(
      "expected a prefix, got a URL that ends in /v1",
      "Leave /v1 out: the path of the route begins with it.",
    );
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
