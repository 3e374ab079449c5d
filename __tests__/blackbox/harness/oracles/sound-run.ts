import assert from "node:assert/strict";
import { canaryScan, type CanaryScan, type Sighting } from "./canary-scan.ts";
import { isMadeOf, isOfProduct, plainOf } from "./known-texts.ts";
import { anyCommands, unmeantCommands, unmeantFiles, withoutMasks, type CommandFiles } from "./runner-oracle.ts";
import type { Served } from "./served.ts";
import { linesOf, portsOf, type Settings } from "./settings.ts";
import { spokenTexts } from "./spoken-texts.ts";
import { watchedCredential, watchedText, type Watched } from "./watched.ts";

/** All that a process of the product was told and left behind. */
export interface Ran {
  settings: Settings;
  env: Readonly<Record<string, string>>;
  stdout: string;
  stderr: string;
  /** Whether it was asked to speak to a runner: the action always, and a command with `--format github`. */
  isForRunner: boolean;
  commandFiles: CommandFiles;
  /** What it wrote, by place. */
  written: ReadonlyMap<string, Buffer>;
  /** What stood in its folder before. */
  known: readonly Buffer[];
  served: readonly Served[];
}

/** Fails if a run said anything to its runner that the product did not mean, or let a watched text out anywhere. */
export function assertSound(ran: Ran): void {
  const flaws = [...commandFlaws(ran), ...leaks(ran)];
  assert.ok(
    flaws.length === 0,
    `expected neither commands nor secrets in what a run leaves behind:\n${flaws.join("\n")}`,
  );
}

function commandFlaws({ stdout, stderr, isForRunner, commandFiles, ...ran }: Ran): string[] {
  const streams = [stdout, stderr];
  if (!isForRunner) return streams.flatMap(anyCommands).map((line) => `a command outside GitHub: ${line}`);
  const secrets = credentialsOf(ran).map(({ text }) => text);
  const isSecret = (value: string): boolean => secrets.some((secret) => secret.includes(value));
  const commands = streams.flatMap((stream) => unmeantCommands(stream, isSecret));
  return [...commands, ...unmeantFiles(commandFiles)].map((line) => `a command: ${line}`);
}

interface Credential extends Watched {
  /** The ports of the servers that may receive it. */
  homes: readonly number[];
}

function credentialsOf({ settings, env }: Pick<Ran, "settings" | "env">): Credential[] {
  const gateways = portsOf(settings, "gateway-url", "gateways");
  const stores = portsOf(settings, "logs");
  const named = linesOf(settings, "credentials").map(({ name, value }) => ({
    ...watchedCredential(value, env[value] ?? ""),
    homes: homesOf(name, gateways, stores),
  }));
  const witnesses = portsOf(settings, "witness").map(({ port }) => port);
  const tokens = linesOf(settings, "witness-token").map(({ value }) => ({
    ...watchedCredential("witness-token", value),
    homes: witnesses,
  }));
  const own = [settings.get("github-token") ?? "", env["GITHUB_TOKEN"] ?? ""].map((value) => ({
    ...watchedCredential("github-token", value),
    homes: [],
  }));
  return [...named, ...tokens, ...own].filter(({ text }) => text.length >= 8);
}

type Place = ReturnType<typeof portsOf>[number];

/** A name that no URL has is that of the one gateway. */
function homesOf(name: string, gateways: readonly Place[], stores: readonly Place[]): number[] {
  const own = [...gateways, ...stores].filter((place) => place.name === name);
  return (own.length > 0 ? own : gateways).map(({ port }) => port);
}

function leaks(ran: Ran): Sighting[] {
  const credentials = credentialsOf(ran);
  const gateways = portsOf(ran.settings, "gateway-url", "gateways").map(({ port }) => port);
  const bodies = ran.served.flatMap(({ port, received, sent }) =>
    gateways.includes(port) ? [received, sent].map((chunks) => Buffer.concat(chunks).toString()) : [],
  );
  const texts = spokenTexts(bodies).map((text) => watchedText("a text of the gateway", text));
  const near = knownNear(ran, credentials);
  const scan = canaryScan([...credentials, ...texts], (part) => near(part) || isOfProduct(part));
  const left = new Map([
    ["stdout", Buffer.from(withoutMasks(ran.stdout))],
    ["stderr", Buffer.from(ran.stderr)],
    ...ran.written,
  ]);
  return [
    ...Array.from(left, ([place, content]) => scan(place, content)).flat(),
    ...misdelivered(ran, credentials, scan),
  ];
}

/** Whether a part is made of what the run was given: the files of its folder, its settings and its environment, without secrets. */
function knownNear({ known, settings, env }: Ran, credentials: readonly Credential[]): (part: string) => boolean {
  const given = [...settings.values(), ...Object.values(env)].filter(
    (value) => !credentials.some(({ text }) => value.includes(text)),
  );
  const made = { plain: "" };
  return (part) => isMadeOf(part, (made.plain ||= plainOf([...known, ...given.map((value) => Buffer.from(value))])));
}

/** What reached a server that should not have received it. */
function misdelivered(
  { env, settings, served }: Ran,
  credentials: readonly Credential[],
  scan: CanaryScan,
): Sighting[] {
  const github = Number(/:(\d+)/u.exec(env["GITHUB_API_URL"] ?? "")?.[1] ?? 0);
  const stores = portsOf(settings, "logs").map(({ port }) => port);
  const gateways = portsOf(settings, "gateway-url", "gateways").map(({ port }) => port);
  const told = [github, ...gateways, ...portsOf(settings, "logs", "witness").map(({ port }) => port)];
  // A gateway in another process may hand its caller's credential on to its targets, which nobody here can tell from the gate.
  const isHere = served.some(({ port }) => gateways.includes(port));
  const mayBeHandedOn = ({ homes }: Credential): boolean => !isHere && homes.some((home) => gateways.includes(home));
  const own = served.filter(({ port, isAlone }) => isAlone || told.includes(port));
  return own.flatMap((request) => {
    const place = `a request to port ${request.port}`;
    const content = Buffer.from(
      `${withoutOwn(request, credentials, github)}\n${Buffer.concat(request.received).toString()}`,
    );
    if (request.port === github || stores.includes(request.port)) return scan(place, content);
    const strange = credentials.filter(
      (each) => !each.homes.includes(request.port) && !mayBeHandedOn(each) && content.includes(each.text),
    );
    return strange.map(({ name }) => `${name} in ${place}`);
  });
}

/** The head of a request without the authorization that belongs there. */
function withoutOwn({ head, authorization, port }: Served, credentials: readonly Credential[], github: number): string {
  const said = `${authorization} ${Buffer.from(authorization.replace(/^basic /i, ""), "base64").toString()}`;
  const isOwn = credentials.some(
    ({ name, text, homes }) =>
      said.includes(text) && (homes.includes(port) || (name === "github-token" && port === github)),
  );
  return isOwn ? head.replace(authorization, "") : head;
}
