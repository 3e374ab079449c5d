import assert from "node:assert/strict";
import { test } from "node:test";
import { errorCode } from "../../../src/core/errors.ts";
import type { History } from "../../../src/core/ports/history.ts";
import type { FakeGitHubOptions } from "../../blackbox/harness/github.ts";
import { pullRequestRepository } from "../../blackbox/harness/github-repository.ts";
import { sha, sharedServer } from "./history-server.ts";
import { gateError } from "../workspace.ts";

const { server, history, slept } = await sharedServer();

type Fail = NonNullable<FakeGitHubOptions["fail"]>;
const repository = pullRequestRepository({ base: { file: "x", large: "x".repeat(1_000_001) } });
const [base, head] = [sha("a"), sha("b")];

const calls: Readonly<Record<string, (from: History) => Promise<unknown>>> = {
  "git/ref/heads": (from) => from.tip("main"),
  pulls: (from) => from.head(),
  compare: (from) => from.mergeBase(base, head),
  contents: (from) => from.read("file", base, 10),
  "git/blobs": (from) => from.read("large", base, 2_000_000),
  commits: (from) => from.read("none", base, 10),
  "pulls/files": (from) => from.changedFiles(base, head),
};

function failing(call: string, failure: ReturnType<Fail>, times = Infinity) {
  let left = times;
  const ends = call === "pulls/files" ? /\/files$/ : new RegExp(`/${call}(/|%2F)[^/]+$`);
  const fail: Fail = ({ path }) => (ends.test(path) && left-- > 0 ? failure : null);
  return history({ repository, fail });
}

/** What is not HISTORY_NOT_FOUND for a 404 and HISTORY_FAILED for a 422. */
const others: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  "git/ref/heads": { 404: "asked elsewhere" },
  contents: { 404: "asked elsewhere" },
  commits: { 422: "HISTORY_NOT_FOUND" },
};

const failures = [
  [{ status: 401 }, "HISTORY_FORBIDDEN", "401", 1],
  [{ status: 403 }, "HISTORY_FORBIDDEN", "403", 1],
  [{ status: 409 }, "HISTORY_FAILED", "409", 1],
  [{ status: 502 }, "HISTORY_FAILED", "502", 2],
  ["destroy", "HISTORY_FAILED", "no answer", 2],
  [{ status: 429 }, "HISTORY_FAILED", "429 with a rate limit", 1],
  [{ status: 429, headers: { "retry-after": "61" } }, "HISTORY_FAILED", "429 with a rate limit", 1],
  [{ status: 403, headers: { "x-ratelimit-remaining": "0" } }, "HISTORY_FAILED", "403 with a rate limit", 1],
  [{ status: 403, headers: { "retry-after": "60" } }, "HISTORY_FAILED", "403 with a rate limit", 2],
] as const;

for (const [failure, code, got, requests] of failures) {
  test(`${got}, asked ${requests} times, is ${code} for every call`, async () => {
    for (const [call, make] of Object.entries(calls)) {
      const from = failing(call, failure);
      await assert.rejects(make(from), { code, message: `expected 200 from GET …/${call}, got ${got}` });
      const path = server.requests.at(-1)?.path ?? "";
      assert.equal(server.count("GET", path), requests);
    }
  });
}

for (const [call, make] of Object.entries(calls)) {
  test(`${call}: what a 404 and a 422 say`, async () => {
    const { 404: missing = "HISTORY_NOT_FOUND", 422: invalid = "HISTORY_FAILED" } = others[call] ?? {};
    for (const [status, expected] of [
      [404, missing],
      [422, invalid],
    ] as const) {
      const got = await make(failing(call, { status })).then(() => "asked elsewhere", errorCode);
      assert.equal(got, expected, String(status));
    }
  });
}

for (const [call, make] of Object.entries(calls)) {
  test(`${call}: one failure is repaired by the second request, a rate limit after the time that it names`, async () => {
    await assert.doesNotReject(make(failing(call, { status: 503 }, 1)));
    assert.deepEqual(slept, []);
    await assert.doesNotReject(make(failing(call, { status: 429, headers: { "retry-after": "7" } }, 1)));
    assert.deepEqual(slept, [7_000]);
  });

  test(`${call}: a 200 of another shape is an error`, async () => {
    await assert.rejects(
      make(failing(call, { status: 200 })),
      gateError("HISTORY_FAILED", /^expected .* from GitHub, got another shape$/),
    );
  });
}
