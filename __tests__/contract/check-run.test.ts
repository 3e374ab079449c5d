import assert from "node:assert/strict";
import { test } from "node:test";
import { checkContracts, familiesOf } from "../../src/contract/check.ts";
import type { Clock } from "../../src/core/ports/clock-random.ts";
import type { PageAnswer } from "../../src/core/ports/pages.ts";
import type { ContractEvidence } from "../../src/generated/types.ts";
import { fakeClock } from "../support/effects.ts";
import { aManifest, aRoute } from "../support/manifest.ts";
import { at, check, now, only, page, pinned, pinnedChat, stricter, support } from "./check-scene.ts";
import { aPage, failing, fakePages, markdown, openapi, redirectTo } from "./fetch-pages.ts";

const escalations: readonly (readonly [PageAnswer, ContractEvidence["escalation"]])[] = [
  [aPage("<h1>Help</h1>", "text/html"), "checked"],
  [aPage("Help", "text/plain"), "checked"],
  [aPage("", "text/html"), "unavailable"],
  [aPage("%PDF", "application/pdf"), "unavailable"],
  [aPage("<h1>Help</h1>", "text/html", { status: 404 }), "unavailable"],
  [redirectTo("https://elsewhere.example/"), "unavailable"],
  [failing("timeout"), "unavailable"],
  [aPage("<title>Sign in</title><h1>Sign in</h1>", "text/html"), "unavailable"],
  [aPage(new Uint8Array([0xff, 0xfe]), "text/plain"), "unavailable"],
];

for (const [answer, escalation] of escalations)
  test(`a support page of ${answer.status ?? answer.failure} ${answer.contentType} and ${answer.body.length} bytes is ${escalation}`, async () => {
    const contracts = { chat: { source: page, escalation: support } };
    const found = await only({ contracts, served: { [page]: now, [support]: answer } });
    assert.deepEqual([found.state, found.escalation], ["unchanged", escalation]);
  });

test("only what the routes use is read, in the manifest's order, each page once", async () => {
  const shared = { source: page, escalation: support };
  const { found, pages } = await check({
    contracts: { b: shared, unused: { source: "https://docs.example.com/unused" }, a: shared, c: { source: support } },
    routes: ["a", "b", "c"].map((contract) => aRoute({ id: contract, contract })),
    served: { [page]: now, [support]: aPage(markdown, "text/markdown") },
  });
  assert.deepEqual(
    found.map(({ contract }) => contract),
    ["b", "a", "c"],
  );
  assert.deepEqual(pages.urls().toSorted(), [page, support].toSorted());
  assert.deepEqual((await check({ routes: [] })).found, []);
});

test("at most four contracts are read at once, and all of them are", async () => {
  const names = Array.from({ length: 9 }, (_, index) => `c${index}`);
  const contracts = Object.fromEntries(
    names.map((name) => [name, { source: `https://docs.example.com/${name}.json` }]),
  );
  const routes = names.map((contract) => aRoute({ id: contract, contract }));
  const manifest = aManifest({ contracts, routes });
  let [open, most] = [0, 0];
  const get = async (): Promise<PageAnswer> => {
    most = Math.max(most, (open += 1));
    await new Promise(setImmediate);
    open -= 1;
    return now;
  };
  const run = { manifest, routes, at, signal: new AbortController().signal };
  const found = await checkContracts(run, { pages: { get }, clock: fakeClock() }, () =>
    Promise.reject(new Error("was read")),
  );
  assert.deepEqual([found.map(({ state }) => state), most], [names.map(() => "unchanged"), 4]);
});

test("the end of the run ends the wait for the second reading", async () => {
  const stop = new AbortController();
  const waits: (AbortSignal | undefined)[] = [];
  const clock: Clock = { ...fakeClock(), sleep: async (_ms, signal) => void waits.push(signal) };
  const manifest = aManifest({ contracts: { chat: pinnedChat } });
  const text = await pinned(openapi());
  const run = { manifest, routes: manifest.routes, at, signal: stop.signal };
  await checkContracts(run, { pages: fakePages({ [page]: stricter }), clock }, async () =>
    new TextEncoder().encode(text),
  );
  assert.deepEqual(waits, [stop.signal]);
});

test("the families of a contract are those of every route that uses it", () => {
  const routes = [
    aRoute({ id: "a", family: "responses" }),
    aRoute({ id: "b" }),
    aRoute({ id: "c" }),
    aRoute({ id: "d", contract: "other" }),
  ];
  assert.deepEqual(familiesOf(aManifest({ routes }), "chat"), ["chat-completions", "responses"]);
  assert.deepEqual(familiesOf(aManifest({ routes }), "none"), []);
});
