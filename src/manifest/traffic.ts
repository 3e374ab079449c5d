import type { Fault } from "./fault.ts";
import { entries, entry, items, type Json, type Path } from "./json.ts";
import { repositoryPath } from "./paths.ts";
import { stepsOf } from "./traffic-pointer.ts";

/** Semantic checks of `traffic`: pointers that cannot work in any file. */
export function* trafficFaults(manifest: Json): Generator<Fault> {
  for (const [index, route] of items(entry(manifest, "routes")).entries()) {
    const traffic = entry(route, "traffic");
    if (traffic === undefined) continue;
    const path = ["routes", index, "traffic"];
    yield* repositoryPath(entry(traffic, "file"), [...path, "file"]);
    yield* fieldFaults(entry(traffic, "doc"), [...path, "doc"]);
    yield* amongFaults(entry(traffic, "among"), [...path, "among"]);
    yield* atFaults(traffic, [...path, "at"]);
    yield* defaultFaults(traffic, [...path, "default"]);
  }
}

function* amongFaults(among: Json | undefined, path: Path): Generator<Fault> {
  for (const [index, pointer] of items(among).entries()) yield* starFaults(pointer, [0, 1], [...path, index]);
  yield* starFaults(among, [1], path);
}

/** A pointer in a list may name a single weight. A pointer alone must name several. */
function* starFaults(pointer: Json | undefined, allowed: readonly number[], path: Path): Generator<Fault> {
  if (!isPointer(pointer)) return;
  const stars = stepsOf(pointer)?.filter(({ kind }) => kind === "every").length;
  if (stars === undefined) yield unreadable(path, "value");
  if (stars === undefined || allowed.includes(stars)) return;
  const problem = `expected ${allowed.length === 1 ? "exactly" : "at most"} one step \`*\`, got ${stars}`;
  const remedy =
    "Put `*` at the step where the weights of the group differ, such as `/routes/chat/*/weight`. For weights in several places use a list of pointers.";
  yield { path, on: "value", problem, remedy };
}

function* defaultFaults(traffic: Json, path: Path): Generator<Fault> {
  if (entry(traffic, "default") === undefined || entry(traffic, "among") !== undefined) return;
  const problem = "expected `among` next to `default`, got none";
  const remedy = "Name the weights of the group with `among`, or remove `default`: a single number has no default.";
  yield { path, on: "value", problem, remedy };
}

function* atFaults(traffic: Json, path: Path): Generator<Fault> {
  const at = entry(traffic, "at");
  yield* fieldFaults(at, path);
  if (entry(traffic, "among") === undefined && entries(at).length > 0) {
    const problem = "expected a pointer, got a map without `among` next to it";
    const remedy = "Name the weights of the group with `among`, or point to a single number.";
    yield { path, on: "value", problem, remedy };
  }
  if (!isPointer(at)) return;
  const steps = stepsOf(at);
  if (steps === null) yield unreadable(path, "value");
  if (steps?.some(({ kind }) => kind === "every") !== true) return;
  const problem = "expected a pointer to one weight, got one with a `*` step";
  yield {
    path,
    on: "value",
    problem,
    remedy: "Use `*` only in `among`. Write the key or fields of the route's own weight here.",
  };
}

/** Names that start with `/` are pointers. */
function* fieldFaults(fields: Json | undefined, path: Path): Generator<Fault> {
  for (const [name] of entries(fields))
    if (name.startsWith("/") && /~(?![01])/.test(name)) yield unreadable([...path, name], "key");
}

/** Texts that do not look like a pointer are reported by the schema. */
function isPointer(value: Json | undefined): value is string {
  return typeof value === "string" && value.startsWith("/");
}

function unreadable(path: Path, on: Fault["on"]): Fault {
  const problem =
    "expected a pointer such as `/spec/http/{name=chat}/route/*/weight`, got a text that is not a valid pointer";
  const remedy =
    "Close every brace around `field=value`, use `*` only as a whole step, and write `~0` for `~` and `~1` for `/` in a key.";
  return { path, on, problem, remedy };
}
