import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../src/core/json.ts";
import { chatBody, nonceOf, send, withProvider, type Seen, type TestProvider } from "../staging/client.ts";
import type { GatewayName } from "./matrix-gateways.ts";
import { testWith } from "./test-with.ts";
import { drawing, drawnTargets, reserve, type Drawing, type DrawingName } from "./weighted.ts";

interface Expected {
  gateway: GatewayName;
  name: DrawingName;
  /** Calls where the target that is reached first always fails: that one is f, the other one o, the reserve r. */
  first: RegExp;
  /** Calls where all fail. */
  all: RegExp;
  /** Its headers do not name the target that served. */
  isNameless?: true;
}

/** What each does, measured; a retry that is drawn may come to the same target again. */
const expected: readonly Expected[] = [
  {
    gateway: "litellm",
    name: "litellm: drawn retries",
    first: /^(?:f500 ){1,2}o200$|^f500 f500 f500$/,
    all: /^f500( [fo]500){2}$/,
  },
  {
    gateway: "litellm",
    name: "litellm: weighted failover",
    first: /^(?:f500 ){1,3}o200$/,
    all: /^f500( [fo]500){2}(?: f500){3}$|^f500( [fo]500){2}(?: o500){3}$/,
  },
  {
    gateway: "litellm",
    name: "litellm: drawn retries, then another group",
    first: /^(?:f500 ){1,2}o200$|^f500 f500 f500 r200$/,
    all: /^f500( [fo]500){2}( r500){3}$/,
  },
  {
    gateway: "litellm",
    name: "litellm: weighted failover, then another group",
    first: /^(?:f500 ){1,3}o200$/,
    all: /^f500( [fo]500){2}(?:(?: f500){3}|(?: o500){3})( r500){6}$/,
  },
  { gateway: "portkey", name: "portkey: loadbalance", first: /^f500 f500$/, all: /^f500 f500$/ },
  { gateway: "portkey", name: "portkey: loadbalance of fallbacks", first: /^f500 o200$/, all: /^f500 o500$/ },
  { gateway: "portkey", name: "portkey: loadbalance, then another target", first: /^f500 r200$/, all: /^f500 r500$/ },
  {
    gateway: "envoy",
    name: "envoy: weighted clusters",
    first: /^f500( f500){3}$/,
    all: /^f500( f500){3}$/,
    isNameless: true,
  },
  {
    gateway: "envoy",
    name: "envoy: weighted clusters with priorities",
    first: /^f500 f500 o200$/,
    all: /^f500 f500 o500 o500$/,
    isNameless: true,
  },
  { gateway: "nginx", name: "nginx: weights", first: /^f500 o200$/, all: /^f500 o500$/ },
  { gateway: "haproxy", name: "haproxy: weights", first: /^f500 o200$/, all: /^f500 o500 f500 o500$/ },
  { gateway: "traefik", name: "traefik: weighted services", first: /^f500 f500$/, all: /^f500 f500$/ },
  { gateway: "traefik", name: "traefik: weighted failovers", first: /^f500 f500 o200$/, all: /^f500 f500 o500 o500$/ },
];

/** So many even draws all come to the same target once in a million million runs. */
const draws = 40;
const repeats = 5;

interface Asked {
  seen: Seen;
  /** Targets in the order of their calls. */
  targets: string[];
  /** f, o and r with the status of each call. */
  calls: string;
}

let exchanges = 0;

async function ask(provider: TestProvider, { url, headers }: Drawing, faults: JsonObject): Promise<Asked> {
  const nonce = nonceOf((exchanges += 1));
  await provider.script(nonce, faults);
  const seen = await send(`${url}/v1/chat/completions`, { headers, body: chatBody(nonce) });
  const calls = (await provider.calls(nonce)).map(({ target, status }) => ({ target: String(target), status }));
  const letterOf = (target: string) => (target === reserve ? "r" : target === calls[0]?.target ? "f" : "o");
  return {
    seen,
    targets: calls.map(({ target }) => target),
    calls: calls.map(({ target, status }) => `${letterOf(target)}${String(status)}`).join(" "),
  };
}

test("every way to draw is measured", () => {
  assert.deepEqual(
    expected.map(({ name }) => name),
    Object.keys(drawing),
  );
});

for (const { gateway, name, first, all, isNameless = false } of expected) {
  testWith(gateway, `drawn by weight: ${name}`, async ({ signal }) => {
    await using provider = await withProvider({ listen: { main: 0, backup: 0, [reserve]: 0 } });
    await using running = await drawing[name](provider, [50, 50], signal);
    const good = await asked(draws, () => ask(provider, running, {}));
    assert.deepEqual([...new Set(good.map(({ calls }) => calls))], ["f200"], "a good request is one call");
    assert.deepEqual(new Set(good.flatMap(({ targets }) => targets)), new Set(drawnTargets), "both are drawn");
    const failed = await asked(repeats, () => ask(provider, running, { first: [500] }));
    for (const { calls } of failed) assert.match(calls, first);
    const everywhere = { main: [500], backup: [500], [reserve]: [500] };
    for (const { calls } of await asked(repeats, () => ask(provider, running, everywhere))) assert.match(calls, all);
    if (!isNameless)
      for (const { seen, targets } of [...good, ...failed]) assertNamed(running, seen, targets.at(-1) ?? "");
  });
}

/** The gateway's headers call the target that served by one of its names; with an error LiteLLM has no header that does. */
function assertNamed({ aliases }: Drawing, { status, headers }: Seen, target: string): void {
  const said = Object.values(headers).map(String);
  const isNamed = aliases[target]?.some((alias) => said.some((value) => value.endsWith(alias)));
  if (status === 200) assert.ok(isNamed, `expected a header that names ${target}, got ${said.join(" | ")}`);
}

async function asked(times: number, one: () => Promise<Asked>): Promise<Asked[]> {
  const all: Asked[] = [];
  for (let time = 0; time < times; time += 1) all.push(await one());
  return all;
}
