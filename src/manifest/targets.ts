import type { Fault } from "./fault.ts";
import { entries, items, type Json, type Path } from "./json.ts";

/** Evidence says `other` of a target that no route names. */
const reservedName = "other";

/** Maps list such keys before all others, wherever they stand; the order of targets says which one is the primary. */
const listedFirst = /^\d+$/;

/** Names that evidence could not tell apart or put in order: the reserved one, numbers, and aliases that two targets of one route share. */
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
    remedy: "Rename the target; evidence uses this word for targets that no route names.",
  };
}

function numeric(path: Path): Fault {
  const problem = "expected a name with a letter, got a number";
  const remedy = "Add a letter: targets are read in order, the primary first, and numbers have an order of their own.";
  return { path, on: "key", problem, remedy };
}

function sharedAlias(path: Path): Fault {
  const problem = "expected what only this target is called, got the name of another target of this route";
  return { path, on: "value", problem, remedy: "Remove it from one of the two, or make them one target." };
}
