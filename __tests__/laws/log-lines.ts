import fc from "../support/fast-check.ts";
import { createLogScan } from "../../src/adapters/logs/scan.ts";
import type { LogFileReading, LogFiles } from "../../src/core/ports/logs.ts";
import type { LogFormat } from "../../src/generated/types.ts";

export const gateId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const stranger = "5c1e7a90-11aa-4222-8333-944455556666";

type Row = Readonly<Record<string, unknown>>;

/** A form of log, and the lines in which it tells of requests, each a list of the targets that were called. */
export interface Form {
  name: string;
  format: LogFormat;
  rowsOf: (requests: readonly (readonly string[])[]) => Row[];
}

const eachCall =
  (row: (target: string, number: number, before: string | undefined) => readonly Row[]) =>
  (requests: readonly (readonly string[])[]): Row[] =>
    requests.flatMap((targets) => targets.flatMap((target, index) => row(target, index + 1, targets[index - 1])));

const events = { attempt: ["call"], switch: ["move"] };

export const forms: readonly Form[] = [
  {
    name: "a row of each event",
    format: { rows: "event", fields: { id: "/rid", event: "/event", target: "/to" }, events },
    rowsOf: eachCall((to, _, before) => [
      ...(before === undefined || before === to ? [] : [{ event: "move", to }]),
      { event: "call", to },
    ]),
  },
  {
    name: "a numbered row of each event",
    format: { rows: "event", fields: { id: "/rid", event: "/event", attempt: "/n" }, events },
    rowsOf: eachCall((_, n) => [{ event: "call", n }]),
  },
  {
    name: "a row of each attempt",
    format: { rows: "attempt", fields: { id: "/rid", target: "/to" } },
    rowsOf: eachCall((to) => [{ to }]),
  },
  {
    name: "a numbered row of each attempt with its time",
    format: { rows: "attempt", fields: { id: "/rid", target: "/to", attempt: "/n", time: "/at" } },
    rowsOf: (requests) =>
      eachCall((to, n) => [{ to, n }])(requests).map((row, index) => ({
        ...row,
        at: `2026-11-22T10:00:${index + 10}Z`,
      })),
  },
  {
    name: "a row of each request with a count",
    format: { rows: "request", fields: { id: "/rid", attempts: "/count" } },
    rowsOf: (requests) => requests.map(({ length }) => ({ count: length })),
  },
  {
    name: "a row of each request with its retries",
    format: { rows: "request", fields: { id: "/rid", retries: "/more" } },
    rowsOf: (requests) => requests.map(({ length }) => ({ more: length - 1 })),
  },
  {
    name: "a row of each request with a list of targets",
    format: { rows: "request", fields: { id: "/rid", targets: "/all" } },
    rowsOf: (requests) => requests.map((all) => ({ all })),
  },
];

/** Client requests with the same id, and the targets that each of them reached. */
export const someRequests = fc.array(fc.array(fc.constantFrom("main", "backup"), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 3,
});

/** The line of a row, as a gateway writes it. */
export function lineOf(row: Row): string {
  return JSON.stringify({ rid: gateId, ...row });
}

/** Something that may happen to a log without anybody meaning harm, or on purpose. */
export type Disturbance = (lines: readonly string[]) => readonly string[];

const place = fc.nat({ max: 30 });

function at(lines: readonly string[], where: number, change: (line: string) => readonly string[]): string[] {
  const index = where % Math.max(1, lines.length);
  return lines.flatMap((line, own) => (own === index ? change(line) : [line]));
}

const keys = ["event", "to", "n", "at", "count", "more", "all", "level", "rid"] as const;
const values = fc.constantFrom<unknown>(
  "call",
  "move",
  "main",
  1,
  0,
  "1",
  "9",
  [],
  ["main"],
  null,
  gateId,
  stranger,
  true,
  {},
);

/** A key in one of its spellings. */
const spelled = fc
  .tuple(fc.constantFrom(...keys), fc.boolean())
  .map(([key, isEscaped]) =>
    isEscaped ? `\\u${key.charCodeAt(0).toString(16).padStart(4, "0")}${key.slice(1)}` : key,
  );

/** The key once more in the line of a row, with any value, before or behind what the line has. */
export const keyTwice: fc.Arbitrary<Disturbance> = fc.tuple(place, spelled, values, fc.boolean()).map(
  ([where, key, value, isFirst]) =>
    (lines) =>
      at(lines, where, (line) => {
        const more = `"${key}":${JSON.stringify(value)}`;
        return [isFirst ? line.replace("{", `{${more},`) : line.replace(/\}$/, `,${more}}`)];
      }),
);

const reordered: fc.Arbitrary<Disturbance> = fc
  .array(place, { minLength: 1, maxLength: 6 })
  .map((moves) => (lines) => moves.reduce((all, from) => moved(all, from % Math.max(1, all.length)), lines));

/** A line that was written late: all others stand before it. */
function moved(lines: readonly string[], from: number): string[] {
  return [...lines.toSpliced(from, 1), ...lines.slice(from, from + 1)];
}

const repeated: fc.Arbitrary<Disturbance> = place.map((where) => (lines) => at(lines, where, (line) => [line, line]));

const unknownField: fc.Arbitrary<Disturbance> = fc
  .tuple(place, fc.constantFrom("level", "msg", "event2", "TO", "nested"), values)
  .map(
    ([where, key, value]) =>
      (lines) =>
        at(lines, where, (line) => [line.replace(/\}$/, `,"${key}":${JSON.stringify(value)}}`)]),
  );

const unknownRow: fc.Arbitrary<Disturbance> = fc
  .tuple(place, fc.constantFrom("calls", "Call", "call ", "retry", "", null))
  .map(
    ([where, event]) =>
      (lines) =>
        at(lines, where, (line) => [JSON.stringify({ rid: gateId, event, msg: "x" }), line]),
  );

const foreignRow: fc.Arbitrary<Disturbance> = fc
  .tuple(place, fc.constantFrom(stranger, `${gateId}0`, gateId.toUpperCase(), `x ${gateId}`, "-"))
  .map(
    ([where, rid]) =>
      (lines) =>
        at(lines, where, (line) => [line.replace(gateId, rid), line]),
  );

const noise: fc.Arbitrary<Disturbance> = fc
  .tuple(
    place,
    fc.constantFrom("", "x", "{", "[]", "null", `{"rid":"${gateId}"`, `"${gateId}"`, `{"rid":["${gateId}"]}`),
  )
  .map(
    ([where, text]) =>
      (lines) =>
        at(lines, where, (line) => [text, line]),
  );

/** The value of a field in another type, or of no use at all. */
const otherValue: fc.Arbitrary<Disturbance> = fc
  .tuple(place, fc.constantFrom("null", '""', '"x"', "{}", "-1", "1.5", "1e9", "true", "[]"))
  .map(
    ([where, value]) =>
      (lines) =>
        at(lines, where, (line) => [line.replace(/("(?:event|n|count|more|to)":)("[^"]*"|\d+)/, `$1${value}`)]),
  );

/** One to four things that happen to a log whose rows are all there. */
export const disturbances: fc.Arbitrary<readonly Disturbance[]> = fc.array(
  fc.oneof(reordered, repeated, keyTwice, unknownField, unknownRow, foreignRow, noise, otherValue),
  { minLength: 1, maxLength: 4 },
);

/** A log that consists of these lines, searched as the gate searches a file. */
export function logFilesOf(lines: readonly string[]): LogFiles {
  return {
    find: (query): Promise<LogFileReading> => {
      const scan = createLogScan(query, { rowsPerId: 1_000, keptBytes: 1_000_000 });
      scan.take(Buffer.from(lines.map((line) => `${line}\n`).join("")));
      const whole = { files: 1, bytes: 1, overlong: 0, torn: 0, truncated: scan.overflowed() };
      return Promise.resolve({ ...whole, lines: scan.lines, unreadable: scan.unreadable() });
    },
  };
}
