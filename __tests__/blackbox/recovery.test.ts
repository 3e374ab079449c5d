import assert from "node:assert/strict";
import { test } from "node:test";
import { inPool } from "../../src/core/pool.ts";
import { runs } from "../support/runs.ts";
import { startRecovering, type RecoveringGateway } from "./recovering-gateway.ts";
import { gateTogether, manifestHead, judgedOn, type Judged, sideNames, startSide } from "./side-by-side.ts";
import { manifestPath } from "./stage.ts";

const failback = "failback: { within: 3s }";

const routeOf = (name: string, returns: string): string => `  - id: ${name}
    gateway: ${name}
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup: [] }
    retry_budget: { attempts: 4 }
    fallback_visible_in: header
    checks: [smoke, bad-credential, fallback, recovery]
    ${returns}
`;

interface Row {
  name: string;
  gateway: RecoveringGateway;
  /** What the route says of its return. Default within 3 s. */
  failback?: string;
  /** A finding that every run has; none: every run is promoted. */
  found?: string;
  /** What the comment says of the outage. */
  says: RegExp;
  /** Whether the scripted provider is bound. Default true. */
  witness?: false;
}

const honest: readonly Row[] = [
  {
    name: "it falls back each time and returns at once",
    gateway: {},
    says: /`main` failed 6 calls in 6 requests \(2 calls per request, 4 allowed\); it answered again at request 1, \d+ ms after the outage, 3s allowed\./,
  },
  {
    name: "it tries main three times before it falls back",
    gateway: { tries: 3 },
    says: /failed 6 calls in 2 requests \(4 calls per request, 4 allowed\); it answered again at request 1,/,
  },
  {
    name: "it keeps main in a cool-down of 300 ms",
    gateway: { coolDownMs: 300 },
    says: /`main` failed \d calls? in 6 requests .*; it answered again at request \d+, \d+ ms after the outage, 3s allowed\./,
  },
  {
    name: "it returns after 1500 ms, and no time is declared",
    gateway: { coolDownMs: 1_500 },
    failback: "",
    says: /it answered again at request \d, \d+ ms after the outage, no limit declared \(failback\)\./,
  },
];

const dishonest: readonly Row[] = [
  {
    name: "main is never tried again",
    gateway: { coolDownMs: 3_600_000 },
    failback: "failback: { within: 1s }",
    found: "recovery failed-back/late failed",
    says: /it answered none of \d+ valid requests in \d{4} ms after the outage, 1s allowed\./,
  },
  {
    name: "main is tried again too late",
    gateway: { coolDownMs: 3_000 },
    failback: "failback: { within: 500ms }",
    found: "recovery failed-back/late failed",
    says: /it answered none of \d+ valid requests/,
  },
  {
    name: "one request of the outage makes more calls than the budget allows",
    gateway: { second: "extra-calls" },
    found: "recovery retry-budget/over failed",
    says: /\(2 to 5 calls per request, 4 allowed\)/,
  },
  {
    name: "one request of the outage is answered with an error",
    gateway: { second: "error" },
    found: "recovery parseable/error failed",
    says: /\(1 to 2 calls per request, 4 allowed\)/,
  },
  {
    name: "no scripted provider is bound",
    gateway: {},
    witness: false,
    found: "recovery evidence-complete/no-witness missing",
    says: /got no witness bound to its gateway/,
  },
];

/** So many gateways of a row, judged by one run. */
async function outcomesOf(row: Row, count: number): Promise<Judged[]> {
  const names = sideNames(count);
  const isBound = row.witness !== false;
  const sides = names.map((name) => startSide(name, (url) => startRecovering(url, row.gateway), { isBound }));
  const head = manifestHead(Object.fromEntries(names.map((name) => [name, "settle: 100ms"])));
  const manifest = head + names.map((name) => routeOf(name, row.failback ?? failback)).join("");
  const run = await gateTogether(await Promise.all(sides), { workspaceFiles: { [manifestPath]: manifest } });
  return names.map((name) => judgedOn(run, name));
}

/** CI repeats the honest rows as often as the promise is made, in two runs; a developer's run a few times. */
const times = runs(2, 20);

for (const row of honest)
  test(`an outage and its end, promoted ${times} times of ${times}: ${row.name}`, async () => {
    // One after another: while a run is checked for leaks, this process answers nobody.
    const halves = await inPool([times / 2, times / 2], 1, (half) => outcomesOf(row, half));
    const outcomes = halves.flat();
    assert.equal(outcomes.length, times);
    for (const { decision, findings, lines } of outcomes) {
      assert.deepEqual({ decision, findings }, { decision: "promote", findings: [] });
      assert.match(lines, row.says);
    }
  });

for (const row of dishonest)
  test(`an outage and its end, held: ${row.name}`, async () => {
    for (const { decision, findings, lines } of await outcomesOf(row, 2)) {
      assert.notEqual(decision, "promote");
      assert.ok(findings.includes(row.found ?? ""), findings.join("\n"));
      assert.match(lines, row.says);
    }
  });
