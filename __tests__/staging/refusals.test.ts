import assert from "node:assert/strict";
import { test } from "node:test";
import { impossibleModelPrefix, placeholderCredential, wrongPath } from "../../src/core/placeholders.ts";
import { requestBodyBytes } from "../../src/staging/server.ts";
import { callsIn, chatBody, errorOf, nonceOf, responsesBody, send, surfaces, withProvider } from "./client.ts";

const good = chatBody(nonceOf(1));
const refused: readonly {
  name: string;
  status: number;
  code: string;
  body: unknown;
  headers?: Record<string, string>;
}[] = [
  ...[
    { authorization: `Bearer ${placeholderCredential}` },
    { authorization: `bearer  ${placeholderCredential}` },
    { "x-api-key": placeholderCredential },
    { "api-key": placeholderCredential },
  ].map((headers: Record<string, string>) => {
    return {
      name: `the placeholder in ${Object.keys(headers)[0]}`,
      status: 401,
      code: "invalid_api_key",
      body: good,
      headers,
    };
  }),
  {
    name: "the impossible model",
    status: 404,
    code: "model_not_found",
    body: { ...good, model: `${impossibleModelPrefix}1` },
  },
  {
    name: "a body without messages",
    status: 400,
    code: "missing_required_parameter",
    body: { model: "m", user: nonceOf(1) },
  },
  { name: "broken JSON", status: 400, code: "invalid_request_error", body: `{"messages": ["${nonceOf(1)}"` },
  { name: "a list", status: 400, code: "invalid_request_error", body: [nonceOf(1)] },
];

for (const { name, status, code, body, headers = {} } of refused) {
  test(`${name} is refused before the script is asked`, async () => {
    await using provider = await withProvider({ targets: { main: [503, 200] } });
    const seen = await provider.chat("main", body, { headers });
    assert.deepEqual([seen.status, errorOf(seen)["code"]], [status, code]);
    const [call] = await provider.settled(nonceOf(1), 1);
    assert.deepEqual([call?.["status"], call?.["step"], call?.["target"]], [status, null, "main"]);
    assert.equal((await provider.chat("main", good)).status, 503);
  });
}

for (const { path, requires, body } of surfaces) {
  test(`${path} needs ${requires}, and nothing of another surface`, async () => {
    await using provider = await withProvider();
    const { [requires]: _, ...without } = body(nonceOf(1));
    const seen = await provider.post("main", path, { ...without, prompt: "ping" });
    const detail = { type: "invalid_request_error", code: "missing_required_parameter", param: requires };
    assert.deepEqual([seen.status, errorOf(seen)], [400, detail]);
    assert.equal((await provider.post("main", path, body(nonceOf(1)))).status, 200);
  });
}

test("what one surface needs is no request of the other", async () => {
  await using provider = await withProvider();
  assert.equal((await provider.chat("main", responsesBody(""))).status, 400);
  assert.equal((await provider.responses("main", chatBody(""))).status, 400);
});

test("an ordinary credential is not refused", async () => {
  await using provider = await withProvider();
  for (const authorization of ["Bearer something-else", "", `Bearer x${placeholderCredential}`]) {
    assert.equal((await provider.chat("main", good, { headers: { authorization } })).status, 200);
  }
});

test("another path or method is a 404, written down where it names a target", async () => {
  await using provider = await withProvider();
  const paths = [
    `/main${wrongPath}`,
    "/main/v1/chat/completions/",
    "/main/chat/completions",
    "/main/v1/responses/1",
    "/main",
  ];
  for (const path of paths) assert.equal((await send(`${provider.url}${path}`, { body: good })).status, 404);
  assert.equal((await provider.chat("main", good, { method: "PUT" })).status, 404);
  assert.equal((await provider.calls(nonceOf(1))).length, paths.length + 1);
  for (const path of ["/", "/a%2fb/v1/chat/completions", "/_hidden/v1/chat/completions"]) {
    assert.equal(errorOf(await send(`${provider.url}${path}`, { body: good }))["code"], "unknown_url");
  }
  assert.equal(callsIn(await provider.control("GET", "journal")).length, paths.length + 1);
});

test("a body is read up to its limit and refused one byte past it", async () => {
  await using provider = await withProvider();
  const body = (bytes: number) => {
    const start = `{"messages":[],"user":"`;
    return `${start}${"x".repeat(bytes - start.length - 2)}"}`;
  };
  assert.equal((await provider.chat("main", body(requestBodyBytes))).status, 200);
  assert.equal((await provider.chat("main", body(requestBodyBytes + 1))).status, 413);
});
