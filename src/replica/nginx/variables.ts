import type { Directive } from "../../configuration/nginx/directives.ts";

/** Directives with a variable whose values are the entries of their block. */
const drawn = new Set(["map", "split_clients", "geo"]);

/** Returns the values that a file gives to each variable, by its name. */
export function valuesIn(directives: readonly Directive[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  collect(directives, found);
  return found;
}

function collect(directives: readonly Directive[], found: Map<string, string[]>): void {
  for (const { name, args, block } of directives) {
    const [variable, values] = drawn.has(name)
      ? [args.at(-1), (block ?? []).flatMap((entry) => entry.args.slice(0, 1))]
      : [name === "set" ? args[0] : undefined, args.slice(1, 2)];
    if (variable === undefined) collect(block ?? [], found);
    else found.set(variable.replace("$", ""), [...(found.get(variable.replace("$", "")) ?? []), ...values]);
  }
}

/**
 * Whether a request's own texts say nothing of a host: it is one variable, none of whose values has another in it, or `$host`,
 * which is the copy's own address.
 */
export function isSaidIn(values: ReadonlyMap<string, readonly string[]>, host: string): boolean {
  const name = /^\$(\w+|\{\w+\})$/.exec(host)?.[1]?.replace(/[{}]/g, "");
  if (name === undefined) return false;
  return name === "host" || values.get(name)?.every((value) => !value.includes("$")) === true;
}
