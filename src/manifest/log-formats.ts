import { defaults } from "./defaults.ts";
import type { Fault } from "./fault.ts";
import { entry, items, type Json, type Path } from "./json.ts";

/** Fields that count the attempts of a row of requests. */
const counting = ["attempts", "retries", "targets"] as const;

/** What is wrong with what a log says of its rows: nothing could be joined to an exchange, or nothing be counted. */
export function* logFormatFaults(log: Json, path: Path): Generator<Fault> {
  const fields = entry(log, "fields");
  if (fields === undefined) yield* withoutFields(log, path);
  else {
    const within = [...path, "fields"];
    if (entry(fields, "id") === undefined && entry(fields, "trace") === undefined)
      yield lacking("`id` or `trace`", "Say where a row has the gate id, or the trace id.", within);
    if (entry(log, "rows") === "event") yield* eventFaults(log, fields, path);
    else yield* otherFaults(log, fields, path);
  }
}

/** The format of the dialect holds as a whole, so that its rows and events belong to its fields. */
function* withoutFields(log: Json, path: Path): Generator<Fault> {
  for (const key of ["rows", "events"]) {
    if (entry(log, key) === undefined) continue;
    const remedy = "Add `fields:`, or leave the whole format to the dialect.";
    yield {
      path: [...path, key],
      on: "key",
      problem: `expected \`${key}\` only beside \`fields\`, got it alone`,
      remedy,
    };
  }
}

function* eventFaults(log: Json, fields: Json, path: Path): Generator<Fault> {
  if (entry(fields, "event") === undefined)
    yield lacking("`event`", "Say where a row has the name of its event.", [...path, "fields"]);
  if (items(entry(entry(log, "events"), "attempt")).length === 0)
    yield lacking("`events: { attempt: […] }`", "Name the events that stand for a call to a provider.", path);
}

function* otherFaults(log: Json, fields: Json, path: Path): Generator<Fault> {
  if (entry(log, "events") !== undefined) {
    const problem = "expected `events` only beside `rows: event`, got it without";
    yield { path: [...path, "events"], on: "key", problem, remedy: "Add `rows: event`, or remove it." };
  }
  const isRequest = (entry(log, "rows") ?? defaults.log.rows) === "request";
  if (isRequest && counting.every((key) => entry(fields, key) === undefined))
    yield lacking("`attempts`, `retries` or `targets`", "Say where a row has what counts attempts.", [
      ...path,
      "fields",
    ]);
}

function lacking(what: string, remedy: string, path: Path): Fault {
  return { path, on: "value", problem: `expected ${what}, got none`, remedy };
}
