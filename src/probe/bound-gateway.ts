import { bindTo } from "../core/bindings.ts";
import { GateError } from "../core/errors.ts";
import type { GateInputs } from "../core/inputs.ts";
import { limits } from "../core/limits.ts";
import { secretValue } from "../core/secret-value.ts";
import type { Files } from "../core/ports/files.ts";
import type { EffectiveGateway, EffectiveManifest, HeaderSource } from "../generated/types.ts";
import { bindingProblems, variablesOf, type GatewayBindings } from "./binding-problems.ts";

/** What the workflow says about gateways: URLs, names of credential variables, witnesses; and the variables themselves. */
export type GatewayInputs = Pick<
  GateInputs,
  "gatewayUrl" | "gateways" | "credentials" | "witness" | "witnessToken" | "variable"
>;

/** A gateway with everything needed to speak to it. Holds secrets: it never leaves memory. */
export interface BoundGateway {
  name: string;
  settings: EffectiveGateway;
  /** Without a slash at its end. */
  url: string;
  /** null: none is used (`auth: none`), or it is missing. */
  credential: string | null;
  credentialState: "present" | "missing" | "not-used";
  /** Names of its variables that are empty or not set. */
  missing: readonly string[];
  headers: Readonly<Record<string, string>>;
  /** Headers of its answers that tell of the environment: what is expected of them, and the gateway's version. */
  watchedHeaders: readonly string[];
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
  files: Pick<Files, "read">,
): Promise<BoundGateway[]> {
  const bound = bindingsOf(manifest, inputs);
  const problems = bindingProblems(manifest, bound, inputs);
  if (problems.length > 0)
    throw new GateError("BINDING_INVALID", "expected inputs that fit the manifest, got others", { problems });
  const gateways: BoundGateway[] = [];
  for (const [name, settings] of Object.entries(manifest.gateways))
    gateways.push({
      name,
      settings,
      url: (bound.urls.get(name)?.[0] ?? "").replace(/\/+$/, ""),
      ...credentialOf(settings, inputs),
      headers: await headersOf(settings, inputs, files),
      watchedHeaders: watchedHeaders(name, manifest),
      secrets: secretsOf(settings, inputs),
      witness: witnessOf(bound.witnesses.get(name), bound.tokens.get(name)),
    });
  return gateways;
}

function bindingsOf({ gateways, logs }: EffectiveManifest, inputs: GatewayInputs): GatewayBindings {
  const names = Object.keys(gateways);
  const urls = `${inputs.gatewayUrl}\n${inputs.gateways}`;
  // Log endpoints have credentials of their own under the same input.
  const endpoints = logs.flatMap(({ endpoint }) => endpoint ?? []);
  return {
    urls: bindTo(inputs.gateways.trim() === "" ? "gateway-url" : "gateways", urls, names),
    variables: bindTo("credentials", inputs.credentials, [...names, ...endpoints], names),
    witnesses: bindTo("witness", inputs.witness, names),
    tokens: bindTo("witness-token", inputs.witnessToken, names),
  };
}

function watchedHeaders(name: string, { environment, gateways }: EffectiveManifest): string[] {
  const expected = (environment?.expect ?? []).filter(({ gateway }) => gateway === null || gateway === name);
  const version = gateways[name]?.dialect.version;
  return [...new Set([...expected.map(({ header }) => header), ...(version === undefined ? [] : [version])])];
}

function witnessOf(
  urls: readonly string[] | undefined,
  tokens: readonly string[] | undefined,
): BoundGateway["witness"] {
  const [url, token] = [urls?.[0], tokens?.[0]];
  return url === undefined || token === undefined ? null : { url, token };
}

function secretsOf(settings: EffectiveGateway, inputs: GatewayInputs): string[] {
  return variablesOf(settings).flatMap((variable) => secretValue(variable, inputs) ?? []);
}

/** A header variable without a value counts as a missing credential: nothing is sent with half of what the gateway expects. */
function credentialOf(
  settings: EffectiveGateway,
  inputs: GatewayInputs,
): Pick<BoundGateway, "credential" | "credentialState" | "missing"> {
  const missing = variablesOf(settings).filter((variable) => secretValue(variable, inputs) === null);
  if (missing.length > 0) return { credential: null, credentialState: "missing", missing };
  if (settings.auth === "none" || settings.credential === null)
    return { credential: null, credentialState: "not-used", missing };
  return { credential: secretValue(settings.credential, inputs), credentialState: "present", missing };
}

async function headersOf(
  settings: EffectiveGateway,
  inputs: GatewayInputs,
  files: Pick<Files, "read">,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, source] of Object.entries(settings.headers))
    headers[name] = await headerValue(source, inputs, files);
  return headers;
}

/** The text of a file goes into one line: a JSON configuration is the usual content. */
async function headerValue(source: HeaderSource, inputs: GatewayInputs, files: Pick<Files, "read">): Promise<string> {
  if (typeof source === "string") return source;
  if ("env" in source) return secretValue(source.env, inputs) ?? "";
  const bytes = await files.read(source.file, limits.headerFileBytes);
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/\s*[\r\n]+\s*/g, " ")
    .trim();
  if (/^[ -~]+$/.test(text)) return text;
  throw new GateError(
    "BINDING_INVALID",
    `expected plain ASCII in ${source.file}, which is sent as a header, got ${text === "" ? "nothing" : "other characters"}`,
  );
}
