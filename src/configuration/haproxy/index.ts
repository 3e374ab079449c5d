import type { ConfiguredRoute, Reading, Retries } from "../reading.ts";
import { Refused, templateAt, templateOffset } from "../refused.ts";
import type { Text } from "../text.ts";
import { bounded } from "../tokens.ts";
import { type Section, sectionsOf, settingOf } from "./sections.ts";
import { serversOf } from "./servers.ts";

const cannotKnow = [
  "state: health checks and agents can disable servers",
  "defaults in other files given with -f",
  "requests larger than tune.bufsize, which are not retried",
] as const;

/** HAProxy's default (`retries` in its configuration manual). */
const defaultRetries = 3;

export function isHaproxy(text: string): boolean {
  const sections =
    text.match(
      /^[ \t]*(?:global|defaults(?:[ \t]+[\w.-]+)?|(?:frontend|backend|listen)[ \t]+[\w.:-]+)[ \t]*(?:from[ \t].*)?(?:#.*)?$/gm,
    ) ?? [];
  return (
    sections.length > 0 &&
    /^[ \t]*(?:server|server-template|default_backend|use_backend|balance|bind)[ \t]+\S/m.test(text)
  );
}

/** Reads the routes of an HAProxy configuration (measured on 2.6.12). Throws Refused. */
export function readHaproxy({ text, locate }: Text): Reading {
  const template = templateOffset(text);
  if (template !== null) throw templateAt(locate(template));
  const sections = sectionsOf(text, locate);
  const backends = new Map(sections.filter(({ kind }) => kind === "backend").map((section) => [section.name, section]));
  const found = sections.flatMap((section) => routesFrom(section, backends));
  const used = new Set(found.map(({ backend }) => backend));
  const withoutFrontend =
    found.length === 0 ? [...backends.values()].map((backend) => ({ name: backend.name, isOff: false, backend })) : [];
  const routes = bounded([...found, ...withoutFrontend]).map(routeOf);
  if (routes.length === 0)
    throw new Refused([1, 1], "an HAProxy configuration without a backend", "Pass the file that has one.");
  const unused = [...backends.values()].filter((backend) => found.length > 0 && !used.has(backend));
  return {
    gateway: "haproxy",
    routes,
    warnings: [
      ...unused.map(({ name }) => `no frontend names backend ${name}`),
      ...sections.flatMap((section) => unknownBackends(section, backends)),
    ],
    refuse: null,
  };
}

interface Way {
  name: string;
  /** Whether the frontend switches off retries of a POST. */
  isOff: boolean;
  backend: Section;
}

/** Returns each pair of a frontend and a backend that it names. */
export function routesFrom(section: Section, backends: ReadonlyMap<string, Section>): Way[] {
  if (section.kind === "listen" && section.lines.some(({ words: [word = ""] }) => word.startsWith("server")))
    return [{ name: section.name, isOff: false, backend: section }];
  if (section.kind !== "frontend" && section.kind !== "listen") return [];
  const isOff = switchesOff(section);
  return backendNames(section).flatMap((name) => {
    const backend = backends.get(name);
    return backend === undefined ? [] : [{ name: `${section.name} -> ${name}`, isOff, backend }];
  });
}

function backendNames(section: Section): string[] {
  const used = section.lines.filter(({ words }) => words[0] === "use_backend").map(({ words }) => words[1] ?? "");
  const otherwise = settingOf(section, "default_backend")?.value.words[1];
  return [...new Set([...used, ...(otherwise === undefined ? [] : [otherwise])])];
}

function unknownBackends(section: Section, backends: ReadonlyMap<string, Section>): string[] {
  if (section.kind !== "frontend" && section.kind !== "listen") return [];
  return backendNames(section)
    .filter((name) => !backends.has(name))
    .map((name) => `${section.name} names backend ${name}, which is not in this file or is chosen by an expression`);
}

function routeOf({ name, isOff, backend }: Way): ConfiguredRoute {
  const { targets, first } = serversOf(backend);
  const retries = retriesOf(backend);
  const again = repeats(backend, isOff || switchesOff(backend));
  const all = retries.number === null ? null : 1 + retries.number;
  const isWithoutWeight = first !== null && targets.every(({ weight, down }) => weight === 0 || down === true);
  const most = all !== null && isWithoutWeight ? triesBeforeRedispatch(backend, all) : all;
  const active = targets.filter(({ backup, down }) => backup === undefined && down === undefined);
  const others =
    settingOf(backend, "option", "redispatch") === null || first === null
      ? []
      : active.filter((target) => target.name !== first);
  return {
    name,
    line: backend.line,
    aliases: [],
    order: first === null && active.length > 1 ? "weighted" : "ordered",
    targets,
    fallbacks_direct: others.map((target) => target.name),
    fallbacks: others.map((target) => target.name),
    retries,
    worst_case_gateway: again.post ? most : 1,
    ...(again.get && !again.post && most !== null && most > 1 && { worst_case_get: most }),
    why:
      most === null
        ? "The number of retries is not a plain number."
        : `${whyOf(backend, most, again)}${most === all ? "" : " No server has a weight, so a redispatch finds none and ends the request."}`,
    cannot_know: cannotKnow,
  };
}

/** A redispatch chooses by weight. Where no server has one it finds none, and the request ends. */
function triesBeforeRedispatch(backend: Section, all: number): number {
  const set = settingOf(backend, "option", "redispatch");
  if (set === null) return all;
  const interval = Number(set.value.words[2] ?? -1);
  if (!Number.isInteger(interval) || interval === 0) return all;
  return interval > 0 ? Math.min(interval, all) : Math.max(1, all + interval);
}

function retriesOf(backend: Section): Retries {
  const set = settingOf(backend, "retries");
  if (set === null)
    return { number: defaultRetries, set_at: `nowhere: HAProxy's default of ${defaultRetries}`, line: null };
  const [, text = ""] = set.value.words;
  const beaten = backend.defaults === null || set.isDefault ? null : settingOf(backend.defaults, "retries");
  const beats = beaten === null ? "" : ` (overrides defaults ${beaten.value.words[1]})`;
  return {
    number: /^\d{1,6}$/.test(text) ? Number(text) : null,
    set_at: set.isDefault ? "defaults retries" : `${backend.kind} ${backend.name} retries${beats}`,
    line: set.value.line,
  };
}

/**
 * Whether a call that reached a provider is retried. Without `retry-on` only failed connections are, and these reached no
 * provider.
 */
function repeats(backend: Section, isOff: boolean): { post: boolean; get: boolean } {
  const words = settingOf(backend, "retry-on")?.value.words.slice(1) ?? [];
  const get = words.some((word) => word !== "conn-failure" && word !== "none");
  return { get, post: get && !isOff };
}

function switchesOff({ lines }: Section): boolean {
  return lines.some(({ words }) =>
    /^http-request disable-l7-retry(?: if METH_POST)?$/.test(words.slice(0, 5).join(" ")),
  );
}

function whyOf(backend: Section, most: number, again: { post: boolean; get: boolean }): string {
  const codes = settingOf(backend, "retry-on")?.value.words.slice(1) ?? [];
  if (!again.get)
    return `Without statuses in retry-on only failed connections are retried (${most} at most), and these reach no provider.`;
  if (!again.post) return "With disable-l7-retry a POST is not retried once it was sent.";
  const where =
    settingOf(backend, "option", "redispatch") === null
      ? "at the same server"
      : "which may go to another server (redispatch)";
  return `1 + ${most - 1}, ${where}, on ${codes.slice(0, 12).join(", ")}.${codes.includes("429") || codes.includes("all-retryable-errors") ? "" : " 429 is not retried: 1."}`;
}
