import assert from "node:assert/strict";
import type { IncomingHttpHeaders } from "node:http";
import { allRows, idOf, withProxyBench, type ProxyAsked, type ProxyBench } from "./proxy-bench.ts";
import type { Proxy, ProxyOptions } from "./proxy.ts";
import { testWith } from "./test-with.ts";

interface Scenario extends ProxyAsked {
  name: string;
  status: number;
  /** Target and status of each call; null where the provider sends none. */
  calls: readonly (readonly ["primary" | "backup", number | null])[];
  tryTimeout?: string;
}

const fallback = [
  ["primary", 500],
  ["primary", 500],
  ["backup", 200],
] as const;

const scenarios: readonly Scenario[] = [
  { name: "a clean request is one call", status: 200, calls: [["primary", 200]] },
  {
    name: "a failed call is repeated once at the primary",
    faults: { primary: [500, 200] },
    status: 200,
    calls: [
      ["primary", 500],
      ["primary", 200],
    ],
  },
  { name: "two failed calls lead to the backup", faults: { primary: [500] }, status: 200, calls: fallback },
  {
    name: "where all fail the last answer is passed on",
    faults: { primary: [500], backup: [503] },
    status: 503,
    calls: [
      ["primary", 500],
      ["primary", 500],
      ["backup", 503],
      ["backup", 503],
    ],
  },
  {
    name: "a refused credential is passed on at once",
    faults: { primary: [401] },
    status: 401,
    calls: [["primary", 401]],
  },
  {
    name: "a reset connection is a call",
    faults: { primary: ["reset"] },
    status: 200,
    calls: [
      ["primary", null],
      ["primary", null],
      ["backup", 200],
    ],
  },
  {
    name: "an error page is repeated like an error",
    faults: { primary: ["html"] },
    status: 200,
    calls: [
      ["primary", 502],
      ["primary", 502],
      ["backup", 200],
    ],
  },
  {
    name: "a call that hangs is given up and repeated",
    faults: { primary: ["hang"] },
    tryTimeout: "1s",
    status: 200,
    calls: [
      ["primary", null],
      ["primary", null],
      ["backup", 200],
    ],
  },
  {
    name: "a long body is repeated whole",
    faults: { primary: [500] },
    body: { user: "x".repeat(900_000) },
    status: 200,
    calls: fallback,
  },
  { name: "a path that it does not serve is no call", path: "/__gate_probe", status: 404, calls: [] },
];

/** What a proxy's log says of one request. */
export interface Told {
  attempts: number;
  targets: string[];
  /** null for an attempt that got none; absent where the log has no statuses of attempts. */
  statuses?: (number | null)[];
}

export interface ProxyUnderTest {
  gateway: "envoy" | "nginx" | "haproxy" | "traefik";
  start: (options: ProxyOptions) => Promise<Proxy>;
  /** Rows of a request that needs three calls. Default 1. */
  rowsEach?: number;
  /** `calls` reached the provider: there may be as many rows. */
  told: (proxy: Proxy, id: string, bench: ProxyBench, calls: number) => Promise<Told>;
  /** The attempts that the answer's headers tell of; null where they tell of none. Left out: no header counts them. */
  attemptsIn?: (headers: IncomingHttpHeaders) => number | null;
}

/** Tests that the calls which a proxy makes are those of its log and of its headers, and those of the provider's journal. */
export function testProxy(proxy: ProxyUnderTest): void {
  for (const scenario of scenarios) testScenario(proxy, scenario);
  testCrowd(proxy);
  testStream(proxy);
}

function testScenario({ gateway, start, told, attemptsIn }: ProxyUnderTest, scenario: Scenario): void {
  const { name, status, calls, tryTimeout } = scenario;
  testWith(gateway, name, async ({ signal }) => {
    await using bench = await withProxyBench();
    await using proxy = await start({ ...bench.targets, signal, ...(tryTimeout !== undefined && { tryTimeout }) });
    const answered = await bench.ask(proxy.url, scenario, calls.length);
    assert.equal(answered.status, status);
    assert.deepEqual(answered.calls, calls);
    const isTold = attemptsIn !== undefined && calls.length > 0;
    assert.equal(attemptsIn?.(answered.headers) ?? null, isTold ? calls.length : null);
    const { statuses, ...log } = await told(proxy, answered.id, bench, calls.length);
    assert.deepEqual(log, { attempts: calls.length, targets: calls.map(([target]) => target) });
    if (statuses !== undefined)
      assert.deepEqual(
        statuses,
        calls.map(([, sent]) => sent),
      );
  });
}

/** Nothing of one request may change what happens to another one: so many retries at once are what breakers are for. */
function testCrowd({ gateway, start, told, rowsEach = 1 }: ProxyUnderTest): void {
  testWith(gateway, "requests at the same time do not change each other's calls", async ({ signal }) => {
    await using bench = await withProxyBench();
    await using proxy = await start({ ...bench.targets, signal });
    const asked = { faults: { primary: [500] } };
    const all = await Promise.all(Array.from({ length: 20 }, () => bench.ask(proxy.url, asked, 3)));
    for (const { calls, status, id } of all) {
      assert.equal(status, 200);
      assert.deepEqual(calls, fallback);
      assert.deepEqual((await told(proxy, id, bench, 3)).targets, ["primary", "primary", "backup"]);
    }
    const ids = (await allRows(proxy.logFile)).map(idOf).filter((rid) => all.some(({ id }) => id === rid));
    assert.equal(ids.length, rowsEach * all.length);
  });
}

function testStream({ gateway, start }: ProxyUnderTest): void {
  testWith(gateway, "a stream reaches the client whole", async ({ signal }) => {
    await using bench = await withProxyBench();
    await using proxy = await start({ ...bench.targets, signal });
    const { text, complete, calls } = await bench.ask(proxy.url, { body: { stream: true } }, 1);
    assert.match(text, /data: \[DONE\]\s*$/);
    assert.equal(complete, true);
    assert.deepEqual(calls, [["primary", 200]]);
  });
}
