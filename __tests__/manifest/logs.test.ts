import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, changed, refusalOf } from "./cases.ts";

/** The log is at column 8 of line 4. */
const withLog = (log: string): [string, string] => ["routes:", `logs: [${log}]\nroutes:`];
const file = "gateway: default, source: jsonl, path: a.jsonl";
const store = (more: string) => `{ gateway: default, source: http, endpoint: loki, ${more} }`;

const cases: [log: string, place: string, problem: string, remedy: string][] = [
  [
    "{ gateway: staging, source: jsonl, path: a.jsonl }",
    "19",
    ".gateway: expected a name under `gateways`, got `staging`",
    "Use one of: `default`.",
  ],
  [
    "{ gateway: default, source: jsonl }",
    "8",
    ": expected the key `path` next to `source: jsonl`, got none",
    "Add `path:` here.",
  ],
  [
    `{ ${file}, endpoint: loki }`,
    "58",
    ".endpoint: expected a setting of this source, got `endpoint`",
    "Remove it: only `source: http` takes it",
  ],
  [
    "{ gateway: default, source: jsonl, path: ../a.jsonl }",
    "49",
    ".path: expected a path without `..`, got one with it",
    "without `..`",
  ],
  [
    "{ gateway: default, source: jsonl, path: /var/log/a.jsonl }",
    "49",
    ".path: expected a path relative to the workspace, with `*` and `**` as wildcards, got an absolute path",
    "Write a path",
  ],
  [
    "{ gateway: default, source: http, request: { path: '/{gate_id}' } }",
    "8",
    ": expected the key `endpoint` next to `source: http`, got none",
    "Add `endpoint:` here.",
  ],
  [
    store("request: { path: '/{gate_id}' }, path: a"),
    "91",
    ".path: expected a setting of this source, got `path`",
    "Remove it: only `source: jsonl` takes it",
  ],
  [
    "{ gateway: default, source: http, endpoint: default, request: { path: '/{gate_id}' } }",
    "52",
    ".endpoint: expected a unique name, got that of a gateway",
    "Rename the endpoint",
  ],
  [
    store("request: { path: /rows, query: { q: all } }"),
    "67",
    ".request: expected `{gate_id}` or `{trace_id}` in the request, got neither",
    "expects a request id",
  ],
  [
    store("request: { path: '/a/../{gate_id}' }"),
    "75",
    ".request.path: expected a path without `..`, got one with it",
    "without `..`",
  ],
  [
    store("request: { path: '/a?id={gate_id}' }"),
    "75",
    ".request.path: expected a path that starts with `/`, without a query, got another string",
    "without a query",
  ],
  [
    store("request: { path: /a, body: { id: '{trace_id}' } }"),
    "79",
    ".request.body: expected a body only with `method: POST`, got one",
    "Add `method: POST`",
  ],
  [
    store("request: { path: '/{gate_id}' }, auth: { header: connection }"),
    "107",
    ".auth.header: expected a header that the gate does not send itself, got `connection`",
    "Remove it",
  ],
  [
    store("request: { path: '/{gate_id}' }, auth: { header: proxy-authorization }"),
    "107",
    ".auth.header: expected a header that the gate does not send itself, got `proxy-authorization`",
    "Remove it",
  ],
  [
    store("request: { path: '/{gate_id}' }, auth: { prefix: ApiKey }"),
    "97",
    ".auth: expected the key `header`, got none",
    "Add `header:` here.",
  ],
  [
    store("request: { path: '/{gate_id}' }, auth: Splunk"),
    "97",
    ".auth: expected one of `bearer`, `basic`, `x-api-key`, `api-key`, `x-goog-api-key`, `none`, got `Splunk`",
    "Use one of",
  ],
  [
    store("request: { path: '/{gate_id}' }, headers: { transfer-encoding: chunked }"),
    "102",
    ".headers.transfer-encoding: expected a header that the gate does not send itself, got `transfer-encoding`",
    "Remove it",
  ],
  [
    store("request: { path: '/{gate_id}' }, auth: basic, headers: { authorization: a }"),
    "115",
    ".headers.authorization: expected a header other than the one that `auth` sends, got the same one",
    "Remove it",
  ],
  [
    store("request: { path: '/{gate_id}' }, auth: { header: dd-api-key }, headers: { dd-api-key: a }"),
    "132",
    ".headers.dd-api-key: expected a header other than the one that `auth` sends, got the same one",
    "Remove it",
  ],
  [
    store("request: { path: '/{gate_id}' }, headers: { x-api-key: a }"),
    "102",
    ".headers.x-api-key: expected a header that carries no credential, got `x-api-key`",
    "`auth: { header: x-api-key }`",
  ],
  [
    `{ ${file}, headers: { x-scope-orgid: a } }`,
    "58",
    ".headers: expected a setting of this source, got `headers`",
    "only `source: http` takes it",
  ],
  [
    `{ ${file}, content: json }`,
    "67",
    ".content: expected `json-lines` or `json-array` next to `source: jsonl`, got `json`",
    "Use one of: `json-lines`, `json-array`.",
  ],
  [
    store("request: { path: '/{gate_id}' }, content: json-array"),
    "100",
    ".content: expected `json` or `json-lines` next to `source: http`, got `json-array`",
    "Use one of: `json`, `json-lines`.",
  ],
  [
    `{ ${file}, content: json-array, line: cri }`,
    "85",
    ".line: expected `line: json` next to `content: json-array`, got another one",
    "Remove `line`",
  ],
  [
    store("request: { path: '/{gate_id}' }, at: data"),
    "95",
    ".at: expected a JSON Pointer such as `/rows/*/status`, got another string",
    "Write a JSON Pointer",
  ],
  [
    store("request: { path: '/{gate_id}' }, pages: { parameter: page }"),
    "98",
    ".pages: expected the key `size`, got none",
    "Add `size:` here.",
  ],
  [`{ ${file}, settle: 11m }`, "66", ".settle: expected at most 10m, got more", "`settle: 10m`"],
  [`{ ${file}, max_size: 17GiB }`, "68", ".max_size: expected at most 16GiB, got more", "`max_size: 16GiB`"],
  [
    `{ ${file}, max_size: 2GB }`,
    "68",
    ".max_size: expected a size such as `64MiB` or `2GiB`, got another string",
    "Write a size",
  ],
  [
    `{ ${file}, bodies: allow }`,
    "66",
    ".bodies: expected one of `refused`, `allowed`, got `allow`",
    "Did you mean `allowed`?",
  ],
];
for (const [log, place, problem, remedy] of cases) {
  test(`refuses the log ${log}`, () =>
    assertInvalid({ name: log, change: withLog(log), problems: [`4:${place} logs[0]${problem}`], remedy }));
}

const unreadable: [format: string, place: string, problem: string, remedy: string][] = [
  [
    "fields: { id: rid, retries: /rc }",
    "72",
    ".fields.id: expected a JSON Pointer such as `/rows/*/status`, got another string",
    "Write a JSON Pointer",
  ],
  ...["/a/{key}", "/a/{=x}", "/a/x{key=x}", "/a/{key=x", "/a/b*"].map((pointer): [string, string, string, string] => [
    `fields: { id: '${pointer}', retries: /rc }`,
    "72",
    ".fields.id: expected a pointer such as `/spans/*/attributes/{key=target}/value`, got a text that is not a valid pointer",
    "Close every brace",
  ]),
  ...["{target} to {target}", "*{target}", "to {target}*"].map((event): [string, string, string, string] => [
    `rows: event, fields: { id: /rid, event: /e }, events: { attempt: ['${event}'] }`,
    "124",
    `.events.attempt[0]: expected \`{target}\` once, with literal text around it, got ${event.includes("*") ? "a `*` next to it" : "it several times"}`,
    "Write the text before and after the target",
  ]),
];
for (const [format, place, problem, remedy] of unreadable) {
  const change = withLog(`{ ${file}, ${format} }`);
  test(`refuses the log format ${format}`, () =>
    assertInvalid({ name: format, change, problems: [`4:${place} logs[0]${problem}`], remedy }));
}

test("refuses an invalid pointer to the rows or to the next page of a store", () => {
  const log = store("request: { path: '/{gate_id}' }, at: '/a/{b}', pages: { parameter: p, size: 1, from: '/*c' }");
  const { problems = [] } = refusalOf(changed(...withLog(log))) ?? {};
  assert.deepEqual(
    problems.map((problem) => problem.replace(/, got.*/, "").replace(/^\S+ /, "")),
    ["logs[0].at", "logs[0].pages.from"].map(
      (path) => `${path}: expected a pointer such as \`/spans/*/attributes/{key=target}/value\``,
    ),
  );
});

const silent = [
  `{ ${file}, content: json-array, ids: base64 }`,
  `{ ${file}, content: json-lines, line: syslog, ids: within }`,
  store(
    "request: { path: '/{gate_id}' }, auth: basic, headers: { x-scope-orgid: team-a }, content: json-lines, line: docker",
  ),
  store("request: { path: '/{gate_id}' }, auth: { header: authorization, prefix: ApiKey }"),
  store("request: { path: '/{gate_id}' }, auth: { header: x-team-key }"),
  `{ ${file} }`,
  "{ gateway: default, source: jsonl, path: 'logs/**/*.jsonl.gz', settle: 10m, max_size: 16GiB, bodies: allowed }",
  `{ ${file}, fields: { trace: /trace, attempts: /n } }`,
  `{ ${file}, rows: attempt, fields: { id: /rid, target: /t } }`,
  `{ ${file}, rows: event, fields: { id: /rid, event: /e }, events: { attempt: [a], switch: [b] } }`,
  `{ ${file}, rows: event, fields: { id: '/a/*/{key=rid}/v', event: /e }, events: { attempt: ['* to {target} (*)'] } }`,
  `{ ${file}, events: { attempt: ['${"a".repeat(256)}'] } }`,
  store(
    'auth: none, request: { path: /q, query: { query: \'{app="llm"} |= "{gate_id}"\' } }, at: /data/result/*/values/*/1',
  ),
  store(
    "request: { method: POST, path: /q, body: { ids: ['{trace_id}'] } }, pages: { parameter: end, size: 100, from: /t }",
  ),
];
for (const log of silent) {
  test(`accepts the log ${log}`, () => assert.equal(refusalOf(changed(...withLog(log))), null));
}
