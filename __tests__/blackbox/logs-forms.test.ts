import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../src/core/json.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { startGateway as startEndpoint } from "./harness/gateway.ts";
import { answerJson } from "./harness/server.ts";
import { eventLog, runLogged, type LoggedRun } from "./log-stage.ts";

const unreadable = ({ run }: LoggedRun) => bundleOf(run).evidence.logs?.map((log) => log.unreadable);

/** The line that a file holds for a row. */
type Wrap = (row: string) => string;
const cri: Wrap = (row) => `2026-11-20T10:00:00.123456789Z stdout F ${row}`;
const criPart: Wrap = (row) => cri(row).replace(" F ", " P ");

const forms: readonly [line: string, wrap: Wrap][] = [
  ["cri", cri],
  ["syslog", (row) => `<134>1 2026-11-20T10:00:00Z node gateway 7 - [a@1 b="c"] ${row}`],
  ["docker", (row) => JSON.stringify({ log: `${row}\n`, stream: "stdout", time: "2026-11-20T10:00:00Z" })],
  ["journald", (row) => JSON.stringify({ _PID: "7", MESSAGE: row, PRIORITY: "6" })],
];
for (const [line, wrap] of forms)
  test(`rows in lines of ${line} promote a route`, async () => {
    const logged = await runLogged({
      append: (text, toFile) => toFile(`${wrap(text.trim())}\n`),
      logs: [{ ...eventLog, line }],
    });
    assert.deepEqual(findingsOf(logged.run), []);
    assert.equal(logged.run.outputs["decision"], "promote");
  });

test("held: a row that the runtime cut, although its JSON can be read", async () => {
  const logged = await runLogged({
    append: (text, toFile) => toFile(`${(text.includes("switch") ? criPart : cri)(text.trim())}\n`),
    logs: [{ ...eventLog, line: "cri" }],
  });
  assert.notEqual(logged.run.outputs["decision"], "promote");
  assert.ok((unreadable(logged)?.[0] ?? 0) > 0);
});

test("held: lines without the prefix that the log declares", async () => {
  const logged = await runLogged({ logs: [{ ...eventLog, line: "syslog" }] });
  assert.notEqual(logged.run.outputs["decision"], "promote");
  assert.ok((unreadable(logged)?.[0] ?? 0) > 0);
});

test("rows of one array, whose ids stand within a text, promote a route", async () => {
  const written: JsonObject[] = [];
  const logged = await runLogged({
    write: (rid, { event, target, attempt }) =>
      event === "answer" ? [] : [{ rid: `request ${rid}: ${event}`, event, target, attempt }],
    append: (text, _, asFile) => {
      written.push(JSON.parse(text));
      asFile(JSON.stringify(written, null, 2));
    },
    logs: [{ ...eventLog, content: "json-array", ids: "within" }],
  });
  assert.deepEqual(findingsOf(logged.run), []);
  assert.equal(logged.run.outputs["decision"], "promote");
});

const password = "password-of-the-store-3fa1";
const user = `team:${password}`;

/** A store that answers a line per row to one user of one tenant. */
async function runWithStore(auth: string, tenant: string): Promise<LoggedRun & { statuses: number[] }> {
  const stored: string[] = [];
  const statuses: number[] = [];
  await using store = await startEndpoint(({ path, headers }, response) => {
    const isKnown = headers.authorization === `Basic ${Buffer.from(user).toString("base64")}`;
    const status = isKnown && headers["x-scope-orgid"] === "team-a" ? 200 : 401;
    statuses.push(status);
    if (status !== 200) return answerJson(response, status, {});
    const id = new URL(path, "http://store").searchParams.get("id") ?? "no id";
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    response.end(stored.filter((line) => line.includes(id)).join(""));
  });
  const { path: _, ...log } = eventLog;
  const request = { path: "/rows", query: { id: "{gate_id}" } };
  const headers = { "x-scope-orgid": tenant };
  const logged = await runLogged({
    append: (text) => stored.push(text),
    logs: [{ ...log, source: "http", endpoint: "store", request, headers, content: "json-lines", auth }],
    inputs: { logs: `store=${store.url}`, credentials: "staging=STAGING_KEY\nstore=STORE_USER" },
    env: { STORE_USER: user },
  });
  return { ...logged, statuses };
}

test("a store with a user and a tenant that answers lines promotes a route, and its password is nowhere", async () => {
  const { run, github } = await runWithStore("basic", "team-a");
  assert.deepEqual(findingsOf(run), []);
  assert.equal(run.outputs["decision"], "promote");
  assertNowhere({ user, password }, run, github.requests);
  assert.ok(run.masks.includes(user) && run.masks.includes(password));
});

for (const [name, auth, tenant] of [
  ["another tenant", "basic", "team-b"],
  ["the user as a bearer", "bearer", "team-a"],
] as const)
  test(`held: ${name}`, async () => {
    const logged = await runWithStore(auth, tenant);
    assert.equal(logged.run.outputs["decision"], "investigate");
    assert.deepEqual(
      bundleOf(logged.run).evidence.logs?.map(({ state }) => state),
      ["refused"],
    );
    assert.ok(logged.statuses.length > 0 && logged.statuses.every((status) => status === 401));
    assertNowhere({ user, password }, logged.run, logged.github.requests);
  });

test("a credential is not sent to a store over plain http", async () => {
  const { path: _, ...log } = eventLog;
  const { run, github } = await runLogged({
    logs: [{ ...log, source: "http", endpoint: "store", request: { path: "/{gate_id}" } }],
    inputs: { logs: "store=http://store.invalid", credentials: "staging=STAGING_KEY\nstore=STORE_USER" },
    env: { STORE_USER: user },
  });
  assert.equal(run.exitCode, 3);
  assert.match(run.stdout, /log endpoint store: expected an https URL for an endpoint with a credential, got http/);
  assertNowhere({ user }, run, github.requests);
});
