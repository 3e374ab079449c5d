import assert from "node:assert/strict";
import { test } from "node:test";
import { scriptedAnswerText } from "../../src/core/placeholders.ts";
import type { Step } from "../../src/staging/steps.ts";
import { chatBody, errorOf, jsonOf, nonceOf, surfaces, withProvider, type Seen } from "./client.ts";

interface Row {
  step: Step;
  status: number | null;
  complete: boolean;
  check: (seen: Seen) => void;
}

const goodText = (seen: Seen) => assert.match(seen.text, new RegExp(scriptedAnswerText));
const empty = (seen: Seen) => assert.equal(seen.text, "");
const openaiError = (code: string | null, type: string) => (seen: Seen) => {
  assert.equal(seen.headers["content-type"], "application/json");
  assert.deepEqual(errorOf(seen), { type, code, param: code === "model_not_found" ? "model" : null });
};

const rows: readonly Row[] = [
  { step: 200, status: 200, complete: true, check: goodText },
  { step: 201, status: 201, complete: true, check: openaiError("server_error", "server_error") },
  { step: 204, status: 204, complete: true, check: empty },
  { step: 304, status: 304, complete: true, check: empty },
  { step: 400, status: 400, complete: true, check: openaiError("invalid_request_error", "invalid_request_error") },
  { step: 401, status: 401, complete: true, check: openaiError("invalid_api_key", "invalid_request_error") },
  { step: 404, status: 404, complete: true, check: openaiError("model_not_found", "invalid_request_error") },
  { step: 429, status: 429, complete: true, check: openaiError("rate_limit_exceeded", "rate_limit_error") },
  { step: 500, status: 500, complete: true, check: openaiError("server_error", "server_error") },
  { step: 599, status: 599, complete: true, check: openaiError("server_error", "server_error") },
  {
    step: { status: 429, retry_after: "2m" },
    status: 429,
    complete: true,
    check: (seen) => assert.equal(seen.headers["retry-after"], "120"),
  },
  { step: 103, status: null, complete: false, check: empty },
  { step: "reset", status: null, complete: false, check: empty },
  { step: "html", status: 502, complete: true, check: isHtml },
  { step: "html-200", status: 200, complete: true, check: isHtml },
  { step: "error-in-200", status: 200, complete: true, check: openaiError(null, "server_error") },
  {
    step: "wrong-family",
    status: 200,
    complete: true,
    check(seen) {
      const { type, role, stop_reason } = jsonOf(seen);
      assert.deepEqual([type, role, stop_reason], ["message", "assistant", "end_turn"]);
    },
  },
  {
    step: "cached",
    status: 200,
    complete: true,
    check(seen) {
      goodText(seen);
      assert.deepEqual([seen.headers["age"], seen.headers["x-cache"]], ["30", "HIT"]);
    },
  },
  {
    step: "unknown-fields",
    status: 200,
    complete: true,
    check(seen) {
      goodText(seen);
      assert.ok("x_staging_note" in jsonOf(seen));
    },
  },
  { step: "cut", status: 200, complete: false, check: isHalfOfJson },
  { step: "cut-clean", status: 200, complete: true, check: isHalfOfJson },
  {
    step: "redirect",
    status: 302,
    complete: true,
    check: (seen) => assert.equal(seen.headers.location, "/main/v1/moved"),
  },
];

function isHtml(seen: Seen): void {
  assert.equal(seen.headers["content-type"], "text/html");
  assert.match(seen.text, /^<!DOCTYPE html>/);
}

function isHalfOfJson(seen: Seen): void {
  assert.match(seen.text, /^\{"id":"(chatcmpl-|resp_)/);
  assert.throws(() => JSON.parse(seen.text), SyntaxError);
}

const scenes = surfaces.flatMap((surface) => rows.map((row) => ({ ...row, ...surface })));
for (const { path, body, step, status, complete, check } of scenes) {
  test(`the step ${JSON.stringify(step)} at ${path} is seen by a client and written down`, async () => {
    await using provider = await withProvider();
    await provider.script(nonceOf(1), { main: [step] });
    const seen = await provider.post("main", path, body(nonceOf(1)));
    assert.deepEqual([seen.status, seen.complete], [status, complete]);
    check(seen);
    const [call] = await provider.settled(nonceOf(1), 1);
    assert.deepEqual(call?.["step"], step);
    assert.equal(call["status"], step === 103 ? 103 : status);
  });
}

test("a call that hangs stays open without a status until the client leaves", async () => {
  await using provider = await withProvider();
  await provider.script(nonceOf(1), { main: ["hang"] });
  const leaving = new AbortController();
  const hanging = provider.chat("main", chatBody(nonceOf(1)), { signal: leaving.signal });
  const [open] = await provider.settled(nonceOf(1), 1, true);
  assert.deepEqual([open?.["step"], open?.["status"], open?.["ended_ms"]], ["hang", null, null]);
  leaving.abort();
  assert.equal((await hanging).status, null);
  const [ended] = await provider.settled(nonceOf(1), 1);
  assert.ok(Number(ended?.["ended_ms"]) >= Number(ended?.["started_ms"]));
});

test("a drip sends bytes one after another, and ends with the client", async () => {
  await using provider = await withProvider();
  await provider.script(nonceOf(1), { main: ["drip"] });
  const leaving = new AbortController();
  const dripping = provider.chat("main", chatBody(nonceOf(1)), { signal: leaving.signal });
  const [open] = await provider.settled(nonceOf(1), 1, true);
  assert.equal(open?.["target"], "main");
  await provider.settled(nonceOf(1), 1, true);
  leaving.abort();
  assert.equal((await dripping).complete, false);
  const [ended] = await provider.settled(nonceOf(1), 1);
  assert.equal(ended?.["step"], "drip");
});

test("closing the provider ends what hangs", async () => {
  const provider = await withProvider();
  await provider.script(nonceOf(1), { main: ["hang"] });
  const hanging = provider.chat("main", chatBody(nonceOf(1)));
  await provider.settled(nonceOf(1), 1, true);
  await provider.close();
  assert.deepEqual(await hanging, { status: null, headers: {}, text: "", complete: false });
});
