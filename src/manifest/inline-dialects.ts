import { addedHeader, additionFaults } from "./additions.ts";
import type { Fault } from "./fault.ts";
import { logFormatFaults } from "./log-formats.ts";
import { entry, isJsonMap, items, type Json, type Path } from "./json.ts";

/** What is wrong with a dialect that stands in the manifest beyond its form; nothing where it is a name. */
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

/** A measured dialect may count exactly, and exact counts can promote: nobody can claim that for himself. */
function unearned(path: Path): Fault {
  const problem = "expected `documented`, got `measured`";
  const remedy =
    "Write `verified: documented`: only built-in dialects were measured, and what others count is a lower bound.";
  return { path, on: "value", problem, remedy };
}
