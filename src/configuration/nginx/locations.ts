import type { Directive } from "./directives.ts";

/** A location, and the blocks around it, the nearest first: what it does not set itself it inherits. */
export interface Location {
  /** As a reader writes it: `/v1/`, `= /x`, `~ ^/v1`, `@backup`. */
  name: string;
  line: number;
  blocks: readonly (readonly Directive[])[];
  /** The names of its server, to tell locations of several servers apart. */
  server: string;
}

/** Every location of a configuration, also within another. A fragment without `http` or `server` is one as well. */
export function locationsOf(top: readonly Directive[]): Location[] {
  return below(top, [top], "");
}

function below(directives: readonly Directive[], blocks: Location["blocks"], server: string): Location[] {
  return directives.flatMap(({ name, args, block, line }) => {
    if (block === null) return [];
    const inner = [block, ...blocks];
    if (name === "http") return below(block, inner, server);
    if (name === "server") return below(block, inner, argsOf("server_name", block)?.join(" ") ?? "");
    if (name !== "location") return [];
    return [{ name: args.join(" "), line, blocks: inner, server }, ...below(block, inner, server)];
  });
}

/** The arguments of a directive of a block; undefined where it is not there. */
function argsOf(name: string, block: readonly Directive[]): readonly string[] | undefined {
  return block.find((directive) => directive.name === name)?.args;
}

/** The directives of a name that hold in a location: those of the nearest block that has any. */
export function inherited({ blocks }: Location, name: string): readonly Directive[] {
  for (const block of blocks) {
    const found = block.filter((directive) => directive.name === name);
    if (found.length > 0) return found;
  }
  return [];
}

/** `proxy_pass` of a location itself: it is not inherited. */
export function passOf({ blocks: [own = []] }: Location): Directive | undefined {
  return own.find(({ name }) => name === "proxy_pass");
}

/** Whether a condition within a location may pass the request elsewhere. */
export function passesByCondition({ blocks: [own = []] }: Location): boolean {
  return own.some(({ name, block }) => name === "if" && block?.some((inner) => inner.name === "proxy_pass") === true);
}

/** The location that a URI within the configuration leads to: one of this name, else the longest prefix. */
export function locationAt(uri: string, { server }: Location, locations: readonly Location[]): Location | undefined {
  const own = locations.filter((location) => location.server === server);
  const exact = own.find(({ name }) => name === uri || name === `= ${uri}`);
  const prefixes = own.filter(({ name }) => uri.startsWith(name.replace(/^\^~ /, "")));
  return exact ?? prefixes.toSorted((one, other) => other.name.length - one.name.length)[0];
}
