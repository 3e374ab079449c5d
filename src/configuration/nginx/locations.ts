import type { Directive } from "./directives.ts";

/** A location, and the blocks around it, the nearest first: what it does not set itself it inherits. */
export interface Location {
  /** As a reader writes it: `/v1/`, `= /x`, `~ ^/v1`, `@backup`. */
  name: string;
  /** What a URI begins with to be its own, for those that are chosen by that. */
  prefix: string;
  line: number;
  blocks: readonly Block[];
  /** The names of its server, to tell locations of several servers apart. */
  server: string;
}

/** The directives of a block by their name. */
type Block = ReadonlyMap<string, readonly Directive[]>;

/** Every location of a configuration, also within another. A fragment without `http` or `server` is one as well. */
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

/** The arguments of a directive of a block; undefined where it is not there. */
function argsOf(name: string, block: readonly Directive[]): readonly string[] | undefined {
  return block.find((directive) => directive.name === name)?.args;
}

const none: readonly Directive[] = [];

/** The directives of a name that hold in a location: those of the nearest block that has any. */
export function inherited({ blocks }: Location, name: string): readonly Directive[] {
  return blocks.find((block) => block.has(name))?.get(name) ?? none;
}

/** `proxy_pass` of a location itself: it is not inherited. */
export function passOf({ blocks: [own] }: Location): Directive | undefined {
  return own?.get("proxy_pass")?.[0];
}

/** Whether a condition within a location may pass the request elsewhere. */
export function passesByCondition({ blocks: [own] }: Location): boolean {
  const conditions = own?.get("if") ?? [];
  return conditions.some(({ block }) => block?.some((inner) => inner.name === "proxy_pass") === true);
}

/** The location that a URI within the configuration leads to: one of this name, else the longest prefix. */
export function locationAt(uri: string, { server }: Location, locations: readonly Location[]): Location | undefined {
  const own = locations.filter((location) => location.server === server && uri.startsWith(location.prefix));
  const exact = own.find(({ prefix }) => prefix === uri);
  const prefixes = own.filter(({ name }) => !name.startsWith("= "));
  return exact ?? prefixes.toSorted((one, other) => other.prefix.length - one.prefix.length)[0];
}
