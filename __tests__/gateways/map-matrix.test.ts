import assert from "node:assert/strict";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { chatBody, nonceOf, send, withProvider, type TestProvider } from "../staging/client.ts";
import { litellmHeaders } from "./litellm-config.ts";
import { brokenPair, cellsOf, targetNames, witnessedCells, type Cell } from "./matrix-cells.ts";
import { gatewayNames, matrixGateways, type GatewayName } from "./matrix-gateways.ts";
import { weightedRows } from "./matrix-weighted.ts";
import { testWith } from "./test-with.ts";
import { drawnTargets, reserve, type Draw } from "./weighted.ts";

interface Asked {
  url: string;
  headers: Readonly<Record<string, string>>;
  model: string;
  targets: readonly string[];
}

/** Calls that reach the provider for one request when every target always fails: the worst case of all these configurations. */
async function worstCounted(provider: TestProvider, { url, headers, model, targets }: Asked): Promise<number> {
  const nonce = nonceOf(1);
  await provider.script(nonce, allFailing(targets));
  await send(`${url}/v1/chat/completions`, { headers, body: chatBody(nonce, { model }) });
  return (await provider.calls(nonce)).length;
}

function allFailing(targets: readonly string[]): JsonObject {
  return Object.fromEntries(targets.map((target) => [target, [500]]));
}

function worstByMap(configuration: string, model: string): number | null {
  const { routes, refuse } = readConfiguration(new TextEncoder().encode(configuration));
  assert.equal(refuse, null);
  const route = routes.find(({ name }) => name === model) ?? routes[0];
  return route?.worst_case_gateway ?? null;
}

/** One cell for each way in which a gateway of the matrix is set up; the others differ in what the targets answer. */
function configuredCells(gateway: GatewayName): Cell[] {
  const ways = Map.groupBy(cellsOf(witnessedCells, gateway), ({ scenario: { id, alone, errorPage } }) =>
    JSON.stringify([id === "hang", alone, errorPage]),
  );
  return [...ways.values()].flatMap(([first]) => first ?? []);
}

const portsFor = (targets: readonly string[]) => Object.fromEntries(targets.map((target) => [target, 0]));

function headersOf(gateway: GatewayName, configuration: string) {
  return { ...litellmHeaders, ...(gateway === "portkey" && { "x-portkey-config": configuration }) };
}

for (const gateway of gatewayNames)
  for (const cell of configuredCells(gateway))
    testWith(
      gateway,
      `the map of ${gateway} in the matrix is what the witness counts: ${cell.id}`,
      async ({ signal }) => {
        await using provider = await withProvider({ listen: portsFor([cell, brokenPair].flatMap(targetNames)) });
        await using running = await matrixGateways[gateway].start(provider, [cell], signal);
        const configuration = running.configurationOf(cell);
        const headers = headersOf(gateway, configuration);
        const asked = { url: running.urlOf(cell), headers, model: cell.id, targets: targetNames(cell) };
        assert.equal(worstByMap(configuration, cell.id), await worstCounted(provider, asked));
      },
    );

/** Every way to draw by weight and every twin that is set up differently, by what it is called. */
const draws = new Map<Draw, readonly [gateway: GatewayName, name: string]>(
  weightedRows.flatMap(({ gateway, name, draw, twin }) => [
    [draw, [gateway, name]] as const,
    ...(twin.draw === undefined ? [] : [[twin.draw, [gateway, `${name}; ${twin.name}`]] as const]),
  ]),
);

for (const [draw, [gateway, name]] of draws)
  testWith(gateway, `the map of ${gateway} is what the witness counts, by weight: ${name}`, async ({ signal }) => {
    const targets = [...drawnTargets, reserve];
    await using provider = await withProvider({ listen: portsFor(targets) });
    await using drawing = await draw(provider, [80, 20], signal);
    const { url, headers, configuration } = drawing;
    const counted = await worstCounted(provider, { url, headers, model: "chat-staging", targets });
    assert.equal(worstByMap(configuration, "chat-staging"), counted);
  });
