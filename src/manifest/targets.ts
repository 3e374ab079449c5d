import type { Fault } from "./fault.ts";
import { entries, items, type Json, type Path } from "./json.ts";

/** Evidence calls any target that no route names `other`. */
const reservedName = "other";

/** JavaScript lists numeric keys first, but the order of targets decides which one is the primary. */
const listedFirst = /^\d+$/;

/**
 * Reports names that evidence could not distinguish or order: the reserved name, numbers, and aliases shared by two
 * targets of a route.
 */
export function* targetFaults(targets: Json | undefined, path: Path): Generator<Fault> {
  const owners = new Map<Json, string>(entries(targets).map(([name]) => [name, name]));
  for (const [name, aliases] of entries(targets)) {
    if (name === reservedName) yield reserved([...path, name]);
    if (listedFirst.test(name)) yield numeric([...path, name]);
    for (const [index, alias] of items(aliases).entries()) {
      const owner = owners.get(alias) ?? name;
      owners.set(alias, owner);
      if (owner !== name) yield sharedAlias([...path, name, index]);
    }
  }
}

function reserved(path: Path): Fault {
  const problem = `expected another name, got the reserved \`${reservedName}\``;
  return {
    path,
    on: "key",
    problem,
    remedy: "Rename the target: evidence uses this word for targets that no route names.",
  };
}

function numeric(path: Path): Fault {
  const problem = "expected a name with a letter, got a number";
  const remedy =
    "Add a letter. The order of targets decides which one is the primary, and numeric names would be sorted.";
  return { path, on: "key", problem, remedy };
}

function sharedAlias(path: Path): Fault {
  const problem = "expected an alias of this target only, got one of another target of this route";
  return { path, on: "value", problem, remedy: "Remove it from one of the two targets, or merge them." };
}
