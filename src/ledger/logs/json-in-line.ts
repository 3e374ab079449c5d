import { repeatedKeys } from "../../core/json-escapes.ts";
import { isObject, parseJson, parseObject } from "../../core/json.ts";
import type { LineForm } from "../../generated/types.ts";
import type { LogLine } from "./matched.ts";

const instant = String.raw`\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-]\d\d:?\d\d)`;
const criLine = new RegExp(String.raw`^${instant} (?:stdout|stderr) F(?::\S+)? (.*)$`, "s");
/** RFC 5424 6. A quoted value may contain any bracket, and an escaped quote. */
const syslogLine = /^(?:<\d{1,3}>)?1 (?:\S+ ){5}(?:-|(?:\[(?:[^"\]\\]|"(?:[^"\\]|\\.)*")*\])+) \uFEFF?(.*)$/s;
/** RFC 3164 4, also as daemons write it to a file: without a priority, or with another form of time. */
const bsdLine = new RegExp(
  String.raw`^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|${instant}) \S+ [^\s:\[\]]+(?:\[\d+\])?: ?(.*)$`,
  "s",
);

/** The keys whose text is the row. */
const carriers = { docker: "log", journald: "MESSAGE" } as const;

const readers: Readonly<Record<LineForm, (line: string) => string | null>> = {
  json: (line) => line,
  cri: (line) => criLine.exec(line)?.[1] ?? null,
  syslog: (line) => {
    const message = syslogLine.exec(line)?.[1] ?? bsdLine.exec(line)?.[1];
    return message?.replace(/^\s*(?:@cee:\s*)?/, "") ?? null;
  },
  docker: (line) => {
    const text = textAt(line, carriers.docker);
    return text?.endsWith("\n") === true ? text.slice(0, -1) : null;
  },
  journald: (line) => textAt(line, carriers.journald),
};

/** A line without its prefix, and what stands around the row. */
export interface Unwrapped extends LogLine {
  envelope: unknown;
}

/**
 * Returns the JSON of a line without its prefix; null if it has another form, or holds no object. A value that a store has
 * parsed has no prefix to remove.
 */
export function unwrapped({ row, text }: LogLine, form: LineForm): Unwrapped | null {
  if (form === "json") return { row, text, envelope: null };
  const json = text === null ? null : jsonInLine(text, form);
  const object = json === null ? null : parseObject(json);
  return object === null ? null : { row: object, text: json, envelope: envelopeOf(row) };
}

/**
 * Returns the text behind the prefix of a line, or the one that its JSON holds; null if the line has another form, if the
 * container runtime cut it, or if parsers may read it differently.
 */
export function jsonInLine(line: string, form: LineForm): string | null {
  return readers[form](line);
}

function textAt(line: string, key: string): string | null {
  const value = parseJson(line);
  if (!isObject(value) || repeatedKeys(line).size > 0) return null;
  const text: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return typeof text === "string" ? text : null;
}

function envelopeOf(row: unknown): unknown {
  const carrying: readonly string[] = Object.values(carriers);
  return isObject(row) ? Object.fromEntries(Object.entries(row).filter(([key]) => !carrying.includes(key))) : null;
}
