import type { Fault } from "./fault.ts";
import { entries, entry, items, type Json, type Path } from "./json.ts";
import { stepsOf } from "./traffic-pointer.ts";

/** What is wrong with the texts of a log's mapping: pointers that cannot be followed, events that cannot be matched. */
export function* logFormatFaults(format: Json | undefined, path: Path): Generator<Fault> {
  for (const [name, pointer] of entries(entry(format, "fields")))
    yield* pointerFaults(pointer, [...path, "fields", name]);
  for (const [kind, patterns] of entries(entry(format, "events")))
    for (const [index, pattern] of items(patterns).entries())
      yield* patternFaults(pattern, [...path, "events", kind, index]);
}

/** A text of another form is told of by the schema. */
export function* pointerFaults(pointer: Json | undefined, path: Path): Generator<Fault> {
  if (typeof pointer !== "string" || !pointer.startsWith("/") || stepsOf(pointer) !== null) return;
  const problem =
    "expected a pointer such as `/spans/*/attributes/{key=target}/value`, got a text that cannot be read as one";
  const remedy =
    "Close every brace around `field=value`, let `*` be a step of its own, and write `~0` for `~` and `~1` for `/` in a key.";
  yield { path, on: "value", problem, remedy };
}

function* patternFaults(pattern: Json, path: Path): Generator<Fault> {
  if (typeof pattern !== "string") return;
  const [, ...others] = pattern.split("{target}");
  const isVague = /\*\{target\}|\{target\}\*/.test(pattern);
  if (others.length < 2 && !isVague) return;
  const got = isVague ? "a `*` beside it" : "it more than once";
  const problem = `expected \`{target}\` once, with text of the event on its sides, got ${got}`;
  const remedy =
    "Write the text that stands before the target, and the one after it: `connecting to {target} failed*`.";
  yield { path, on: "value", problem, remedy };
}
