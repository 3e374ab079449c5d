import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import { dialects } from "../../src/dialects/index.ts";
import type { LogFormat } from "../../src/generated/types.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { changed, parse } from "./cases.ts";

/** The smallest manifest with a log of a gateway of this dialect. */
function withFormat(dialect: string, format: string): string {
  const log = `{ gateway: a, source: jsonl, path: a.jsonl${format === "" ? "" : `, ${format}`} }`;
  return changed("routes:", `gateways: { a: { dialect: ${dialect} } }\nlogs: [${log}]\nroutes:`);
}

function formatOf(dialect: string, format: string): LogFormat | undefined {
  return effectiveManifest(parse(withFormat(dialect, format)), dialects, null).logs[0]?.format;
}

function problemsOf(dialect: string, format: string): string[] {
  try {
    formatOf(dialect, format);
    return [];
  } catch (error) {
    assert.ok(error instanceof GateError && error.code === "MANIFEST_INVALID");
    assert.ok(error.problems.every(({ remedy, at }) => remedy.length > 5 && at?.line === 5));
    return error.problems.map(({ message }) => message);
  }
}

const { nginx, haproxy, litellm, envoy } = dialects;

const kept: readonly [name: string, dialect: string, format: string, effective: LogFormat | undefined][] = [
  ["nothing of its own", "nginx", "", nginx.log],
  [
    "the same pointers written out",
    "nginx",
    "fields: { id: /rid, targets: /upstream_addr, statuses: /upstream_status, status: /status }",
    nginx.log,
  ],
  [
    "the same rows written out",
    "haproxy",
    "rows: request, fields: { id: /rid, retries: /rc, target: /srv }",
    haproxy.log,
  ],
  [
    "one field",
    "haproxy",
    "fields: { id: /request_id }",
    haproxy.log && { ...haproxy.log, fields: { ...haproxy.log.fields, id: "/request_id" } },
  ],
  [
    "one list of events",
    "litellm",
    "events: { other: [cache-hit] }",
    litellm.log && { ...litellm.log, events: { ...litellm.log.events, other: ["cache-hit"] } },
  ],
  [
    "keys beside the fields",
    "nginx",
    "call_like: 'x*', separators: [';'], no_call: ['-']",
    nginx.log && { ...nginx.log, call_like: "x*", separators: [";"], no_call: ["-"] },
  ],
  ["a mark", "haproxy", "redispatch: '>'", haproxy.log && { ...haproxy.log, redispatch: ">" }],
  [
    "other rows, which are a format of their own",
    "envoy",
    "rows: request, fields: { id: /r, attempts: /n }",
    { rows: "request", fields: { id: "/r", attempts: "/n" } },
  ],
  [
    "all keys where the dialect ships nothing",
    "generic",
    "fields: { id: /r, retries: /n, targets: /t }, no_call: ['-'], call_like: '*:*', redispatch: '+', separators: [' > ']",
    {
      rows: "request",
      fields: { id: "/r", retries: "/n", targets: "/t" },
      no_call: ["-"],
      call_like: "*:*",
      redispatch: "+",
      separators: [" > "],
    },
  ],
];
for (const [name, dialect, format, effective] of kept)
  test(`a log of ${dialect} with ${name} keeps the rest of its format`, () => {
    assert.deepEqual(formatOf(dialect, format), effective);
  });

test("envoy's rows stay attempts if the log sets only a field", () => {
  assert.equal(formatOf("envoy", "fields: { id: /r }")?.rows, envoy.log?.rows);
});

const apart = "expected the same steps up to each `*` as in the other fields, got different ones";
const refused: readonly [dialect: string, format: string, ...problems: string[]][] = [
  ["generic", "rows: event", ": expected the key `fields`, got none, and the dialect of `a` has no such log format"],
  ["envoy", "rows: request", ": expected the key `fields`, got none, and the dialect of `a` has no such log format"],
  ["generic", "fields: { retries: /rc }", ".fields: expected `id` or `trace`, got none"],
  ["generic", "fields: { id: /r }", ".fields: expected `attempts`, `retries` or `targets`, got none"],
  ["generic", "rows: event, fields: { id: /r }, events: { attempt: [a] }", ".fields: expected `event`, got none"],
  [
    "generic",
    "rows: event, fields: { id: /r, event: /e }, events: { switch: [a] }",
    ": expected `events: { attempt: […] }`, got none",
  ],
  [
    "generic",
    "rows: attempt, fields: { id: /r }, events: { attempt: [a] }",
    ".events: expected `events` only next to `rows: event`, but this log has `rows: attempt`",
  ],
  [
    "generic",
    "rows: attempt, fields: { id: /r, retries: /rc }",
    ".fields.retries: expected `retries` only next to `rows: request`, but this log has `rows: attempt`",
  ],
  [
    "nginx",
    "fields: { attempt: /n }",
    ".fields.attempt: expected `attempt` only next to `rows: attempt` or `rows: event`, but this log has `rows: request`",
  ],
  [
    "generic",
    "fields: { id: /r, retries: /n, statuses: /s }, call_like: a",
    ".fields.statuses: expected `statuses` only next to `targets`, but there are none",
    ".call_like: expected `call_like` only next to `targets`, but there are none",
  ],
  ["nginx", "redispatch: '+'", ".redispatch: expected `redispatch` only next to `retries`, but there are none"],
  ["generic", "rows: attempt, fields: { id: '/a/*/id', target: '/b/*/t' }", `.fields.target: ${apart}`],
  ["generic", "fields: { id: '/a/*/id', targets: '/b/*/t' }", `.fields.targets: ${apart}`],
  ["generic", "fields: { id: '/a/*/id', targets: /t }", `.fields.targets: ${apart}`],
];
for (const [dialect, format, ...problems] of refused)
  test(`refuses a log of ${dialect} with ${format}`, () => {
    assert.deepEqual(
      problemsOf(dialect, format),
      problems.map((problem) => `logs[0]${problem}`),
    );
  });

const silent: readonly [dialect: string, format: string][] = [
  ["generic", "rows: attempt, fields: { id: /rid, target: '/a/{key=t}/v', time: /t, status: /s }"],
  ["generic", "rows: attempt, fields: { id: '/a/*/id', target: '/a/*/b/*/t', status: /s }"],
  ["generic", "fields: { id: /rid, targets: '/tries/*/ip', statuses: '/codes/*' }"],
  ["generic", "fields: { id: '/a/*/id', targets: '/a/*/tries/*/ip' }"],
  ["litellm", "fields: { trace: /trace }"],
];
for (const [dialect, format] of silent)
  test(`accepts a log of ${dialect} with ${format}`, () => {
    assert.deepEqual(problemsOf(dialect, format), []);
  });
