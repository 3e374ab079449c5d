import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { impossibleModelPrefix, placeholderCredential } from "../../src/core/placeholders.ts";
import type { HttpRequest } from "../../src/core/ports/http.ts";
import { generic } from "../../src/dialects/generic.ts";
import { portkey } from "../../src/dialects/portkey.ts";
import type { Auth, CheckKind, Dialect } from "../../src/generated/types.ts";
import { asksForRefusal } from "../../src/probe/checks/check.ts";
import { checks } from "../../src/probe/checks/index.ts";
import type { Question } from "../../src/probe/question.ts";
import { requestFor } from "../../src/probe/request.ts";
import { aGateway, aRoute } from "../support/manifest.ts";
import { aBoundGateway, aQuestion, realCredential } from "../support/probing.ts";

const ids = { gateId: "0a1b2c3d-4e5f-4a6b-8c7d-0123456789ab", nonce: `fgn-${"f".repeat(32)}` };
const kinds = Object.values(checks).map(({ name }) => name);

function request(check: CheckKind, over: Partial<Question> = {}): HttpRequest {
  return requestFor(aQuestion(check, over), ids);
}

function bodyOf({ body = "" }: HttpRequest): Record<string, unknown> {
  const parsed: unknown = JSON.parse(body);
  assert.ok(typeof parsed === "object" && parsed !== null);
  return { ...parsed };
}

function withDialect(dialect: Dialect): Partial<Question> {
  return { gateway: aBoundGateway({ settings: aGateway({ dialect }) }) };
}

test("a smoke request is bare: one message, the cap, the ids, nothing else", () => {
  const smoke = request("smoke");
  assert.equal(smoke.method, "POST");
  assert.equal(smoke.url, "http://gateway.test/prefix/v1/chat/completions");
  assert.equal(smoke.timeoutMs, 30_000);
  assert.deepEqual(smoke.headers, {
    "cache-control": "no-cache, no-store",
    "x-request-id": ids.gateId,
    traceparent: "00-0a1b2c3d4e5f4a6b8c7d0123456789ab-8c7d0123456789ab-01",
    authorization: `Bearer ${realCredential}`,
    "content-type": "application/json",
    accept: "application/json",
    "user-agent": "fallback-gate",
  });
  assert.deepEqual(bodyOf(smoke), {
    model: "chat-staging",
    messages: [{ role: "user", content: `Reply with one short word. Reference ${ids.nonce}` }],
    max_completion_tokens: 64,
    stream: false,
  });
});

test("a request of a family that names its model in the path goes to that path", () => {
  const path = "/v1beta/models/{model}:generateContent";
  const route = aRoute({ family: "generate-content", path, model: "google/gemini" });
  const paths = (["smoke", "stream", "unknown-model", "wrong-path"] as const).map((check) => {
    const settings = { ...aQuestion(check).settings, stream: check === "stream" };
    return request(check, { route, settings }).url.replace("http://gateway.test/prefix", "");
  });
  assert.deepEqual(paths, [
    "/v1beta/models/google%2Fgemini:generateContent",
    "/v1beta/models/google%2Fgemini:streamGenerateContent?alt=sse",
    `/v1beta/models/${impossibleModelPrefix}456789ab:generateContent`,
    "/__gate_probe",
  ]);
});

/** What each check changes of a smoke request. */
const changes: Readonly<Record<CheckKind, (sent: HttpRequest, body: Record<string, unknown>) => void>> = {
  smoke: (sent) => assert.deepEqual(sent, request("smoke")),
  stream: ({ headers }, body) => assert.deepEqual([headers["accept"], body["stream"]], ["text/event-stream", true]),
  "bad-credential": ({ headers }) => assert.equal(headers["authorization"], `Bearer ${placeholderCredential}`),
  "unknown-model": (_, { model }) => assert.equal(model, `${impossibleModelPrefix}456789ab`),
  "invalid-body": (_, body) => {
    assert.equal("messages" in body, false);
    assert.equal(body["user"], ids.nonce);
  },
  "wrong-path": ({ url }) => assert.equal(url, "http://gateway.test/prefix/__gate_probe"),
  fallback: (sent) => assert.deepEqual(sent, request("smoke")),
  retries: (sent) => assert.deepEqual(sent, request("smoke")),
  "worst-case": (sent) => assert.deepEqual(sent, request("smoke")),
  "promoted-target": (sent) => assert.deepEqual(sent, request("smoke")),
  recovery: (sent) => assert.deepEqual(sent, request("smoke")),
};

for (const check of kinds) {
  test(`${check} changes its one thing`, () => changes[check](request(check), bodyOf(request(check))));

  test(`${check} carries its nonce in the body, once, and nowhere else`, () => {
    const sent = request(check);
    assert.equal(sent.body?.split(ids.nonce).length, 2);
    assert.ok(!JSON.stringify([sent.url, sent.headers]).includes(ids.nonce));
  });
}

test("no check but bad-credential changes the credential, and that one never holds the real one", () => {
  const auths = fc.constantFrom<Auth[]>("bearer", "x-api-key", "api-key", "x-goog-api-key", "none");
  const credentials = fc.string({
    unit: fc.constantFrom("a", "b", "X", "Y", "0", "1", "-", "_", "."),
    minLength: 8,
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.constantFrom(...kinds), auths, credentials, (check, auth, credential) => {
      fc.pre(!placeholderCredential.includes(credential));
      const used = auth === "none" ? null : credential;
      const sent = request(check, { gateway: aBoundGateway({ credential: used, settings: aGateway({ auth }) }) });
      const text = JSON.stringify(sent);
      assert.equal(text.includes(credential), check !== "bad-credential" && auth !== "none");
      assert.equal(text.includes(placeholderCredential), check === "bad-credential" && auth !== "none");
    }),
    { numRuns: 300 },
  );
});

const authHeaders: readonly (readonly [auth: Auth, header: string | null, value: string])[] = [
  ["bearer", "authorization", `Bearer ${realCredential}`],
  ["x-api-key", "x-api-key", realCredential],
  ["api-key", "api-key", realCredential],
  ["x-goog-api-key", "x-goog-api-key", realCredential],
  ["none", null, ""],
];

for (const [auth, header, value] of authHeaders) {
  test(`auth: ${auth}`, () => {
    const { headers } = request("smoke", { gateway: aBoundGateway({ settings: aGateway({ auth }) }) });
    const sent = authHeaders.flatMap(([, name]) => (name !== null && name in headers ? [[name, headers[name]]] : []));
    assert.deepEqual(sent, header === null ? [] : [[header, value]]);
  });
}

test("the manifest's headers are sent, and none of them can take the credential's or an id's place", () => {
  const headers = { "x-team": "gate", authorization: "Bearer other", "x-request-id": "mine", traceparent: "mine" };
  const sent = request("smoke", { gateway: aBoundGateway({ headers }) }).headers;
  assert.equal(sent["x-team"], "gate");
  assert.equal(sent["authorization"], `Bearer ${realCredential}`);
  assert.equal(sent["x-request-id"], ids.gateId);
  assert.match(sent["traceparent"] ?? "", /^00-/);
});

test("a dialect's own correlation header carries the gate id, and its cache bypass is asked for", () => {
  const { headers } = request("smoke", withDialect(portkey));
  assert.equal(headers["x-portkey-trace-id"], ids.gateId);
  assert.equal(headers["x-portkey-cache-force-refresh"], "true");
});

test("fallback is switched off for negative checks only, where the dialect can", () => {
  const dialect: Dialect = {
    ...generic,
    no_cache: { body: { cache: { "no-cache": true } } },
    no_fallback: { headers: { "x-no-fallback": "1" }, body: { disable_fallbacks: true } },
  };
  const off = kinds.filter((check) => {
    const sent = request(check, withDialect(dialect));
    assert.deepEqual(bodyOf(sent)["cache"], { "no-cache": true });
    assert.equal(sent.headers["x-no-fallback"] === "1", bodyOf(sent)["disable_fallbacks"] === true);
    return sent.headers["x-no-fallback"] === "1";
  });
  assert.deepEqual(
    off,
    kinds.filter((check) => checks[check].asks.some(asksForRefusal)),
  );
});

test("a forced fallback asks for another model, or with other headers and fields", () => {
  const byModel = request("fallback", { forcing: { by: "model", model: "chat-broken" } });
  assert.equal(bodyOf(byModel)["model"], "chat-broken");
  const additions = { headers: { "x-fault": "500" }, body: { mock: "error" } };
  const byHeaders = request("fallback", { forcing: { by: "headers", additions } });
  assert.deepEqual([byHeaders.headers["x-fault"], bodyOf(byHeaders)["mock"]], ["500", "error"]);
});

test("a route of the Responses family asks in its own form", () => {
  const route = aRoute({
    family: "responses",
    path: "/v1/responses",
    output_cap: { field: "max_output_tokens", tokens: 32 },
  });
  const sent = request("smoke", { route });
  assert.equal(sent.url, "http://gateway.test/prefix/v1/responses");
  assert.equal(bodyOf(sent)["max_output_tokens"], 32);
  const bare = bodyOf(request("invalid-body", { route }));
  assert.equal("input" in bare, false);
});

test("no cap is sent where the manifest wants none", () => {
  const route = aRoute({ output_cap: { field: "none", tokens: 64 } });
  assert.deepEqual(Object.keys(bodyOf(request("smoke", { route }))).toSorted(), ["messages", "model", "stream"]);
});
