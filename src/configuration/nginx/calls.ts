import { hostAsUpstream, type Upstream } from "./upstreams.ts";
import type { Directive } from "./directives.ts";
import { inherited, type Location, locationAt, passesByCondition, passOf } from "./locations.ts";

/** A configuration's groups and variables. */
export interface Groups {
  locations: readonly Location[];
  upstreams: ReadonlyMap<string, Upstream | null>;
  /** `split_clients` and `map`: the possible values of a variable, with their percentage if it is drawn. */
  variables: ReadonlyMap<string, readonly { value: string; percent: number | null }[]>;
  /** Other files are included, which may define groups. */
  includes: boolean;
  /** Cached results, because many locations inherit the same error pages and mirrors. */
  found: {
    calls: Map<string, Calls | null>;
    locations: Map<string, Location | undefined>;
    pages: Map<readonly Directive[], Map<string, readonly Location[]>>;
  };
}

/** Returns the groups that a location can pass to: several if a variable chooses; null if unknown. */
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

/** Returns the host or group of a URL. The path may be a variable: `http://llm$request_uri`. */
export function hostOf(url: string): string {
  const host = /^(?:https?:\/\/)?([^/]*)/.exec(url)?.[1] ?? "";
  return host.replace(/(?<=.)\$(?:request_uri|uri|is_args|args)\b.*$/, "");
}

/** null if a program chooses, a variable is unresolved, or another file may define the group. */
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

/** What decides how often a request is passed to a server. */
export interface Next {
  words: readonly string[];
  isOff: boolean;
  /** `proxy_next_upstream_tries`; null if it is not a number, which is not 0. */
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

/** Returns the tries in one group. Each server is tried once; a POST that was sent is only retried with `non_idempotent`. */
export function triesIn({ peers }: Upstream, { words, isOff, tries }: Next): Calls | null {
  if (tries === null) return null;
  const tried = Math.max(1, isOff ? 1 : tries === 0 ? peers : Math.min(tries, peers));
  return { get: tried, post: words.includes("non_idempotent") ? tried : 1 };
}

/**
 * The additional requests that a location may make. An error page has no error page, and a mirrored request is not mirrored.
 */
interface Allowed {
  pages: boolean;
  mirrors: boolean;
}

/** Returns all calls of a location: its tries, those of one error page, and mirrored requests. null if unknown. */
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

/** Returns the locations that get a copy of the request. */
export function mirrorsOf(location: Location, groups: Groups): Location[] {
  return inherited(location, "mirror").flatMap(({ args: [uri = "off"] }) => {
    const target = uri === "off" ? undefined : leadsTo(uri, location, groups);
    return target === undefined ? [] : [target];
  });
}

/** Statuses that nginx sends itself if a server does not answer, regardless of `proxy_intercept_errors`. */
const ownStatuses = new Set(["500", "502", "503", "504"]);

/** Locations that handle errors, as a second chain. The status selects one of them. */
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

/** Returns the distinct locations that proxy. */
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
