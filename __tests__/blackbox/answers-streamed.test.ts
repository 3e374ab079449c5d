import assert from "node:assert/strict";
import { test } from "node:test";
import { isObject } from "../../src/core/json.ts";
import { unauthorized } from "./replies.ts";
import { findingsOf } from "./evidence.ts";
import { startGateway, type ScriptedGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import { credential, manifestPath, oneRoute, runWith } from "./stage.ts";

const manifest = `${oneRoute}    checks: [smoke, stream, bad-credential]\n`;

const good =
  '{"object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"ok"},"finish_reason":"stop"}]}';
const role = chunk({ role: "assistant", content: "" }, null);
const text = chunk({ content: "ok" }, null);
const stop = chunk({}, "stop");
const done = "data: [DONE]\n\n";

function chunk(delta: object, finish_reason: string | null): string {
  return `data: ${JSON.stringify({ object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
}

interface Streamed {
  name: string;
  body: string | Uint8Array;
  type?: string | null;
  /** The case of `parseable` that holds it; null: it is accepted. */
  held: string | null;
  /** What the comment says of it. */
  remark?: RegExp;
}

const streams: readonly Streamed[] = [
  { name: "a whole stream", body: role + text + stop + done, held: null },
  { name: "no [DONE]", body: role + text + stop, held: null },
  {
    name: "[DONE] without its blank line",
    body: (role + text + stop + done).trimEnd(),
    held: null,
    remark: /blank line/,
  },
  {
    name: "the reason for its end without its blank line",
    body: (text + stop).trimEnd(),
    held: null,
    remark: /blank line/,
  },
  {
    name: "[DONE] without a reason for its end",
    body: role + text + done,
    held: null,
    remark: /no finish_reason/,
  },
  { name: "no content type", body: role + text + stop + done, type: null, held: null, remark: /no content type/ },
  {
    name: "another content type",
    body: role + text + stop + done,
    type: "text/plain",
    held: null,
    remark: /content type .* does not match/,
  },
  {
    name: "our own cap before any text",
    body: role + chunk({}, "length") + done,
    held: null,
    remark: /before any text/,
  },
  { name: "role, stop and [DONE]", body: role + stop + done, held: "empty" },
  { name: "role and [DONE]", body: role + done, held: "empty" },
  { name: "neither a reason for its end nor [DONE]", body: role + text, held: "incomplete" },
  { name: "an end in the middle of an event", body: `${role}${text}data: {"obj`, held: "incomplete" },
  {
    name: "a reason that a provider calls a failure",
    body: text + chunk({}, "insufficient_system_resource") + done,
    held: "error",
  },
  {
    name: "a reason that nobody documents",
    body: text + chunk({}, "whatever") + done,
    held: "ending-unknown",
    remark: /undocumented finish_reason/,
  },
  {
    name: "bytes that are not UTF-8",
    body: Buffer.from((text + stop + done).replace("ok", "\u00e9"), "latin1"),
    held: "not-text",
  },
];

function answering({ body, type = "text/event-stream" }: Streamed): Promise<ScriptedGateway> {
  return startGateway((request, response) => {
    if (request.headers.authorization !== `Bearer ${credential}`) return unauthorized(response, "");
    const isAsked = isObject(request.body) && request.body["stream"] === true;
    const typed = isAsked ? type : "application/json";
    response.writeHead(200, typed === null ? {} : { "content-type": typed });
    response.end(isAsked ? body : good);
  });
}

for (const streamed of streams) {
  test(`the gateway streams: ${streamed.name}`, async () => {
    await using gateway = await answering(streamed);
    await using github = await startGitHub();
    const inputs = { "gateway-url": gateway.url, credentials: "STAGING_KEY" };
    const run = await runWith(inputs, github, { workspaceFiles: { [manifestPath]: manifest } });
    const { held, remark } = streamed;
    const found = findingsOf(run).filter((finding) => / (parseable|classified)\//.test(finding));
    assert.deepEqual(found, held === null ? [] : [`stream parseable/${held} failed`]);
    assert.equal(run.outputs["decision"], "hold", "a witness is always missing here");
    const report = run.files["report.md"] ?? "";
    if (remark === undefined) assert.doesNotMatch(report, /Unusual answers/);
    else assert.match(report.split("### Unusual answers")[1] ?? "", remark);
  });
}
