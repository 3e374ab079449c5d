import assert from "node:assert/strict";
import { test } from "node:test";
import { answerJson } from "./server.ts";
import { startGateway } from "./gateway.ts";
import { pullRequestEvent } from "./event.ts";
import { runAction } from "./runner.ts";

const probe = "__tests__/blackbox/harness/probe-action.ts";

test("an action sees a runner's environment, and everything that it leaves behind comes back", async () => {
  const run = await runAction({
    bundle: probe,
    inputs: { "gateway-url": "http://127.0.0.1:4000" },
    env: { STAGING_KEY: "k" },
    event: pullRequestEvent({ number: 9 }),
    workspaceFiles: { ".github/fallback-gate.yml": "version: 1\n" },
  });
  assert.equal(run.exitCode, 1);
  assert.equal(run.summary, "# Hold\n");
  assert.deepEqual(run.annotations, [{ name: "error", properties: { line: "3" }, data: "m" }]);
  assert.deepEqual(run.masks, ["a-secret"]);
  assert.deepEqual(run.files, { "nested/records.jsonl": "{}\n" });
  const { seen, ...printed } = run.outputs;
  assert.deepEqual(printed, { decision: "hold" });
  assert.deepEqual(JSON.parse(seen ?? ""), {
    url: "http://127.0.0.1:4000",
    comment: "always",
    token: "fake-workflow-token",
    key: "k",
    event: 9,
    manifest: "version: 1\n",
    foreign: null,
  });
  assert.ok(run.elapsedMs > 0);
});

test("a signal is sent when the gateway has been asked", async () => {
  await using gateway = await startGateway(() => {});
  const run = await runAction({
    bundle: probe,
    env: { ASK: gateway.url },
    signalAfter: { signal: "SIGTERM", when: gateway.received(1) },
  });
  assert.equal(run.exitCode, 143);
  assert.equal(run.stdout, "SIGTERM\n");
});

test("a gateway keeps what it was asked, and counts connections", async () => {
  await using gateway = await startGateway(({ body }, response) => answerJson(response, 200, { echo: body }));
  // Node 24.4 forgets to dispose of what a closure has captured.
  const url = `${gateway.url}/v1/chat?x=1`;
  const ask = (body: string) =>
    fetch(url, {
      method: "POST",
      body,
      headers: { connection: "close", "x-request-id": "id-1" },
    });
  assert.deepEqual(await (await ask('{"a":1}')).json(), { echo: { a: 1 } });
  assert.deepEqual(await (await ask("no json")).json(), { echo: null });
  assert.deepEqual(
    gateway.requests.map(({ method, path, text }) => [method, path, text]),
    [
      ["POST", "/v1/chat?x=1", '{"a":1}'],
      ["POST", "/v1/chat?x=1", "no json"],
    ],
  );
  assert.equal(gateway.requests[0]?.headers["x-request-id"], "id-1");
  assert.equal(gateway.connections(), 2);
});
