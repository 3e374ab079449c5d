import assert from "node:assert/strict";
import { test } from "node:test";
import { aLog } from "../support/logs.ts";
import { aManifest } from "../support/manifest.ts";
import { bound, refusal, type Given } from "./bound.ts";

const manifest = aManifest({
  logs: [
    aLog({ name: "a", source: "http", endpoint: "loki", auth: "bearer" }),
    aLog({ name: "b", source: "http", endpoint: "loki", auth: "x-api-key" }),
    aLog({ name: "c", source: "http", endpoint: "search", auth: "bearer" }),
    aLog({ name: "d" }),
  ],
});
const variables: Record<string, string> = { LOKI_KEY: "key-of-the-store-51" };

function given(inputs: Given["inputs"]): Given {
  const staging = { "gateway-url": "https://gateway.test", credentials: "staging=STAGING_KEY" };
  return { manifest, inputs: { ...staging, ...inputs }, variables };
}

const urls = "loki=https://loki.example/a/\nsearch=http://10.0.0.1:9200";

test("every log of a store is bound to its URL, its credential sent as that log says", async () => {
  const { endpoints } = await bound(given({ logs: urls, credentials: "loki=LOKI_KEY\nstaging=STAGING_KEY" }));
  const secret = "key-of-the-store-51";
  assert.deepEqual(Object.fromEntries(endpoints), {
    a: { url: "https://loki.example/a", headers: { authorization: `Bearer ${secret}` }, secrets: [secret] },
    b: { url: "https://loki.example/a", headers: { "x-api-key": secret }, secrets: [secret] },
    c: { url: "http://10.0.0.1:9200", headers: {}, secrets: [] },
  });
});

const [loki] = urls.split("\n");
const wrong: readonly [name: string, logs: string, message: string][] = [
  ["no URL", `${loki}`, "expected a URL, got none"],
  ["another scheme", `${loki}\nsearch=file:///etc/passwd`, "expected an http or https URL, got something else"],
  ["user info", urls.replace("10.0.0.1", "user:pass@10.0.0.1"), "expected a URL without user info, got one with it"],
  ["a query", `${urls}/?token=1`, "expected a URL without query or fragment, got one with it"],
  ["two URLs", `${urls}\nsearch=http://10.0.0.2`, "expected one URL, got several"],
  ["no URL at all", `${loki}\nsearch=of the store`, "expected an http or https URL, got something else"],
];
for (const [name, logs, message] of wrong)
  test(`refuses ${name}, and repeats nothing of it`, async () => {
    const { problems } = await refusal(given({ logs }));
    assert.deepEqual(
      problems.map((problem) => problem.message),
      [`log endpoint search: ${message}`],
    );
    assert.doesNotMatch(JSON.stringify(problems), /pass|token|passwd/);
  });

test("a URL of a store may end in /v1", async () => {
  const { endpoints } = await bound(given({ logs: `${loki}\nsearch=https://search.example/v1` }));
  assert.equal(endpoints.get("c")?.url, "https://search.example/v1");
});

test("problems of gateways and of log stores are shown at once", async () => {
  const { problems } = await refusal(given({ "gateway-url": "gateway.test", logs: `${loki}` }));
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      "gateway staging: expected an http or https URL, got something else",
      "log endpoint search: expected a URL, got none",
    ],
  );
});

test("refuses a name that no log has", async () => {
  const { problems } = await refusal(given({ logs: `${urls}\nelastic=https://elastic.example` }));
  assert.match(problems[0]?.message ?? "", /^logs: expected one of loki, search, got elastic$/);
});

interface Store {
  log: Parameters<typeof aLog>[0];
  key?: string;
  url?: string;
}

function ofStore({ log, key = "user:password-of-it-9", url = "https://search.example" }: Store): Given {
  const logs = [aLog({ name: "s", source: "http", endpoint: "search", ...log })];
  const credentials = "staging=STAGING_KEY\nsearch=SEARCH_KEY";
  return {
    manifest: aManifest({ logs }),
    inputs: { "gateway-url": "https://gateway.test", logs: `search=${url}`, credentials },
    variables: { SEARCH_KEY: key },
  };
}

const sent: readonly [name: string, store: Store, headers: object, secrets: readonly string[]][] = [
  [
    "basic",
    { log: { auth: "basic" } },
    { authorization: "Basic dXNlcjpwYXNzd29yZC1vZi1pdC05" },
    ["user:password-of-it-9", "password-of-it-9"],
  ],
  [
    "a prefix",
    { log: { auth: { header: "authorization", prefix: "ApiKey" } }, key: "key-of-it-123" },
    { authorization: "ApiKey key-of-it-123" },
    ["key-of-it-123"],
  ],
  [
    "a header of its own and a tenant",
    { log: { auth: { header: "x-team-key" }, headers: { "x-scope-orgid": "team-a" } }, key: "key-of-it-123" },
    { "x-team-key": "key-of-it-123", "x-scope-orgid": "team-a" },
    ["key-of-it-123"],
  ],
  [
    "http on the loopback",
    { log: { auth: "bearer" }, key: "key-of-it-123", url: "http://127.0.0.1:3100" },
    { authorization: "Bearer key-of-it-123" },
    ["key-of-it-123"],
  ],
];
for (const [name, store, headers, secrets] of sent)
  test(`a credential is sent as declared: ${name}`, async () => {
    const { endpoints, secrets: known } = await bound(ofStore(store));
    assert.deepEqual(endpoints.get("s")?.headers, headers);
    const ofLogs = known.filter(({ rule }) => rule === "log-credential").map(({ value }) => value);
    assert.deepEqual(ofLogs, secrets);
  });

const unfit: readonly [name: string, store: Store, message: RegExp][] = [
  ["http beyond the loopback", { log: { auth: "basic" }, url: "http://10.0.0.1:9200" }, /expected an https URL/],
  ["basic without a user", { log: { auth: "basic" }, key: "only-a-password-9" }, /of the form user:password/],
  ["basic with an empty user", { log: { auth: "basic" }, key: ":only-a-password-9" }, /of the form user:password/],
  ["a short password", { log: { auth: "basic" }, key: "a-long-user-name:pw" }, /expected a password of \d+ or more/],
];
for (const [name, store, message] of unfit)
  test(`refuses ${name}, and repeats nothing of the credential`, async () => {
    const { problems } = await refusal(ofStore(store));
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? "", message);
    assert.doesNotMatch(JSON.stringify(problems), /only-a|:pw|password-of/);
  });
