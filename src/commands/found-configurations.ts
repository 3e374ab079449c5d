import { join } from "node:path";
import { isThere, namesIn } from "../adapters/setup-files.ts";
import { GateError } from "../core/errors.ts";
import { readConfigurationFile } from "./configuration-file.ts";

const usual: readonly RegExp[] = [
  /^(?:config|values)\.ya?ml$/,
  /^litellm[\w.-]*\.ya?ml$/,
  /^envoy[\w.-]*\.ya?ml$/,
  /^(?:nginx[\w.-]*|[\w.-]*nginx)\.conf$/,
  /^haproxy[\w.-]*\.cfg$/,
  /^(?:kong|traefik|dynamic|virtualservice|httproute|gateway)[\w.-]*\.ya?ml$/,
  /^(?:portkey[\w.-]*|config)\.json$/,
];
const folders = [
  ".",
  "gateway",
  "config",
  "configs",
  "deploy",
  "litellm",
  "envoy",
  "nginx",
  "haproxy",
  "portkey",
] as const;

/** The names and folders that `init` looks at, as messages print them. */
export const usualNames =
  "config.yaml, values.yaml, config.json, litellm*.yaml, envoy*.yaml, nginx*.conf, haproxy*.cfg, kong*.yaml, traefik*.yaml, dynamic*.yaml, virtualservice*.yaml, httproute*.yaml, gateway*.yaml or portkey*.json";
const usualFolders = `this folder and ${folders.slice(1, -1).join("/, ")}/ and ${folders.at(-1)}/`;

/**
 * The only file with a usual name that is a gateway's configuration, in this folder or in a usual one below it. Throws
 * INPUT_INVALID for none and for several.
 */
export async function foundFile(command = "init"): Promise<string> {
  const named = await namedFiles();
  const read = await Promise.all(named.map(async (file) => ({ file, gateway: await gatewayOf(file) })));
  const known = read.filter(({ gateway }) => gateway !== null);
  const [only, ...more] = known.length > 0 ? known : read;
  if (only === undefined)
    throw refusal(`none of ${usualNames} in ${usualFolders}`, `Name the file: fallback-gate ${command} FILE.`);
  if (more.length === 0) return only.file;
  const all = [only, ...more].map(({ file }) => file);
  const each = all.map((file) => `fallback-gate ${command} ${file}`);
  const together = command === "init" ? [`for one manifest of all, fallback-gate init ${all.join(" ")}`] : [];
  throw refusal(`several: ${all.join(", ")}`, `Run one of these: ${[...each, ...together].join("; ")}.`);
}

async function namedFiles(): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = (await isThere(process.cwd(), folder)) ? await namesIn(folder).catch(() => []) : [];
      return names.filter((name) => usual.some((pattern) => pattern.test(name))).map((name) => join(folder, name));
    }),
  );
  return found.flatMap((names) => names.toSorted());
}

/** null for a file that is no gateway's configuration. A file that cannot be read may be one. */
async function gatewayOf(file: string): Promise<string | null> {
  const { gateway, refuse } = (await readConfigurationFile(file)).reading;
  return gateway ?? (refuse?.reason.includes("template") === true ? "template" : null);
}

function refusal(got: string, remedy: string): GateError {
  const message = `expected one gateway's configuration, got ${got}`;
  return new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}
