import { cut } from "../names.ts";
import type { ConfiguredRoute, Reading, Retries, Target } from "../reading.ts";
import { Refused, templateAt, templateOffset } from "../refused.ts";
import type { Text } from "../text.ts";
import { bounded } from "../tokens.ts";
import {
  type Calls,
  callsOf,
  errorPagesOf,
  type Groups,
  mirrorsOf,
  type Next,
  nextOf,
  type Passed,
  passedTo,
  triesIn,
} from "./calls.ts";
import { type Directive, directivesOf } from "./directives.ts";
import { type Location, locationsOf, passesByCondition, passOf } from "./locations.ts";
import { upstreamOf } from "./upstreams.ts";

const cannotKnow = [
  "the rest of nginx.conf and other includes",
  "max_fails/fail_timeout, which exclude failing servers from later requests (default 1 / 10 s)",
  "retries of the client in front",
  "names with several addresses, each of which is tried once",
] as const;

/** Whether the first block of a text is one of nginx: no YAML has such a line before another one. */
export function isNginx(text: string): boolean {
  for (const line of text.split("\n"))
    if (!/^\s*(?:#|$)|^\s*[a-z_]+\s[^{};]*;\s*(?:#|$)/.test(line))
      return /^\s*(?:(?:http|server|events|stream)\s*\{|(?:upstream|location|map|split_clients|geo)\s[^;{}]*\{)/.test(
        line,
      );
  return false;
}

/** Reads the routes of an nginx configuration (measured on 1.22.1). Throws Refused. */
export function readNginx({ text, locate }: Text): Reading {
  const template = templateOffset(text);
  if (template !== null) throw templateAt(locate(template));
  const top = directivesOf(text, locate);
  const groups = groupsOf(top);
  const routes = routesOf(groups);
  if (routes.length === 0)
    throw new Refused(
      [1, 1],
      "an nginx configuration without a location with proxy_pass",
      "Pass the file that has one.",
    );
  const names = new Set(routes.map(({ server }) => server));
  return {
    gateway: "nginx",
    routes: routes.map((location) => routeOf(location, groups, names.size > 1 ? `${location.server} ` : "")),
    warnings: [],
    refuse: null,
  };
}

/** Returns the locations that pass requests of clients on. */
export function routesOf(groups: Groups): Location[] {
  const mirrored = new Set(groups.locations.flatMap((location) => mirrorsOf(location, groups)));
  return groups.locations.filter(
    (location) =>
      (passOf(location) !== undefined || passesByCondition(location)) &&
      !location.name.startsWith("@") &&
      !mirrored.has(location),
  );
}

/** Returns the groups and variables of a configuration. */
export function groupsOf(top: readonly Directive[]): Groups {
  const all = [...top, ...top.flatMap(({ name, block }) => (name === "http" ? (block ?? []) : []))];
  const blocks = (name: string) => all.filter((directive) => directive.name === name && directive.block !== null);
  const variables = ["split_clients", "map"].flatMap((kind) =>
    blocks(kind).map(({ args, block }): [string, { value: string; percent: number | null }[]] => [
      (args.at(-1) ?? "").replace("$", ""),
      kind === "map"
        ? (block ?? []).map(({ args: [value = ""] }) => ({ value, percent: null }))
        : percentages(block ?? []),
    ]),
  );
  return {
    locations: bounded(locationsOf(top)),
    upstreams: new Map(blocks("upstream").map(({ args, block }) => [args[0] ?? "", upstreamOf(block ?? [])])),
    variables: new Map(variables),
    includes: hasInclude(top),
    found: { calls: new Map(), locations: new Map(), pages: new Map() },
  };
}

function hasInclude(directives: readonly Directive[]): boolean {
  return directives.some(({ name, block }) => name === "include" || (block !== null && hasInclude(block)));
}

/** `*` gets the remaining percentage. */
function percentages(block: readonly Directive[]): { value: string; percent: number | null }[] {
  const read = block.map(({ name, args: [value = ""] }) => ({
    value,
    percent: name === "*" ? null : Number(name.replace("%", "")),
  }));
  const rest = 100 - read.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
  return read.map(({ value, percent }) => ({ value, percent: percent ?? rest }));
}

function routeOf(location: Location, groups: Groups, prefix: string): ConfiguredRoute {
  const passed = passedTo(location, groups);
  const next = nextOf(location);
  const calls = callsOf(location, groups);
  const [only] = passed ?? [];
  const pages = errorPagesOf(location, groups);
  const fallbacks = [...(passed === null ? [] : tried(passed, next)), ...pages.map(({ name }) => name)];
  return {
    name: `${prefix}${location.name}`,
    line: location.line,
    aliases: [],
    ...targetsOf(passed),
    fallbacks_direct: fallbacks,
    fallbacks,
    retries: retriesOf(next),
    worst_case_gateway: calls?.post ?? null,
    ...(calls !== null && calls.get !== calls.post && { worst_case_get: calls.get }),
    why:
      calls === null || only === undefined
        ? "A variable, a condition or another file decides where requests go."
        : whyOf(location, calls, groups),
    cannot_know: cannotKnow,
  };
}

function targetsOf(passed: Passed): Pick<ConfiguredRoute, "order" | "targets"> {
  const [only, ...others] = passed ?? [];
  if (passed === null || only === undefined) return { order: "ordered", targets: [] };
  if (others.length === 0)
    return { order: only.upstream.active.length > 1 ? "weighted" : "ordered", targets: only.upstream.targets };
  const targets = passed.map(({ name, percent, upstream }): Target => ({
    name,
    weight: percent,
    share: percent === null ? null : percent / 100,
    line: upstream.targets[0]?.line ?? 1,
  }));
  return { order: "weighted", targets };
}

/** Servers that can be tried after the first, within the number of tries. */
function tried(passed: NonNullable<Passed>, next: Next): string[] {
  return passed.flatMap(({ upstream }) => {
    const tries = triesIn(upstream, next)?.get ?? 1;
    if (tries < 2) return [];
    const { active, backups } = upstream;
    return [...(active.length > 1 ? active : []), ...(tries > active.length ? backups : [])];
  });
}

function retriesOf({ tries, triesLine }: Next): Retries | null {
  if (triesLine === null || tries === 0) return null;
  return {
    number: tries === null ? null : tries - 1,
    set_at: `proxy_next_upstream_tries ${tries ?? "?"} (including the first try)`,
    line: triesLine,
  };
}

function whyOf(location: Location, calls: Calls, groups: Groups): string {
  const next = nextOf(location);
  const pages = errorPagesOf(location, groups).length;
  const mirrors = mirrorsOf(location, groups).length;
  const again = next.words.filter((word) => word !== "non_idempotent").join(", ");
  return [
    next.isOff ? "One try: proxy_next_upstream is off." : triesText(next, calls, again),
    ...(pages > 0 ? ["An error_page passes the request to a second chain with its own tries."] : []),
    ...(mirrors > 0 ? [`${mirrors} mirrored: one more call each.`] : []),
  ].join(" ");
}

function triesText({ words, tries }: Next, { get }: Calls, again: string): string {
  if (!words.includes("non_idempotent") && get > 1)
    return "Without non_idempotent a POST is not retried once it was sent; only refused connections are.";
  const each = tries === 0 || tries === null ? "Each server once" : `${tries} tries in all`;
  return `${each}, on ${cut(again.split(", "), 8).join(", ")}.`;
}
