import { bindTo } from "../core/bindings.ts";
import { GateError } from "../core/errors.ts";
import type { Problem } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { secretValue } from "../core/secret-value.ts";
import type { Files } from "../core/ports.ts";
import { locateIn } from "../manifest/locate.ts";
import type { EffectiveGateway, EffectiveManifest, HeaderSource } from "../generated/types.ts";

/** What the workflow says about gateways: URLs, names of credential variables, witnesses; and the variables themselves. */
export interface GatewayInputs {
  gatewayUrl: string;
  gateways: string;
  credentials: string;
  witness: string;
  witnessToken: string;
  /** The values of the environment. Only variables that `credentials` names are looked up. */
  variable(name: string): string | undefined;
}

/** A gateway with everything needed to speak to it. Holds secrets: it never leaves memory. */
export interface BoundGateway {
  name: string;
  settings: EffectiveGateway;
  /** Without a slash at its end. */
  url: string;
  /** null: none is used (`auth: none`), or it is missing. */
  credential: string | null;
  credentialState: "present" | "missing" | "not-used";
  headers: Readonly<Record<string, string>>;
  /** Every value of a variable that is sent to this gateway: what the leak scan looks for. */
  secrets: readonly string[];
  witness: { url: string; token: string } | null;
}

/**
 * Every gateway of the manifest bound to its URL, credential and witness by the workflow's inputs.
 * Throws BINDING_INVALID with every problem, before any packet is sent.
 */
export async function bindGateways(
  manifest: EffectiveManifest,
  inputs: GatewayInputs,
  files: Files,
): Promise<BoundGateway[]> {
  const names = Object.keys(manifest.gateways);
  const bound = {
    urls: bindTo(
      inputs.gateways.trim() === "" ? "gateway-url" : "gateways",
      `${inputs.gatewayUrl}\n${inputs.gateways}`,
      names,
    ),
    variables: bindTo("credentials", inputs.credentials, [...names, ...endpointsOf(manifest)], names),
    witnesses: bindTo("witness", inputs.witness, names),
    tokens: bindTo("witness-token", inputs.witnessToken, names),
  };
  const problems = nameProblems([...bound.variables.values()].flat(), inputs);
  const gateways: BoundGateway[] = [];
  for (const [name, settings] of Object.entries(manifest.gateways)) {
    const variables = bound.variables.get(name) ?? [];
    problems.push(...urlProblems(name, bound.urls.get(name)), ...variableProblems(manifest, name, settings, variables));
    problems.push(...witnessProblems(name, bound.witnesses.get(name), bound.tokens.get(name)));
    if (problems.length > 0) continue;
    gateways.push({
      name,
      settings,
      url: (bound.urls.get(name)?.[0] ?? "").replace(/\/+$/, ""),
      ...credentialOf(settings, inputs),
      headers: await headersOf(settings, inputs, files),
      secrets: secretsOf(settings, inputs),
      witness: witnessOf(bound.witnesses.get(name), bound.tokens.get(name)),
    });
  }
  if (problems.length > 0)
    throw new GateError("BINDING_INVALID", "the workflow's inputs do not fit the manifest", { problems });
  return gateways;
}

/** The easy mistake is to write the secret itself where its variable's name belongs: it is not repeated. */
function nameProblems(names: readonly string[], inputs: GatewayInputs): Problem[] {
  const isName = (name: string): boolean =>
    /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name) && (inputs.variable(name) !== undefined || mayBeShown(name));
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

/** Log endpoints have credentials of their own under the same input. */
function endpointsOf({ logs }: EffectiveManifest): string[] {
  return logs.flatMap(({ endpoint }) => endpoint ?? []);
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
    return problem("expected a URL without user info", "Bind the credential with the input credentials.");
  if (url.search !== "" || url.hash !== "")
    return problem("expected a URL without query or fragment", "Leave them out.");
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
      message: `gateway ${name}: expected the name of one credential variable, got none`,
      remedy: "Set the input credentials to the name of an environment variable, or auth: none in the manifest.",
    });
  return problems;
}

function variableOf(source: HeaderSource): string | null {
  return typeof source === "object" && "env" in source ? source.env : null;
}

function witnessProblems(
  name: string,
  urls: readonly string[] | undefined,
  tokens: readonly string[] | undefined,
): Problem[] {
  if ((urls === undefined) === (tokens === undefined)) return [];
  return [
    {
      at: null,
      message: `gateway ${name}: expected witness and witness-token together, got one of them`,
      remedy: "Set both from the outputs of fallback-gate/provider.",
    },
  ];
}

function witnessOf(
  urls: readonly string[] | undefined,
  tokens: readonly string[] | undefined,
): BoundGateway["witness"] {
  const [url, token] = [urls?.[0], tokens?.[0]];
  return url === undefined || token === undefined ? null : { url, token };
}

function variablesOf(settings: EffectiveGateway): string[] {
  const credential = settings.auth === "none" ? null : settings.credential;
  return [credential, ...Object.values(settings.headers).map(variableOf)].filter((variable) => variable !== null);
}

function secretsOf(settings: EffectiveGateway, inputs: GatewayInputs): string[] {
  return variablesOf(settings).flatMap((variable) => secretValue(variable, inputs) ?? []);
}

/** A header variable without a value counts as a missing credential: nothing is sent with half of what the gateway expects. */
function credentialOf(
  settings: EffectiveGateway,
  inputs: GatewayInputs,
): Pick<BoundGateway, "credential" | "credentialState"> {
  const variables = variablesOf(settings);
  if (variables.some((variable) => secretValue(variable, inputs) === null))
    return { credential: null, credentialState: "missing" };
  if (settings.auth === "none" || settings.credential === null)
    return { credential: null, credentialState: "not-used" };
  return { credential: secretValue(settings.credential, inputs), credentialState: "present" };
}

async function headersOf(
  settings: EffectiveGateway,
  inputs: GatewayInputs,
  files: Files,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, source] of Object.entries(settings.headers))
    headers[name] = await headerValue(source, inputs, files);
  return headers;
}

/** The text of a file goes into one line: a JSON configuration is the usual content. */
async function headerValue(source: HeaderSource, inputs: GatewayInputs, files: Files): Promise<string> {
  if (typeof source === "string") return source;
  if ("env" in source) return secretValue(source.env, inputs) ?? "";
  const bytes = await files.read(source.file, limits.headerFileBytes);
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/\s*[\r\n]+\s*/g, " ")
    .trim();
  if (/^[ -~]*$/.test(text)) return text;
  throw new GateError(
    "BINDING_INVALID",
    `expected plain ASCII in ${source.file}, which is sent as a header, got other characters`,
  );
}
