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
  /** Below the log, where the file has it. */
  key: Path;
  problem: string;
  remedy: string;
}

/** Logs whose rows could not be read, joined to an exchange, or counted, once the dialects of their gateways have had their say. */
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
    remedy: "Say where a row has what with `rows` and `fields`, or name the dialect of the gateway.",
  };
}

/** Fields that count the attempts of a row of requests. */
const counting = ["attempts", "retries", "targets"] as const;

function* needsOf({ rows, fields, events }: LogFormat): Generator<Need> {
  if (fields.id === undefined && fields.trace === undefined)
    yield lacking("`id` or `trace`", "Say where a row has the gate id, or the trace id.", ["fields"]);
  if (rows === "event" && fields.event === undefined)
    yield lacking("`event`", "Say where a row has the name of its event.", ["fields"]);
  if (rows === "event" && (events?.attempt ?? []).length === 0)
    yield lacking("`events: { attempt: […] }`", "Name the events that stand for a call to a provider.");
  if (rows === "request" && counting.every((name) => fields[name] === undefined))
    yield lacking("`attempts`, `retries` or `targets`", "Say where a row has what counts attempts.", ["fields"]);
  yield* crossed(fields);
}

function lacking(what: string, remedy: string, key: Path = []): Need {
  return { key, problem: `${what}, got none`, remedy };
}

/** Every `*` above a single value makes rows: fields below another one belong to no common row, nor does a list above it. */
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
      problem: "the same steps up to each `*` as in the other fields, got others",
      remedy: "Let the fields of one row go through the same lists: `/spans/*/id` and `/spans/*/name`.",
    };
}

const readBy: Readonly<Record<LogFormat["rows"], readonly (keyof LogFields)[]>> = {
  request: ["attempts", "retries", "targets", "statuses"],
  attempt: ["attempt"],
  event: ["event", "attempt"],
};
const readByAll: readonly (keyof LogFields)[] = ["id", "trace", "target", "status", "time"];

/** Keys that say nothing beside another one, and which. */
const besides = [
  ["redispatch", "retries"],
  ["call_like", "targets"],
  ["separators", "targets"],
] as const;

/** What a log declares and nothing reads: a mistake that would count too little without a word. */
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
    problem: `\`${name}\` only beside \`${needed}\`, but ${got}`,
    remedy: `Say what a row stands for by \`rows\`, or remove \`${name}\`: nothing reads it.`,
  };
}
