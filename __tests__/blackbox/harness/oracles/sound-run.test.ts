import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { answerJson, startServer, textOf } from "../server.ts";
import { overhearServers, type Served } from "./served.ts";
import { settingsOf } from "./settings.ts";
import { assertSound, type Ran } from "./sound-run.ts";

const key = "Kq7zW2mXr9Lp4v";
const storeKey = "Hy3nB8cTf5Gd1s";
const token = "Ws6jE0kMu2Vx7a";
const prompt = "Wie heisst die Hauptstadt von Madagaskar?";
const answer = "Die Hauptstadt heisst Antananarivo.";
const nonce = "fgn-5f0c9a7d3b1e8624";

const env = {
  STAGING_KEY: key,
  STORE_KEY: storeKey,
  GITHUB_API_URL: "http://127.0.0.1:4/api/v3",
  "INPUT_GATEWAY-URL": "http://127.0.0.1:1/prefix",
  INPUT_CREDENTIALS: "STAGING_KEY\nstore=STORE_KEY",
  INPUT_LOGS: "store=http://127.0.0.1:2",
  INPUT_WITNESS: "http://127.0.0.1:3",
  "INPUT_WITNESS-TOKEN": token,
  "INPUT_GITHUB-TOKEN": "fake-workflow-token",
};

function request(
  port: number,
  { authorization = "", body = {} }: { authorization?: string; body?: unknown } = {},
): Served {
  const head = `POST /a\nauthorization\n${authorization}`;
  return { port, isAlone: true, head, authorization, received: [Buffer.from(JSON.stringify(body))], sent: [] };
}

const asked = {
  ...request(1, { authorization: `Bearer ${key}`, body: { messages: [{ content: prompt }, { content: nonce }] } }),
  sent: [Buffer.from(`data: ${JSON.stringify({ text: answer })}\n\n`)],
};

const honest: Ran = {
  settings: settingsOf(env),
  env,
  stdout: `::add-mask::${key}\nhold\n`,
  stderr: "",
  isForRunner: true,
  commandFiles: { output: "decision=hold\n", state: "", env: "", path: "" },
  written: new Map([["bundle.json", Buffer.from("{}")]]),
  known: [],
  served: [
    asked,
    request(2, { authorization: `Bearer ${storeKey}` }),
    request(3, { authorization: `Bearer ${token}` }),
    request(4, { authorization: "token fake-workflow-token" }),
  ],
};

test("a run whose secrets reach their own places is sound", () => assert.doesNotThrow(() => assertSound(honest)));

const flawed: readonly (readonly [flaw: string, ran: Partial<Ran>])[] = [
  ["KEY as .* in stdout", { stdout: `key ${key}\n` }],
  ["STORE_KEY as .* in stderr", { stderr: storeKey }],
  ["witness-token as .* in bundle.json", { written: new Map([["bundle.json", Buffer.from(token)]]) }],
  ["github-token as .* in summary", { written: new Map([["summary", Buffer.from("fake-workflow-token")]]) }],
  ["text of the gateway as .* in summary", { written: new Map([["summary", Buffer.from(answer)]]) }],
  [
    "text of the gateway as base64 .* in a",
    { written: new Map([["a", Buffer.from(Buffer.from(prompt).toString("base64"))]]) },
  ],
  ["text of the gateway as .* in stdout", { stdout: nonce }],
  ["STAGING_KEY in .* port 3", { served: [asked, request(3, { authorization: `Bearer ${key}` })] }],
  ["STAGING_KEY as .* port 2", { served: [asked, request(2, { authorization: `Bearer ${key}` })] }],
  ["STORE_KEY in .* port 1", { served: [asked, request(1, { authorization: `Bearer ${storeKey}` })] }],
  ["STAGING_KEY in .* port 9", { served: [asked, request(9, { authorization: `Bearer ${key}` })] }],
  ["text of the gateway as .* port 2", { served: [asked, request(2, { body: { query: prompt } })] }],
  ["text of the gateway as .* port 4", { served: [asked, request(4, { body: { body: `It said: ${answer}` } })] }],
  ["a command: ::set-output", { stdout: "::set-output name=decision::promote\n" }],
  ["a command: env: ", { commandFiles: { output: "", state: "", env: "A=1\n", path: "" } }],
  ["a command outside GitHub: ::add-mask", { isForRunner: false }],
];

for (const [flaw, change] of flawed)
  test(`not sound: ${flaw}`, () => assert.throws(() => assertSound({ ...honest, ...change }), new RegExp(flaw)));

test("a text that stands in the run's own folder is nobody's secret", () => {
  const served = [
    { ...asked, sent: [Buffer.from(JSON.stringify({ model: "chat-staging-of-the-team-in-antananarivo" }))] },
  ];
  const shown = { served, stdout: "chat-staging-of-the-team-in-antananarivo\n" };
  assert.throws(() => assertSound({ ...honest, ...shown }));
  assert.doesNotThrow(() =>
    assertSound({ ...honest, ...shown, known: [Buffer.from("model: chat-staging-of-the-team-in-antananarivo")] }),
  );
});

test("what another process asks a server of this one, and what it answers, is kept while a run goes on", async () => {
  await using server = await startServer(async (incoming, response) => {
    await textOf(incoming);
    answerJson(response, 200, { said: answer });
  });
  const ended = overhearServers();
  const code = `await fetch(${JSON.stringify(server.url)}, { method: "POST", body: ${JSON.stringify(prompt)} })`;
  await once(spawn(process.execPath, ["--input-type=module", "--eval", code], { stdio: "inherit" }), "close");
  await fetch(server.url, { method: "POST", body: "asked by this process" });
  const [served, ...more] = ended();
  assert.deepEqual(more, []);
  assert.equal(Buffer.concat(served?.received ?? []).toString(), prompt);
  assert.equal(Buffer.concat(served?.sent ?? []).toString(), JSON.stringify({ said: answer }));
});
