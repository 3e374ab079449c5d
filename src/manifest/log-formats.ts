import type { Fault } from "./fault.ts";
import { entries, entry, items, type Json, type Path } from "./json.ts";
import { stepsOf } from "./traffic-pointer.ts";

/** Semantic checks of a log format: pointers that cannot be parsed, events that cannot be matched. */
export function* logFormatFaults(format: Json | undefined, path: Path): Generator<Fault> {
  for (const [name, pointer] of entries(entry(format, "fields")))
    yield* pointerFaults(pointer, [...path, "fields", name]);
  for (const [kind, patterns] of entries(entry(format, "events")))
    for (const [index, pattern] of items(patterns).entries())
      yield* patternFaults(pattern, [...path, "events", kind, index]);
}

/** Texts that do not look like a pointer are reported by the schema. */
export function* pointerFaults(pointer: Json | undefined, path: Path): Generator<Fault> {
  if (typeof pointer !== "string" || !pointer.startsWith("/") || stepsOf(pointer) !== null) return;
  const problem =
    "expected a pointer such as `/spans/*/attributes/{key=target}/value`, got a text that is not a valid pointer";
  const remedy =
    "Close every brace around `field=value`, use `*` only as a whole step, and write `~0` for `~` and `~1` for `/` in a key.";
  yield { path, on: "value", problem, remedy };
}

function* patternFaults(pattern: Json, path: Path): Generator<Fault> {
  if (typeof pattern !== "string") return;
  const [, ...others] = pattern.split("{target}");
  const isVague = /\*\{target\}|\{target\}\*/.test(pattern);
  if (others.length < 2 && !isVague) return;
  const got = isVague ? "a `*` next to it" : "it several times";
  const problem = `expected \`{target}\` once, with literal text around it, got ${got}`;
  const remedy = "Write the text before and after the target, such as `connecting to {target} failed*`.";
  yield { path, on: "value", problem, remedy };
}
