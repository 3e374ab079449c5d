import assert from "node:assert/strict";
import { test } from "node:test";
import type { PageAnswer } from "../../src/core/ports/pages.ts";
import type { Contract, ContractEvidence } from "../../src/generated/types.ts";
import { baseline, json, now, only, page, pinned, pinnedChat, stricter } from "./check-scene.ts";
import { failing, openapi, redirectTo } from "./fetch-pages.ts";

test("a page without a baseline is unchanged, with its facts", async () => {
  const {
    kind,
    state,
    reason,
    facts,
    baseline: compared,
    final_url,
    copy,
    bytes,
    digest,
    changes,
    escalation,
  } = await only({ served: { [page]: now } });
  assert.deepEqual(
    [kind, state, reason, compared, copy, changes, escalation],
    ["openapi", "unchanged", null, "none", false, [], "none"],
  );
  assert.deepEqual([final_url, bytes], [page, now.body.length]);
  assert.deepEqual(facts?.operations, ["POST /v1/chat/completions"]);
  assert.match(digest ?? "", /^sha256:[0-9a-f]{64}$/);
});

test("a page that matches its pin is fetched once", async () => {
  const {
    state,
    baseline: compared,
    urls,
    slept,
  } = await only({
    contracts: { chat: pinnedChat },
    files: { [baseline]: await pinned(openapi()) },
    served: { [page]: now },
  });
  assert.deepEqual([state, compared, urls, slept], ["unchanged", "compared", [page], []]);
});

const readings = {
  "the same drift twice is drift": [[stricter], "contract-changed", null],
  "a drift that the second reading does not show is none, and no proof either": [
    [stricter, now],
    "unavailable",
    "not-a-document",
  ],
  "another drift at the second reading is no document": [
    [stricter, json(openapi(["messages", "model", "top_p"]))],
    "unavailable",
    "not-a-document",
  ],
  "a second reading that fails decides": [[stricter, failing("timeout")], "unavailable", "timeout"],
  "a second reading that is elsewhere decides": [[stricter, redirectTo("https://a.example/")], "moved", "other-host"],
} as const satisfies Record<string, readonly [PageAnswer[], ContractEvidence["state"], ContractEvidence["reason"]]>;

for (const [why, [answers, state, reason]] of Object.entries(readings))
  test(`before a drift is declared the page is read again: ${why}`, async () => {
    const found = await only({
      contracts: { chat: pinnedChat },
      files: { [baseline]: await pinned(openapi()) },
      served: { [page]: answers },
    });
    assert.deepEqual([found.state, found.reason, found.urls], [state, reason, [page, page]]);
    assert.equal(found.changes.length > 0, state === "contract-changed");
    assert.equal(found.facts === null, state !== "contract-changed");
    assert.ok(found.slept.length === 1 && found.elapsed_ms === found.slept[0]);
  });

test("a pinned fact that is removed without a replacement is a missing anchor", async () => {
  const both = openapi().replace('"servers":[', '"servers":[{"url":"https://old.example.com/v1"},');
  const { state, changes } = await only({
    contracts: { chat: pinnedChat },
    files: { [baseline]: await pinned(both) },
    served: { [page]: now },
  });
  assert.equal(state, "anchor-missing");
  assert.ok(changes.some(({ change }) => change === "removed"));
});

test("a copy that has drifted is not read again, because a file does not vary", async () => {
  const found = await only({
    contracts: { chat: { source: "docs/chat.json", baseline } },
    files: {
      "docs/chat.json": openapi(["messages", "model", "user"]),
      [baseline]: await pinned(openapi(), "docs/chat.json"),
    },
  });
  assert.deepEqual(
    [found.state, found.copy, found.final_url, found.urls, found.slept],
    ["contract-changed", true, null, [], []],
  );
});

const unreadable = {
  "is not there": undefined,
  "is no JSON": "{",
  "is another JSON": "{}",
  "pins another source": await pinned(openapi(), "https://docs.example.com/other.json"),
};

for (const [what, text] of Object.entries(unreadable))
  test(`a baseline that ${what} is unreadable, and the page is read all the same`, async () => {
    const files = text === undefined ? {} : { [baseline]: text };
    const found = await only({ contracts: { chat: pinnedChat }, files, served: { [page]: stricter } });
    assert.deepEqual([found.state, found.baseline, found.urls], ["unchanged", "unreadable", [page]]);
    assert.notEqual(found.facts, null);
  });

test("a source that cannot be read has a reason and no facts", async () => {
  const { state, reason, kind, facts, digest, bytes } = await only({ served: { [page]: failing("dns") } });
  assert.deepEqual([state, reason, kind, facts, digest, bytes], ["unavailable", "unreachable", null, null, null, null]);
});

test("a moved source is reported with its new address", async () => {
  const { state, reason, final_url } = await only({ served: { [page]: redirectTo("https://new.example.com/a?b") } });
  assert.deepEqual([state, reason, final_url], ["moved", "other-host", "https://new.example.com/a"]);
});

const read: Contract = { source: page, checked: "2026-09-01", max_age: "30d" };
const stale: readonly (readonly [PageAnswer, Contract, ContractEvidence["state"]])[] = [
  [now, read, "stale"],
  [now, { ...read, max_age: "90d" }, "unchanged"],
  [failing("dns"), read, "unavailable"],
];

for (const [answer, contract, state] of stale)
  test(`a page read on ${contract.checked} for ${contract.max_age}: ${state}`, async () => {
    assert.equal((await only({ contracts: { chat: contract }, served: { [page]: answer } })).state, state);
  });

test("a drift takes precedence over the page's age", async () => {
  const files = { [baseline]: await pinned(openapi()) };
  const contracts = { chat: { ...read, baseline } };
  assert.equal((await only({ contracts, files, served: { [page]: stricter } })).state, "contract-changed");
});
