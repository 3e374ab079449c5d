import assert from "node:assert/strict";
import { test } from "node:test";
import type { BoundGateway } from "../../src/binding/gateways.ts";
import type { Problem } from "../../src/core/errors.ts";
import type { InputName } from "../../src/core/inputs.ts";
import { limits } from "../../src/core/limits.ts";
import type { EffectiveGateway } from "../../src/generated/types.ts";
import { aGateway, aManifest } from "../support/manifest.ts";
import { realCredential } from "../support/probing.ts";
import { bound, refusal, type Given } from "./bound.ts";

const edgeSecret = `planted-${"edge"}-secret-value`;
const variables: Readonly<Record<string, string>> = { STAGING_KEY: realCredential, CF_SECRET: edgeSecret };
const good = { "gateway-url": "https://gateway.test/prefix", credentials: "STAGING_KEY" };

interface Case extends Partial<Pick<Given, "inputs" | "file">> {
  gateways?: Record<string, EffectiveGateway>;
  values?: Readonly<Record<string, string>>;
}

function given({ gateways = { staging: aGateway() }, inputs, values = variables, file = "" }: Case): Given {
  return { manifest: aManifest({ gateways }), inputs: { ...good, ...inputs }, variables: values, file };
}

async function only(one: Case): Promise<BoundGateway> {
  const [gateway, ...more] = (await bound(given(one))).gateways;
  assert.ok(gateway !== undefined && more.length === 0);
  return gateway;
}

async function problems(one: Case): Promise<readonly Problem[]> {
  return (await refusal(given(one))).problems;
}

test("a gateway is bound to its URL, its credential and its witness", async () => {
  const witness = { witness: "http://127.0.0.1:9", "witness-token": "token-of-the-witness" };
  const gateway = await only({ inputs: witness });
  assert.equal(gateway.url, "https://gateway.test/prefix");
  assert.deepEqual([gateway.credential, gateway.credentialState], [realCredential, "present"]);
  assert.deepEqual(gateway.witness, { url: "http://127.0.0.1:9", token: "token-of-the-witness" });
  assert.deepEqual(gateway.secrets, [realCredential]);
});

for (const url of [
  "https://gateway.test/",
  "https://gateway.test///",
  "http://127.0.0.1:4000",
  "https://gateway.test/v1beta",
]) {
  test(`the URL ${url} is taken without its last slashes`, async () => {
    assert.equal((await only({ inputs: { "gateway-url": url } })).url, url.replace(/\/+$/, ""));
  });
}

const urls: readonly (readonly [inputs: Partial<Record<InputName, string>>, message: string])[] = [
  [{ "gateway-url": "" }, "expected a URL, got none"],
  [{ gateways: "staging=https://two.test" }, "expected one URL, got several"],
  [{ "gateway-url": "gateway.test" }, "expected an http or https URL, got something else"],
  [{ "gateway-url": "ftp://gateway.test" }, "expected an http or https URL, got something else"],
  [{ "gateway-url": "https://user:pass@gateway.test" }, "expected a URL without user info, got one with it"],
  [{ "gateway-url": "https://gateway.test/?key=1" }, "expected a URL without query or fragment, got one with it"],
  [{ "gateway-url": "https://gateway.test/#top" }, "expected a URL without query or fragment, got one with it"],
  [{ "gateway-url": "https://gateway.test/v1" }, "expected a prefix, got a URL that ends in /v1"],
  [{ "gateway-url": "https://gateway.test/prefix/v1/" }, "expected a prefix, got a URL that ends in /v1"],
  [{ witness: "http://127.0.0.1:9" }, "expected witness and witness-token together, got one of them"],
  [
    { witness: "http://127.0.0.1:9\nhttp://127.0.0.1:8", "witness-token": "token-of-the-witness" },
    "expected witness and witness-token together, got several",
  ],
  [{ "witness-token": "token-of-the-witness" }, "expected witness and witness-token together, got one of them"],
];

for (const [inputs, message] of urls) {
  test(`refused: ${message} (${Object.values(inputs).join(" ")})`, async () => {
    const found = await problems({ inputs });
    assert.deepEqual(
      found.map((problem) => problem.message),
      [`gateway staging: ${message}`],
    );
    const value = Object.values(inputs).find((text) => text !== "");
    if (typeof value === "string") assert.ok(!JSON.stringify(found).includes(value));
  });
}

const edge = aGateway({ headers: { "x-edge": { env: "CF_SECRET" } } });
const at = { file: ".github/fallback-gate.yml", line: 3, column: 3 };

test("a variable that the workflow does not bind to the gateway is refused at its line", async () => {
  assert.deepEqual(await problems({ gateways: { staging: edge } }), [
    {
      at,
      message: "gateway staging: expected the workflow to bind CF_SECRET to it, got no such binding",
      remedy: "Add CF_SECRET to the input credentials.",
    },
  ]);
});

test("a credential bound to another gateway is not bound to this one", async () => {
  const gateways = { staging: aGateway(), replica: aGateway({ credential: "REPLICA_KEY" }) };
  const inputs = {
    "gateway-url": "",
    gateways: "staging=https://a.test\nreplica=https://b.test",
    credentials: "staging=REPLICA_KEY\nreplica=REPLICA_KEY",
  };
  const found = await problems({ gateways, inputs });
  assert.deepEqual(
    found.map(({ message, remedy }) => [message, remedy]),
    [
      [
        "gateway staging: expected the workflow to bind STAGING_KEY to it, got no such binding",
        "Add staging=STAGING_KEY to the input credentials.",
      ],
    ],
  );
});

test("a gateway that names no credential is not given one of several", async () => {
  const [problem] = await problems({
    gateways: { staging: aGateway({ credential: null, headers: { "x-access": { env: "ACCESS" } } }) },
    inputs: { credentials: "staging=STAGING_KEY\nstaging=ACCESS" },
  });
  assert.equal(problem?.message, "gateway staging: expected the name of one credential variable, got several");
  assert.equal(problem?.remedy, "Name the one to use under credential in the manifest.");
});

test("a gateway that names no credential needs one, or none at all", async () => {
  const [problem] = await problems({ gateways: { staging: aGateway({ credential: null }) } });
  assert.equal(problem?.message, "gateway staging: expected the name of one credential variable, got none");
  const gateway = await only({
    gateways: { staging: aGateway({ credential: null, auth: "none" }) },
    inputs: { credentials: "" },
  });
  assert.deepEqual([gateway.credential, gateway.credentialState, gateway.secrets], [null, "not-used", []]);
});

test("all problems of all gateways are told at once", async () => {
  const gateways = { staging: edge, replica: aGateway() };
  const found = await problems({ gateways, inputs: { "gateway-url": "", credentials: "staging=STAGING_KEY" } });
  assert.deepEqual(
    found.map(({ message }) => message.split(":")[0]),
    ["gateway staging", "gateway staging", "gateway replica", "gateway replica"],
  );
});

const missing: readonly (readonly [why: string, values: Readonly<Record<string, string>>])[] = [
  ["unset", { CF_SECRET: edgeSecret }],
  ["empty", { CF_SECRET: edgeSecret, STAGING_KEY: "" }],
  ["blank", { CF_SECRET: edgeSecret, STAGING_KEY: " \n" }],
  ["a header's is unset", { STAGING_KEY: realCredential }],
];

for (const [why, values] of missing) {
  test(`a credential is missing, not refused, when its variable is ${why}`, async () => {
    const credentials = "STAGING_KEY\nCF_SECRET";
    const gateway = await only({ gateways: { staging: edge }, inputs: { credentials }, values });
    assert.deepEqual([gateway.credential, gateway.credentialState], [null, "missing"]);
  });
}

test("a header of a variable is sent and is a secret to look for", async () => {
  const credentials = "STAGING_KEY\nCF_SECRET";
  const gateway = await only({ gateways: { staging: edge }, inputs: { credentials } });
  assert.deepEqual(gateway.headers, { "x-edge": edgeSecret });
  assert.deepEqual(gateway.secrets, [realCredential, edgeSecret]);
});

test("a credential is taken at its least length and refused one short of it, or with blanks, without being shown", async () => {
  const shortest = "k".repeat(limits.credentialMinChars);
  assert.equal((await only({ values: { STAGING_KEY: `${shortest}\n` } })).credential, shortest);
  const most = limits.credentialMaxBytes;
  assert.equal((await only({ values: { STAGING_KEY: "k".repeat(most) } })).credential?.length, most);
  for (const value of [shortest.slice(1), "two words of a key", "schlüssel-schlüssel", "k".repeat(most + 1)]) {
    const { message } = await refusal(given({ values: { STAGING_KEY: value } }));
    assert.match(message, /^expected STAGING_KEY to hold 8 or more plain characters/);
    assert.ok(!message.includes(value));
  }
});

const config = aGateway({ headers: { "x-config": { file: "gateway/portkey.json" }, "x-team": "gate" } });

test("the text of a file goes into one line", async () => {
  const gateway = await only({
    gateways: { staging: config },
    file: '{\n  "retry": { "attempts": 2 },\r\n  "x": 1\n}\n',
  });
  assert.deepEqual(gateway.headers, { "x-config": '{ "retry": { "attempts": 2 }, "x": 1 }', "x-team": "gate" });
});

for (const file of ["", "\n \n"]) {
  test(`a file with nothing in it is no header: ${JSON.stringify(file)}`, async () => {
    const { message } = await refusal(given({ gateways: { staging: config }, file }));
    assert.equal(message, "expected plain ASCII in gateway/portkey.json, which is sent as a header, got nothing");
  });
}

for (const file of ["ä", "a\u{0}b", "a\tb"]) {
  test(`a file with ${JSON.stringify(file)} in it is no header`, async () => {
    const { message } = await refusal(given({ gateways: { staging: config }, file }));
    assert.equal(
      message,
      "expected plain ASCII in gateway/portkey.json, which is sent as a header, got other characters",
    );
  });
}
