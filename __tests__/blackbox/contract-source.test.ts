import assert from "node:assert/strict";
import { test } from "node:test";
import { pinned } from "../contract/check-scene.ts";
import { documentation, documentationWith, foundOn, readOf, runContracts, toldOf } from "./contract-routes.ts";
import { serveSources } from "./contract-sources.ts";
import { recordsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";

const site = "https://docs.example.com";
const page = `${site}/api/chat`;
const text = "canary-of-the-page-77c1";
const readable = { body: `${documentation}\nNothing of this is kept: ${text}\n` };

test("without a network the source is unavailable: held, could not be judged, and nothing but its name was asked for", async (context) => {
  const served = await serveSources(context);
  if (served === null) return;
  const ended = await runContracts({ chat: { source: page } }, { env: served.env });
  assert.equal(ended.run.exitCode, 1);
  assert.equal(ended.run.outputs["decision"], "hold");
  assert.deepEqual(foundOn(ended, "chat"), ["hold contract-current/unavailable blocked"]);
  assert.match(ended.github.comments[0]?.body ?? "", /^## Fallback Gate - ⛔ Could not be judged: .+$/m);
  assert.partialDeepStrictEqual(readOf(ended, "chat"), { state: "unavailable", reason: "unreachable", facts: null });
  assert.ok(recordsOf(ended.run).every(({ contract_state }) => contract_state === "unavailable"));
  assert.deepEqual(served.seen("lookup"), ["docs.example.com"]);
  assert.deepEqual(
    served.seen("dial").filter((dialled) => !dialled.startsWith("127.0.0.1 ")),
    [],
  );
});

test("a page that is read in this run and says nothing else is promoted; its text is nowhere", async (context) => {
  const served = await serveSources(context, { [page]: readable });
  if (served === null) return;
  const ended = await runContracts({ chat: { source: page } }, { env: served.env });
  assert.deepEqual(foundOn(ended, "chat"), []);
  assert.equal(ended.run.outputs["decision"], "promote");
  assert.partialDeepStrictEqual(readOf(ended, "chat"), {
    state: "unchanged",
    copy: false,
    kind: "markdown",
    bytes: Buffer.byteLength(readable.body),
    final_url: page,
    baseline: "none",
  });
  assert.ok(
    recordsOf(ended.run).every(
      ({ source_url, contract_state }) => source_url === page && contract_state === "unchanged",
    ),
  );
  assertNowhere({ text }, ended.run, ended.github.requests);
  assert.deepEqual(served.asked, [page]);
  assert.deepEqual([...served.headers].toSorted(), ["accept", "accept-encoding", "connection", "host", "user-agent"]);
});

const html = { "content-type": "text/html" };
const [login, walled] = [
  { body: "<title>Sign in</title><main><h1>Sign in</h1><form>Password</form></main>", headers: html },
  { body: "<title>Just a moment...</title><main>Enable JavaScript and cookies to continue</main>", headers: html },
];
const redirect = (location: string) => ({ status: 302, headers: { location } });

test("what else a source may answer has its verdict, and no page is asked for twice", async (context) => {
  const served = await serveSources(
    context,
    {
      [page]: readable,
      [`${site}/gone`]: { status: 404, body: "# Not found" },
      [`${site}/moved`]: redirect(page),
      [`${site}/elsewhere`]: redirect("https://login.example.org/sign-in?next=chat"),
      [`${site}/login`]: login,
      [`${site}/wall`]: walled,
      [`${site}/web`]: { body: "<main><h1>Chat</h1></main>", headers: html },
      [`${site}/web.md`]: readable,
    },
    { "intranet.example.com": "10.0.0.7" },
  );
  if (served === null) return;
  const pages = ["gone", "moved", "elsewhere", "login", "wall", "web"].map(
    (name) => [name, { source: `${site}/${name}` }] as const,
  );
  const ended = await runContracts(
    {
      ...Object.fromEntries(pages),
      same: { source: page, escalation: page },
      private: { source: "https://intranet.example.com/chat" },
    },
    { env: served.env },
  );
  const verdicts = ended.bundle.evidence.contracts.map(({ contract, state, reason, final_url }) => [
    contract,
    state,
    reason,
    final_url,
  ]);
  assert.deepEqual(verdicts, [
    ["gone", "unavailable", "refused-status", null],
    ["moved", "unchanged", null, page],
    ["elsewhere", "moved", "other-host", "https://login.example.org/sign-in"],
    ["login", "unavailable", "bot-wall", null],
    ["wall", "unavailable", "bot-wall", null],
    ["web", "unchanged", null, `${site}/web.md`],
    ["same", "unchanged", null, page],
    ["private", "unavailable", "private-address", null],
  ]);
  assert.deepEqual(
    ["moved", "web", "same"].flatMap((name) => foundOn(ended, name)),
    [],
  );
  for (const name of ["gone", "login", "wall", "private"])
    assert.deepEqual(foundOn(ended, name), ["hold contract-current/unavailable blocked"], name);
  assert.deepEqual(foundOn(ended, "elsewhere"), ["hold contract-current/moved missing"]);
  assert.deepEqual(toldOf(ended, "elsewhere", "contract-current"), [
    { contract: "elsewhere", host: "login.example.org" },
  ]);
  assert.equal(readOf(ended, "same").escalation, "checked");
  assert.deepEqual(served.seen("lookup").toSorted(), ["docs.example.com", "intranet.example.com"]);
  const asked = served.asked.filter((url) => !/(login|wall)\.md$/.test(url));
  assert.deepEqual(asked.length, new Set(asked).size, asked.join(" "));
});

test("a drift is declared only when a second reading says the same; two that differ are no document", async (context) => {
  const contracts = { stricter: `${site}/stricter`, flapping: `${site}/flapping` };
  const { stricter, flapping } = contracts;
  const drifted = {
    body: documentationWith("| `stream`                | boolean | no ", "| `stream`                | boolean | yes"),
  };
  const served = await serveSources(context, { [stricter]: drifted, [flapping]: [drifted, { body: documentation }] });
  if (served === null) return;
  const baselines = Object.entries(contracts).map(async ([name, source]) => [
    `${name}.json`,
    await pinned(documentation, source),
  ]);
  const ended = await runContracts(
    {
      stricter: { source: stricter, baseline: "stricter.json" },
      flapping: { source: flapping, baseline: "flapping.json" },
    },
    { env: served.env, workspaceFiles: Object.fromEntries(await Promise.all(baselines)) },
  );
  assert.equal(ended.run.exitCode, 2);
  assert.deepEqual(foundOn(ended, "stricter"), ["investigate contract-unchanged/changed drift"]);
  assert.deepEqual(toldOf(ended, "stricter", "contract-unchanged"), [
    { contract: "stricter", count: 1, changes: "newly-required required field stream" },
  ]);
  assert.deepEqual(served.asked.toSorted(), [flapping, flapping, stricter, stricter]);
  assert.partialDeepStrictEqual(readOf(ended, "flapping"), {
    state: "unavailable",
    reason: "not-a-document",
    facts: null,
  });
  assert.deepEqual(foundOn(ended, "flapping"), ["hold contract-current/unavailable blocked"]);
});
