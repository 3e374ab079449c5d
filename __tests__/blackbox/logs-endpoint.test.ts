import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { test } from "node:test";
import type { JsonObject } from "../../src/core/json.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { startGateway as startEndpoint } from "./harness/gateway.ts";
import { answerJson } from "./harness/server.ts";
import { eventLog, runLogged, type LoggedRun } from "./log-stage.ts";

const lokiKey = "key-of-the-log-store-77b0e1";

const lokiLog = {
  gateway: "staging",
  source: "http",
  endpoint: "loki",
  request: {
    path: "/loki/api/v1/query_range",
    query: { query: '{app="llm"} |= "{gate_id}"', limit: "2", direction: "backward" },
  },
  at: "/data/result/*/values/*/1",
  pages: { parameter: "end", size: 2, from: "/data/result/*/values/*/0" },
  rows: eventLog.rows,
  fields: eventLog.fields,
  events: eventLog.events,
  settle: "200ms",
};

type Fault = (response: ServerResponse, asked: number) => boolean;

interface Endpoint {
  /** Answers in the place of the store where it returns true. */
  fault?: Fault;
  /** What the workflow binds; null: nothing. */
  key?: string | null;
}

/** The action with a store that answers as Grafana Loki does: newest first, at most `limit` lines, those before `end`. */
async function runWithStore({ fault = () => false, key = lokiKey }: Endpoint = {}): Promise<
  LoggedRun & { paths: string[] }
> {
  const stored: [time: number, line: string][] = [];
  const refusals: string[] = [];
  await using store = await startEndpoint(({ path, headers }, response) => {
    if (headers.authorization !== `Bearer ${lokiKey}`) return answerJson(response, 401, {});
    if (fault(response, refusals.push(path))) return;
    const { searchParams } = new URL(path, "http://store");
    const id = /"([0-9a-f-]{36})"/.exec(searchParams.get("query") ?? "")?.[1] ?? "no id";
    const before = Number(searchParams.get("end") ?? Number.MAX_SAFE_INTEGER);
    const found = stored
      .filter(([time, line]) => time < before && line.includes(id))
      .toReversed()
      .slice(0, 2);
    const values = found.map(([time, line]) => [String(time), line]);
    answerJson(response, 200, { status: "success", data: { resultType: "streams", result: [{ stream: {}, values }] } });
  });
  const bound: Record<string, string> = key === null ? {} : { LOKI_KEY: key };
  const logged = await runLogged({
    append: (text) => stored.push([1_000 + stored.length, text.trim()]),
    logs: [lokiLog],
    inputs: {
      logs: `loki=${store.url}/`,
      credentials: ["staging=STAGING_KEY", ...(key === null ? [] : ["loki=LOKI_KEY"])].join("\n"),
    },
    env: bound,
  });
  return { ...logged, paths: store.requests.map(({ path }) => path) };
}

const stateOf = ({ run }: LoggedRun) => bundleOf(run).evidence.logs?.map(({ state, truncated }) => [state, truncated]);

test("a log store with a credential of its own promotes a route, page by page", async () => {
  const { run, github, paths } = await runWithStore();
  assert.deepEqual(findingsOf(run), []);
  assert.equal(run.outputs["decision"], "promote");
  assert.ok(
    paths.some((path) => path.includes("end=")),
    "expected a second page",
  );
  assert.ok(paths.every((path) => path.startsWith("/loki/api/v1/query_range?query=")));
  assertNowhere({ lokiKey }, run, github.requests);
  assert.ok(run.masks.includes(lokiKey));
});

test("a store that is busy at first is asked again", async () => {
  const fault: Fault = (response, asked) => {
    if (asked > 2) return false;
    answerJson(response, asked === 1 ? 429 : 500, {});
    return true;
  };
  const { run } = await runWithStore({ fault });
  assert.deepEqual(findingsOf(run), []);
});

for (const [name, key] of [
  ["a wrong credential", "another-key-of-the-store"],
  ["no credential", null],
] as const) {
  test(`held: ${name} for the log store is told as such, and nothing is known`, async () => {
    const logged = await runWithStore({ key });
    assert.equal(logged.run.outputs["decision"], "investigate");
    assert.deepEqual(stateOf(logged), [["refused", false]]);
    assert.ok(findingsOf(logged.run).includes("smoke retry-known/silent missing"));
    assertNowhere({ lokiKey }, logged.run, logged.github.requests);
    assert.ok(logged.paths.length > 0);
  });
}

test("held: an answer that is no JSON is no answer", async () => {
  const fault: Fault = (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<html>log in first</html>");
    return true;
  };
  const logged = await runWithStore({ fault });
  assert.deepEqual(stateOf(logged), [["unreachable", false]]);
  assert.ok(findingsOf(logged.run).includes("bad-credential retry-known/silent missing"));
  assert.notEqual(logged.run.exitCode, 0);
});

test("a log store that the workflow does not bind is refused before a packet is sent", async () => {
  const { run } = await runLogged({ logs: [lokiLog] });
  assert.equal(run.exitCode, 3);
  assert.match(run.stdout, /log endpoint loki: expected a URL, got none/);
});

test("a row that holds the prompt is found, and the prompt is nowhere", async () => {
  const seen: JsonObject[] = [];
  const nonces: string[] = [];
  await using store = await startEndpoint(({ path }, response) =>
    answerJson(
      response,
      200,
      seen.filter(({ rid }) => path.includes(String(rid))),
    ),
  );
  await using gateway = await startEndpoint(({ headers, text }, response) => {
    seen.push({ rid: String(headers["x-request-id"]), event: "attempt", body: text });
    nonces.push(...(/fgn-[0-9a-f]{32}/.exec(text) ?? []));
    const message = { role: "assistant", content: "yes" };
    answerJson(response, 200, { object: "chat.completion", choices: [{ index: 0, message, finish_reason: "stop" }] });
  });
  const { at: _, pages: __, ...log } = lokiLog;
  const { run, github } = await runLogged({
    logs: [{ ...log, request: { path: "/rows/{gate_id}" } }],
    inputs: { "gateway-url": gateway.url, logs: `loki=${store.url}` },
  });
  assert.ok(findingsOf(run).includes("smoke log-minimal/prompt failed"));
  assert.match(run.summary, /field `?\/body/);
  assert.ok(nonces.length >= 3);
  assertNowhere(Object.fromEntries(nonces.map((nonce, index) => [`nonce ${index}`, nonce])), run, github.requests);
});
