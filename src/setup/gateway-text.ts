import { provokesWorstCase } from "./checks.ts";
import { kindOf } from "./kinds.ts";
import { logFiles, logIn } from "./log-found.ts";
import type { Setup } from "./setups.ts";
import { comment, scalar } from "./text.ts";

/** The log of a gateway as the manifest declares it; null for none. */
export function logOf({ gateway, source }: Setup, withLogs: boolean): string | null {
  return logIn(gateway, new TextDecoder().decode(source.bytes)) ?? (withLogs ? (logFiles[gateway] ?? null) : null);
}

/** The entries of `logs`, one line each. */
export function declaredLogs(setups: readonly Setup[], withLogs: boolean): string[] {
  return setups.flatMap((setup) => {
    const path = logOf(setup, withLogs);
    return path === null ? [] : [`  - { gateway: ${setup.name}, source: jsonl, path: ${scalar(path)}, settle: 1s }`];
  });
}

/** `gateways`, and `logs` if there are any. */
export function gatewayLines(setups: readonly Setup[], withLogs: boolean): string[] {
  const declared = declaredLogs(setups, withLogs);
  return [
    "gateways:",
    ...setups.flatMap(linesOf),
    ...(declared.length === 0
      ? []
      : ["", ...comment("The gateway's own log, in the form of its dialect."), "logs:", ...declared]),
    ...setups.filter((setup) => isSilent(setup, withLogs)).flatMap(hint),
    ...setups.filter((setup) => isUnprovoked(setup, withLogs)).flatMap(({ name }) => comment(unprovoked(name))),
  ];
}

function linesOf(setup: Setup): string[] {
  const { gateway, source, name } = setup;
  const { dialect } = kindOf(gateway);
  return [
    `  ${name}:`,
    ...(dialect === "generic"
      ? comment(`No dialect for ${gateway} is built in: see docs/gateways.md and examples/dialects.`, "    ")
      : []),
    `    dialect: ${dialect}`,
    ...(gateway === "portkey" ? portkeyLines(setup) : credentialLines(setup)),
    ...comment("A change to these files together with a weight is held. Add start scripts.", "    "),
    `    config: [${[source.file, ...source.included.keys()].map(scalar).join(", ")}]`,
  ];
}

function credentialLines({ credential, headers }: Setup): string[] {
  const sent = headerLines(headers);
  return [
    ...comment("The environment variable with the key that clients send to the gateway.", "    "),
    `    credential: ${credential}`,
    ...(sent.length === 0
      ? []
      : [...comment("These headers choose the routes below.", "    "), "    headers:", ...sent]),
  ];
}

function headerLines(headers: Setup["headers"]): string[] {
  return Object.entries(headers).map(([name, value]) => `      ${scalar(name)}: ${scalar(value)}`);
}

/** Portkey takes its configuration from each request. */
function portkeyLines({ source: { file }, headers }: Setup): string[] {
  const says =
    "No credential of clients: the targets have their own. The hosted Portkey takes its key as x-portkey-api-key: { env: PORTKEY_API_KEY }.";
  return [
    ...comment(says, "    "),
    "    auth: none",
    "    headers:",
    `      x-portkey-config: { file: ${scalar(file)} }`,
    ...headerLines(headers),
  ];
}

/** A gateway that shows a switch only in a log, and has none. */
function isSilent(setup: Setup, withLogs: boolean): boolean {
  return !kindOf(setup.gateway).namesTarget && logOf(setup, withLogs) === null;
}

/** A gateway that a job starts, and whose worst case only a log would count. */
function isUnprovoked(setup: Setup, withLogs: boolean): boolean {
  return kindOf(setup.gateway).starts && !provokesWorstCase(setup, logOf(setup, withLogs) !== null);
}

function unprovoked(name: string): string {
  return `The worst case of ${name} is not provoked, because its errors have no header that names a target: \`fallback-gate init --logs\` adds it.`;
}

function hint({ gateway, name }: Setup): string[] {
  const path = logFiles[gateway];
  if (path === undefined)
    return comment(
      `Only a log can show how often ${name} calls and where it goes: declare it under \`logs\` (docs/manifest.md, examples/logs). Until then a promotion is held.`,
    );
  const says = `A switch to another target has to show in the log of ${name}, and its configuration has no log that the gate reads: a route that falls back is held. \`fallback-gate init --logs\` prints the lines for it. Then add:`;
  return [...comment(says), "# logs:", `#   - { gateway: ${name}, source: jsonl, path: ${path}, settle: 1s }`];
}
