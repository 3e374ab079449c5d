import { shortHosts } from "../../configuration/names.ts";
import { errorPagesOf, type Groups, passedTo } from "../../configuration/nginx/calls.ts";
import { routesOf } from "../../configuration/nginx/index.ts";
import type { Location } from "../../configuration/nginx/locations.ts";

/** How the map names what requests are passed to. */
export interface Named {
  /** Groups and hosts that get all requests of a route: their servers are the targets. */
  alone: ReadonlySet<string>;
  /** Groups and hosts that a variable draws: each is one target. */
  drawn: ReadonlySet<string>;
  /** Those that only an error page passes to, by the name of its location. */
  pages: ReadonlyMap<string, string>;
}

/** Returns the names for all locations of a configuration. */
export function namedIn(groups: Groups): Named {
  const routes = routesOf(groups);
  const passed = routes.map((location) => passedTo(location, groups) ?? []);
  const names = (many: boolean) =>
    passed.filter((all) => all.length > 1 === many).flatMap((all) => all.map(({ name }) => name));
  const pages = routes.flatMap((location) => errorPagesOf(location, groups)).flatMap((page) => pagesTo(page, groups));
  return { alone: new Set(names(false)), drawn: new Set(names(true)), pages: new Map(pages.toReversed()) };
}

function pagesTo(page: Location, groups: Groups): [group: string, location: string][] {
  return (passedTo(page, groups) ?? []).map(({ name }) => [name, page.name]);
}

/** Returns the target of each server of a group or host; null if the map has two names for them. */
export function targetsOf(group: string, servers: readonly string[], { alone, drawn, pages }: Named): string[] | null {
  if (alone.has(group) && drawn.has(group)) return null;
  const one = drawn.has(group) ? group : alone.has(group) ? undefined : pages.get(group);
  return one === undefined ? shortHosts(servers) : servers.map(() => one);
}
