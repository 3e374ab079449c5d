import { GateError } from "../core/errors.ts";
import type { GateInputs } from "../core/inputs.ts";
import { limits } from "../core/limits.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import type { Files } from "../core/ports/files.ts";
import type { EffectiveGateway, EffectiveManifest, HeaderSource } from "../generated/types.ts";
import { closest } from "../manifest/suggest.ts";
import type { Bindings } from "./problems.ts";
import { secretValue } from "./secrets.ts";

type Environment = Pick<GateInputs, "variable">;
/** Where the values of headers come from: variables, and files of the change. */
type HeaderValues = Environment & Pick<Files, "read">;
/** The copy that a replica was started with stands for the file that it was made of. */
type Values = HeaderValues & Pick<GateInputs, "replicas">;

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
 * Every gateway of the manifest with what the workflow binds to it. Throws BINDING_INVALID for a value that cannot be sent,
 * and what `read` throws for a file whose text is a header.
 */
export async function bindGateways(
  manifest: EffectiveManifest,
  bindings: Bindings,
  environment: Values,
): Promise<BoundGateway[]> {
  const gateways: BoundGateway[] = [];
  for (const [name, settings] of Object.entries(manifest.gateways))
    gateways.push({
      name,
      settings,
      url: (bindings.gatewayUrls.get(name)?.[0] ?? "").replace(/\/+$/, ""),
      ...credentialOf(settings, environment),
      headers: await headersOf(settings, valuesFor(name, environment)),
      watchedHeaders: watchedHeaders(name, manifest),
      secrets: secretsOf(settings, environment),
      witness: witnessOf(bindings.witnesses.get(name), bindings.witnessTokens.get(name)),
    });
  return gateways;
}

/** Every variable that is sent to a gateway. */
export function variablesOf(settings: EffectiveGateway): string[] {
  const credential = settings.auth === "none" ? null : settings.credential;
  return [credential, ...Object.values(settings.headers).map(variableOf)].filter((variable) => variable !== null);
}

/** For each missing variable, the one that is set and has nearly the same name. */
export function meantVariables(
  { missing }: Pick<BoundGateway, "missing">,
  { variable, variableNames }: Pick<GateInputs, "variable" | "variableNames">,
): string[] {
  return missing.flatMap((name) => {
    const close = closest(
      name,
      variableNames.filter((other) => mayBeShown(other) && (variable(other) ?? "").trim() !== ""),
    );
    return close === null ? [] : [`${name} is empty or not set, but ${close} is set: did you mean that one?`];
  });
}

function variableOf(source: HeaderSource): string | null {
  return typeof source === "object" && "env" in source ? source.env : null;
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

function secretsOf(settings: EffectiveGateway, environment: Environment): string[] {
  return variablesOf(settings).flatMap((variable) => secretValue(variable, environment) ?? []);
}

/** A header variable without a value counts as a missing credential: nothing is sent with half of what the gateway expects. */
function credentialOf(
  settings: EffectiveGateway,
  environment: Environment,
): Pick<BoundGateway, "credential" | "credentialState" | "missing"> {
  const missing = variablesOf(settings).filter((variable) => secretValue(variable, environment) === null);
  if (missing.length > 0) return { credential: null, credentialState: "missing", missing };
  if (settings.auth === "none" || settings.credential === null)
    return { credential: null, credentialState: "not-used", missing };
  return { credential: secretValue(settings.credential, environment), credentialState: "present", missing };
}

function valuesFor(gateway: string, { variable, replicas, read }: Values): HeaderValues {
  const copy = replicas.find((replica) => replica.gateway === gateway)?.header ?? null;
  return {
    variable: (name) => variable(name),
    read: async (path, maxBytes) => (copy?.file === path ? new TextEncoder().encode(copy.text) : read(path, maxBytes)),
  };
}

async function headersOf(settings: EffectiveGateway, environment: HeaderValues): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, source] of Object.entries(settings.headers)) headers[name] = await headerValue(source, environment);
  return headers;
}

/** The text of a file goes into one line: a JSON configuration is the usual content. */
async function headerValue(source: HeaderSource, { variable, read }: HeaderValues): Promise<string> {
  if (typeof source === "string") return source;
  if ("env" in source) return secretValue(source.env, { variable }) ?? "";
  const bytes = await read(source.file, limits.headerFileBytes);
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
