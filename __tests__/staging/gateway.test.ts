import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { test } from "node:test";
import { placeholderCredential, scriptedAnswerText } from "../../src/core/placeholders.ts";
import { callsIn, chatBody, errorOf, jsonOf, nonceOf, responsesBody, send, surfaces, withProvider } from "./client.ts";
import { gatewayCredential, targetOf, withGateway } from "./gateways.ts";

const refused: readonly {
  name: string;
  status: number;
  code: string;
  body?: unknown;
  credential?: string;
  path?: string;
}[] = [
  { name: "no credential", status: 401, code: "invalid_api_key", credential: "" },
  { name: "a wrong credential", status: 401, code: "invalid_api_key", credential: `Bearer ${placeholderCredential}` },
  { name: "an unknown model", status: 404, code: "model_not_found", body: { model: "other", messages: [], input: "" } },
  { name: "a model of Object.prototype", status: 404, code: "model_not_found", body: { model: "constructor" } },
  { name: "no input", status: 400, code: "invalid_request_error", body: { model: "chat-staging" } },
  { name: "broken JSON", status: 400, code: "invalid_request_error", body: "{" },
  { name: "a path below", status: 404, code: "unknown_url", path: "/v1/responses/1" },
  { name: "another path", status: 404, code: "unknown_url", path: "/__gate_probe" },
];
const requests = surfaces.flatMap((surface) =>
  refused.map((row) => ({ path: surface.path, body: surface.body(nonceOf(1)), ...row })),
);

for (const { name, path, body, status, code, credential } of requests) {
  test(`${name} at ${path} is refused without a call, and the request id comes back`, async () => {
    await using provider = await withProvider();
    await using gateway = await withGateway(provider.url);
    const headers = { authorization: credential ?? `Bearer ${gatewayCredential}`, "x-request-id": "id-1" };
    const seen = await send(`${gateway.url}${path}`, { headers, body });
    assert.deepEqual([seen.status, errorOf(seen)["code"], seen.headers["x-request-id"]], [status, code, "id-1"]);
    assert.equal(seen.headers["x-gateway-attempts"], undefined);
    assert.deepEqual(callsIn(await provider.control("GET", "journal")), []);
  });
}

test("what one surface needs is no request of the other", async () => {
  await using provider = await withProvider();
  await using gateway = await withGateway(provider.url);
  for (const [path, body] of [
    ["/v1/chat/completions", responsesBody("")],
    ["/v1/responses", chatBody("")],
  ] as const) {
    assert.equal((await gateway.post(path, body)).status, 400);
  }
  assert.deepEqual(callsIn(await provider.control("GET", "journal")), []);
});

for (const { path, body } of surfaces) {
  test(`a good answer at ${path} passes through, asked for by the target's name and key`, async () => {
    const received: unknown[] = [];
    const upstream = createServer((request, response) => {
      request.setEncoding("utf8").on("data", (text: string) => {
        received.push(request.headers.authorization, request.url, JSON.parse(text));
        response.setHeader("x-cache", "MISS").end(`{"object":"chat.completion"}`);
      });
    });
    await once(upstream.listen(0, "127.0.0.1"), "listening");
    const address = upstream.address();
    assert.ok(address !== null && typeof address === "object");
    await using gateway = await withGateway(`http://127.0.0.1:${address.port}`);
    const seen = await gateway.post(path, body("", { user: "u" }));
    upstream.close();
    assert.deepEqual([seen.status, seen.text, seen.headers["x-cache"]], [200, `{"object":"chat.completion"}`, "MISS"]);
    const { url, key } = targetOf("", "main");
    assert.deepEqual(received, [
      `Bearer ${key}`,
      `${url}${path.replace("/v1", "")}`,
      { ...body("", { user: "u" }), model: "main" },
    ]);
  });
}

for (const { path, body, end } of [
  { path: "/v1/chat/completions", body: chatBody, end: /data: \[DONE\]\n\n$/ },
  { path: "/v1/responses", body: responsesBody, end: /event: response\.completed\ndata: .*\n\n$/ },
]) {
  test(`a stream at ${path} passes through`, async () => {
    await using provider = await withProvider();
    await using gateway = await withGateway(provider.url);
    const seen = await gateway.post(path, body("", { stream: true }));
    assert.match(String(seen.headers["content-type"]), /^text\/event-stream/);
    assert.deepEqual([seen.complete, seen.text.includes(scriptedAnswerText)], [true, true]);
    assert.match(seen.text, end);
  });
}

test("an answer that breaks off breaks off for the client too", async () => {
  await using provider = await withProvider({ targets: { main: ["cut"] } });
  await using gateway = await withGateway(provider.url);
  for (const { path, body } of surfaces) {
    for (const stream of [true, false]) {
      const seen = await gateway.post(path, body("", { stream }));
      assert.deepEqual([seen.status, seen.complete], [200, false]);
    }
  }
});

test("a client that leaves takes its call along, and no other is made", async () => {
  await using provider = await withProvider({ targets: { main: ["hang"] } });
  await using gateway = await withGateway(provider.url);
  const leaving = new AbortController();
  const waiting = gateway.chat(chatBody(nonceOf(1)), {}, leaving.signal);
  await provider.settled(nonceOf(1), 1, true);
  leaving.abort();
  assert.equal((await waiting).status, null);
  const [call] = await provider.settled(nonceOf(1), 1);
  assert.deepEqual([call?.["target"], call?.["status"]], ["main", null]);
});

test("a target that refuses connections is left for the next", async () => {
  const gone = await withProvider();
  await gone.close();
  await using provider = await withProvider();
  const targets = [targetOf(gone.url, "main"), targetOf(provider.url, "backup")];
  await using gateway = await withGateway(provider.url, { targets });
  const seen = await gateway.chat(chatBody(nonceOf(1)));
  assert.deepEqual([jsonOf(seen)["model"], seen.headers["x-gateway-attempts"]], ["backup", "3"]);
  assert.equal((await provider.calls(nonceOf(1))).length, 1);
});
