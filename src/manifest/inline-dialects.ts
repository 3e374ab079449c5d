import { addedHeader, additionFaults } from "./additions.ts";
import type { Fault } from "./fault.ts";
import { logFormatFaults } from "./log-formats.ts";
import { entry, isJsonMap, items, type Json, type Path } from "./json.ts";

/** Semantic checks of a dialect described in the manifest. A dialect given by name has none. */
export function* inlineDialectFaults(dialect: Json | undefined, path: Path): Generator<Fault> {
  if (!isJsonMap(dialect)) return;
  if (entry(dialect, "verified") === "measured") yield unearned([...path, "verified"]);
  for (const [index, header] of items(entry(dialect, "gate_id")).entries()) {
    if (typeof header === "string") yield* addedHeader(header, [...path, "gate_id", index], "value");
  }
  for (const key of ["no_cache", "no_fallback", "mock"]) {
    yield* additionFaults(entry(dialect, key), [...path, key]);
  }
  yield* logFormatFaults(entry(dialect, "log"), [...path, "log"]);
}

/** Counts of a measured dialect may be exact, and exact counts can promote. A manifest cannot claim that for itself. */
function unearned(path: Path): Fault {
  const problem = "expected `documented`, got `measured`";
  const remedy =
    "Write `verified: documented`. Only built-in dialects are measured; counts of other dialects are lower bounds.";
  return { path, on: "value", problem, remedy };
}
