import { hostAsUpstream, type Upstream } from "./upstreams.ts";
import type { Directive } from "./directives.ts";
import { inherited, type Location, locationAt, passesByCondition, passOf } from "./locations.ts";

/** A configuration with its groups by name. */
export interface Groups {
  locations: readonly Location[];
  upstreams: ReadonlyMap<string, Upstream | null>;
  /** `split_clients` and `map`: the values that a variable can take, with their percentage where it is drawn. */
  variables: ReadonlyMap<string, readonly { value: string; percent: number | null }[]>;
  /** Other files are included: a group may stand there. */
  includes: boolean;
  /** What has been found: error pages and mirrors are inherited by many locations. */
  found: {
    calls: Map<string, Calls | null>;
    locations: Map<string, Location | undefined>;
    pages: Map<readonly Directive[], Map<string, readonly Location[]>>;
  };
}

/** The groups that a location can pass to; null: not known. Several where a variable chooses. */
export type Passed = readonly { upstream: Upstream; name: string; percent: number | null }[] | null;

export function passedTo(location: Location, groups: Groups): Passed {
  const pass = passOf(location);
  if (pass === undefined || passesByCondition(location)) return null;
  const target = hostOf(pass.args[0] ?? "");
  const variable = /^\$\{?(\w+)\}?$/.exec(target)?.[1];
  const values = (variable === undefined ? [{ value: target, percent: null }] : groups.variables.get(variable)) ?? [];
  const passed = values.flatMap(({ value, percent }) => {
    const upstream = named(hostOf(value), pass, groups);
    return upstream === null ? [] : [{ name: hostOf(value), percent, upstream }];
  });
  return passed.length > 0 && passed.length === values.length ? passed : null;
}

/** The host of a URL, or what stands for it. The path may be a variable: `http://llm$request_uri`. */
function hostOf(url: string): string {
  const host = /^(?:https?:\/\/)?([^/]*)/.exec(url)?.[1] ?? "";
  return host.replace(/(?<=.)\$(?:request_uri|uri|is_args|args)\b.*$/, "");
}

/** null: a program chooses, a variable is left, or another file may define the group. */
function named(host: string, pass: Directive, { upstreams, includes }: Groups): Upstream | null {
  const known = upstreams.get(host);
  if (known !== undefined || host === "" || host.includes("$")) return known ?? null;
  const isAddress = /[.:]/.test(host) || host === "localhost";
  return isAddress || !includes ? hostAsUpstream(host, pass.line) : null;
}

export interface Calls {
  post: number;
  get: number;
}

/** What decides how often a request is passed on. */
export interface Next {
  words: readonly string[];
  isOff: boolean;
  /** `proxy_next_upstream_tries`; null: no number, null is not 0. */
  tries: number | null;
  triesLine: number | null;
}

export function nextOf(location: Location): Next {
  const [set] = inherited(location, "proxy_next_upstream");
  const [tries] = inherited(location, "proxy_next_upstream_tries");
  const words = set?.args ?? ["error", "timeout"];
  const number = tries === undefined ? 0 : /^\d{1,9}$/.test(tries.args[0] ?? "") ? Number(tries.args[0]) : null;
  return { words, isOff: words.includes("off"), tries: number, triesLine: tries?.line ?? null };
}

/** The tries in one group. Each server is tried once; a POST that was sent is sent again only with `non_idempotent`. */
export function triesIn({ peers }: Upstream, { words, isOff, tries }: Next): Calls | null {
  if (tries === null) return null;
  const tried = Math.max(1, isOff ? 1 : tries === 0 ? peers : Math.min(tries, peers));
  return { get: tried, post: words.includes("non_idempotent") ? tried : 1 };
}

/** Which further requests a location may still make: an error page has none, and a mirrored request is not mirrored. */
interface Allowed {
  pages: boolean;
  mirrors: boolean;
}

/** All calls of a location: its own tries, those of one page for errors, and mirrored requests. null: not known. */
export function callsOf(
  location: Location,
  groups: Groups,
  allowed: Allowed = { pages: true, mirrors: true },
): Calls | null {
  if (passOf(location) === undefined && !passesByCondition(location)) return { post: 0, get: 0 };
  const passed = passedTo(location, groups);
  if (passed === null || inherited(location, "recursive_error_pages")[0]?.args[0] === "on") return null;
  const next = nextOf(location);
  const own = passed.map(({ upstream }) => triesIn(upstream, next));
  const pages = (allowed.pages ? errorPagesOf(location, groups) : []).map((page) =>
    once(page, groups, { ...allowed, pages: false }),
  );
  const mirrors = (allowed.mirrors ? mirrorsOf(location, groups) : []).map((mirror) =>
    once(mirror, groups, { pages: true, mirrors: false }),
  );
  if ([...own, ...pages, ...mirrors].includes(null)) return null;
  const calls = (method: keyof Calls) =>
    most(own, method) + most(pages, method) + mirrors.reduce((sum, mirror) => sum + (mirror?.[method] ?? 0), 0);
  return { post: calls("post"), get: calls("get") };
}

function once(location: Location, groups: Groups, allowed: Allowed): Calls | null {
  const key = `${location.line} ${location.name} ${allowed.pages} ${allowed.mirrors}`;
  const { calls } = groups.found;
  if (!calls.has(key)) calls.set(key, callsOf(location, groups, allowed));
  return calls.get(key) ?? null;
}

function leadsTo(uri: string, location: Location, { locations, found }: Groups): Location | undefined {
  const key = `${location.server} ${uri}`;
  if (!found.locations.has(key)) found.locations.set(key, locationAt(uri, location, locations));
  return found.locations.get(key);
}

function most(calls: readonly (Calls | null)[], method: keyof Calls): number {
  return calls.reduce((highest, one) => Math.max(highest, one?.[method] ?? 0), 0);
}

/** Locations that get a copy of the request. */
export function mirrorsOf(location: Location, groups: Groups): Location[] {
  return inherited(location, "mirror").flatMap(({ args: [uri = "off"] }) => {
    const target = uri === "off" ? undefined : leadsTo(uri, location, groups);
    return target === undefined ? [] : [target];
  });
}

/** Statuses that nginx itself makes of a server that does not answer, whatever `proxy_intercept_errors` says. */
const ownStatuses = new Set(["500", "502", "503", "504"]);

/** Locations to which errors are passed: a second chain. One of them is taken, by the status. */
export function errorPagesOf(location: Location, groups: Groups): Location[] {
  const intercepts = inherited(location, "proxy_intercept_errors")[0]?.args[0] === "on";
  const directives = inherited(location, "error_page");
  const known = groups.found.pages.get(directives) ?? new Map<string, readonly Location[]>();
  groups.found.pages.set(directives, known);
  const key = `${location.server} ${intercepts}`;
  const pages = known.get(key) ?? pagesOf(directives, intercepts, location, groups);
  known.set(key, pages);
  return pages.filter((page) => page !== location);
}

/** The locations that proxy, each once. */
function pagesOf(
  directives: readonly Directive[],
  intercepts: boolean,
  location: Location,
  groups: Groups,
): readonly Location[] {
  const targets = directives
    .filter(({ args }) => intercepts || args.some((code) => ownStatuses.has(code)))
    .flatMap(({ args }) => leadsTo(args.at(-1) ?? "", location, groups) ?? [])
    .filter((target) => passOf(target) !== undefined);
  return [...new Set(targets)];
}
