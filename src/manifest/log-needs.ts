import { pointerOf } from "../core/json-pointer.ts";
import type { Problem } from "../core/errors.ts";
import type { EffectiveGateway, Log, LogFields, LogFormat } from "../generated/types.ts";
import { effectiveFormat } from "./effective-log.ts";
import { pathText, shown } from "./fault.ts";
import type { Path } from "./json.ts";
import type { LocatedManifest } from "./parse.ts";
import { everyPrefixes } from "./traffic-pointer.ts";

type Gateways = Readonly<Record<string, EffectiveGateway>>;

interface Need {
  /** The path below the log, if the file has it. */
  key: Path;
  problem: string;
  remedy: string;
}

/**
 * Logs whose rows cannot be parsed, matched to an exchange or counted, with the dialects of their gateways taken into
 * account.
 */
export function formatProblems(gateways: Gateways, source: LocatedManifest): Problem[] {
  return (source.value.logs ?? []).flatMap((log, index) => {
    const format = effectiveFormat(log, gateways[log.gateway]?.dialect.log);
    const needs = format === null ? [withoutFormat(log.gateway)] : [...needsOf(format), ...unread(log, format)];
    return needs.map(({ key, problem, remedy }) => {
      const path = ["logs", index, ...key];
      return { at: source.locate(pointerOf(path)), message: `${pathText(path)}: expected ${problem}`, remedy };
    });
  });
}

function withoutFormat(gateway: string): Need {
  return {
    key: [],
    problem: `the key \`fields\`, got none, and the dialect of ${shown(gateway, "the gateway")} has no such log format`,
    remedy: "Describe the rows with `rows` and `fields`, or set the gateway's `dialect`.",
  };
}

/** Fields that count the attempts of a request row. */
const counting = ["attempts", "retries", "targets"] as const;

function* needsOf({ rows, fields, events }: LogFormat): Generator<Need> {
  if (fields.id === undefined && fields.trace === undefined)
    yield lacking("`id` or `trace`", "Point to the gate id or the trace id in a row.", ["fields"]);
  if (rows === "event" && fields.event === undefined)
    yield lacking("`event`", "Point to the name of the event in a row.", ["fields"]);
  if (rows === "event" && (events?.attempt ?? []).length === 0)
    yield lacking("`events: { attempt: […] }`", "List the events that mean a call to a provider.");
  if (rows === "request" && counting.every((name) => fields[name] === undefined))
    yield lacking(
      "`attempts`, `retries` or `targets`",
      "Point to the number of attempts or retries, or to the list of targets, in a row.",
      ["fields"],
    );
  yield* crossed(fields);
}

function lacking(what: string, remedy: string, key: Path = []): Need {
  return { key, problem: `${what}, got none`, remedy };
}

/**
 * All fields of a row must go through the same lists: a field below another `*`, or a list above it, belongs to no
 * common row.
 */
function* crossed(fields: LogFields): Generator<Need> {
  const { targets, statuses, ...single } = fields;
  const prefixes = Object.entries<string>(single).map(([name, pointer]) => ({ name, every: everyPrefixes(pointer) }));
  const deepest = prefixes.toSorted((one, other) => other.every.length - one.every.length)[0]?.every ?? [];
  const lists = Object.entries<string | undefined>({ targets, statuses }).flatMap(([name, pointer]) =>
    pointer === undefined ? [] : [{ name, every: everyPrefixes(pointer) }],
  );
  const apart = [
    ...prefixes.filter(({ every }) => every.some((prefix, index) => prefix !== deepest[index])),
    ...lists.filter(({ every }) => deepest.some((prefix, index) => prefix !== every[index])),
  ];
  for (const { name } of apart)
    yield {
      key: ["fields", name],
      problem: "the same steps up to each `*` as in the other fields, got different ones",
      remedy: "All fields of a row must go through the same lists, such as `/spans/*/id` and `/spans/*/name`.",
    };
}

const readBy: Readonly<Record<LogFormat["rows"], readonly (keyof LogFields)[]>> = {
  request: ["attempts", "retries", "targets", "statuses"],
  attempt: ["attempt"],
  event: ["event", "attempt"],
};
const readByAll: readonly (keyof LogFields)[] = ["id", "trace", "target", "status", "time"];

/** Keys that have an effect only together with another key. */
const besides = [
  ["redispatch", "retries"],
  ["call_like", "targets"],
  ["separators", "targets"],
] as const;

/** Settings of a log that nothing reads. Such a mistake would make the count too low without a warning. */
function* unread(log: Log, { rows, fields }: LogFormat): Generator<Need> {
  const read: readonly string[] = [...readBy[rows], ...readByAll];
  for (const name of Object.keys(log.fields ?? {}))
    if (!read.includes(name))
      yield besideOnly(["fields", name], name, `rows: ${rowsThatRead(name)}`, `this log has \`rows: ${rows}\``);
  if (log.events !== undefined && rows !== "event")
    yield besideOnly(["events"], "events", "rows: event", `this log has \`rows: ${rows}\``);
  if (log.fields?.statuses !== undefined && fields.targets === undefined)
    yield besideOnly(["fields", "statuses"], "statuses", "targets", "there are none");
  for (const [key, needed] of besides)
    if (log[key] !== undefined && fields[needed] === undefined) yield besideOnly([key], key, needed, "there are none");
}

function rowsThatRead(name: string): string {
  return Object.entries(readBy)
    .filter(([, names]) => names.some((read) => read === name))
    .map(([rows]) => rows)
    .join("` or `rows: ");
}

function besideOnly(key: Path, name: string, needed: string, got: string): Need {
  return {
    key,
    problem: `\`${name}\` only next to \`${needed}\`, but ${got}`,
    remedy: `Set \`rows\` to what a row stands for, or remove \`${name}\`: nothing reads it.`,
  };
}
