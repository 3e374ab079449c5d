import type { Directive } from "./directives.ts";

/** A location and its enclosing blocks, the nearest first, from which it inherits settings. */
export interface Location {
  /** As in the file: `/v1/`, `= /x`, `~ ^/v1`, `@backup`. */
  name: string;
  /** The URI prefix of a prefix location. */
  prefix: string;
  line: number;
  blocks: readonly Block[];
  /** The names of its server, to distinguish locations of several servers. */
  server: string;
}

/** The directives of a block, by name. */
type Block = ReadonlyMap<string, readonly Directive[]>;

/** Returns every location of a configuration, including nested ones and those in a fragment without `http` or `server`. */
export function locationsOf(top: readonly Directive[]): Location[] {
  return below(top, [byName(top)], "");
}

function below(directives: readonly Directive[], blocks: Location["blocks"], server: string): Location[] {
  return directives.flatMap(({ name, args, block, line }) => {
    if (block === null) return [];
    const inner = [byName(block), ...blocks];
    if (name === "http") return below(block, inner, server);
    if (name === "server") return below(block, inner, argsOf("server_name", block)?.join(" ") ?? "");
    if (name !== "location") return [];
    return [
      { name: args.join(" "), prefix: args.at(-1) ?? "", line, blocks: inner, server },
      ...below(block, inner, server),
    ];
  });
}

function byName(block: readonly Directive[]): Block {
  return Map.groupBy(block, ({ name }) => name);
}

/** Returns the arguments of a block's directive; undefined if it is missing. */
function argsOf(name: string, block: readonly Directive[]): readonly string[] | undefined {
  return block.find((directive) => directive.name === name)?.args;
}

const none: readonly Directive[] = [];

/** Returns the directives of this name that apply to a location: those of the nearest block that has any. */
export function inherited({ blocks }: Location, name: string): readonly Directive[] {
  return blocks.find((block) => block.has(name))?.get(name) ?? none;
}

/** Returns a location's `proxy_pass`, which is not inherited. */
export function passOf({ blocks: [own] }: Location): Directive | undefined {
  return own?.get("proxy_pass")?.[0];
}

/** Whether a condition within a location may pass the request elsewhere. */
export function passesByCondition({ blocks: [own] }: Location): boolean {
  const conditions = own?.get("if") ?? [];
  return conditions.some(({ block }) => block?.some((inner) => inner.name === "proxy_pass") === true);
}

/** Returns the location of an internal URI: the one with this name, else the longest prefix. */
export function locationAt(uri: string, { server }: Location, locations: readonly Location[]): Location | undefined {
  const own = locations.filter((location) => location.server === server && uri.startsWith(location.prefix));
  const exact = own.find(({ prefix }) => prefix === uri);
  const prefixes = own.filter(({ name }) => !name.startsWith("= "));
  return exact ?? prefixes.toSorted((one, other) => other.prefix.length - one.prefix.length)[0];
}
