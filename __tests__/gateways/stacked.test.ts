import assert from "node:assert/strict";
import type { Step } from "../../src/staging/steps.ts";
import { withProvider } from "../staging/client.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { gateOn } from "./gate-on.ts";
import type { Cell } from "./matrix-cells.ts";
import { matrixGateways, type GatewayName } from "./matrix-gateways.ts";
import { openaiClient } from "./openai.ts";
import { testWith } from "./test-with.ts";

interface Stacked {
  primary: readonly Step[];
  backup: readonly Step[];
  status: number;
  /** Values of the gateway's account of retries, and of its switches. */
  said: { retries: number | null; switches: number | null };
  /** Requests that the client sent, and calls that the provider saw. */
  client: number;
  provider: number;
  row: string;
}

/** One user request through the npm package openai with its default of two retries, a gateway with two more, and two targets. */
function testStacked(gateway: GatewayName, name: string, expected: Stacked): void {
  testWith(gateway, `stacked: ${name}`, async ({ signal }) => {
    const { primary, backup } = expected;
    const cell: Cell = { id: "stacked", scenario: { id: "stacked", name, check: "smoke", primary, backup } };
    const { start, settings, aliases } = matrixGateways[gateway];
    await using provider = await withProvider({ targets: { "stacked-primary": primary, "stacked-backup": backup } });
    await using running = await start(provider, [cell], signal);
    await using github = await startGitHub();
    const [first, second] = aliases(cell, provider);
    const route = {
      id: cell.id,
      family: "chat-completions",
      model: cell.id,
      contract: "chat",
      targets: { primary: ["stacked-primary", first], backup: ["stacked-backup", second] },
      retry_budget: { attempts: 4 },
      fallback_visible_in: "header",
      checks: [{ check: "smoke", via: "client" }],
    };
    const { run, bundle } = await gateOn({
      url: running.urlOf(cell),
      witness: provider,
      manifest: { gateways: { staging: settings(cell, provider) }, routes: [route] },
      inputs: { client: await openaiClient(), comment: "always" },
      github,
    });
    const [exchange] = bundle.evidence.routes[0]?.exchanges ?? [];
    assert.ok(exchange);
    const { ledger, observation } = exchange;
    const header = ledger.accounts.find(({ source }) => source === "header");
    assert.deepEqual(
      {
        status: observation.status,
        said: { retries: header?.value ?? null, switches: ledger.switches.header },
        client: ledger.client_requests,
        provider: ledger.attempts.value,
      },
      { status: expected.status, said: expected.said, client: expected.client, provider: expected.provider },
    );
    assert.equal(run.outputs["decision"], "hold");
    assert.ok(bundle.findings.some(({ rule, case: broken }) => `${rule}/${broken}` === "retry-budget/over"));
    const rows = (github.comments[0]?.body ?? "").split("\n").filter((line) => line.includes("| `smoke` |"));
    assert.deepEqual(rows.slice(0, 1).map(unpadded), [expected.row]);
  });
}

function unpadded(line: string): string {
  return line.replace(/ +/g, " ");
}

const nothingSaid = { retries: null, switches: null };

testStacked("portkey", "all targets fail", {
  primary: [500],
  backup: [500],
  status: 500,
  said: { retries: -1, switches: 1 },
  client: 3,
  provider: 18,
  row: "| `stacked` | `smoke` | 3 requests | 0 retries (header) | **18 calls** | 4 attempts |",
});

testStacked("portkey", "nine calls fail, the tenth succeeds, and the header says 0", {
  primary: [500],
  backup: [500, 500, 500, 200],
  status: 200,
  said: { retries: 0, switches: 1 },
  client: 2,
  provider: 10,
  row: "| `stacked` | `smoke` | 2 requests | 0 retries (header) | **10 calls** | 4 attempts |",
});

testStacked("litellm", "all targets fail", {
  primary: [500],
  backup: [500],
  status: 500,
  said: nothingSaid,
  client: 3,
  provider: 18,
  row: "| `stacked` | `smoke` | 3 requests | nothing | **18 calls** | 4 attempts |",
});

testStacked("litellm", "twelve calls fail, the thirteenth succeeds, and the headers say 0 and 0", {
  primary: [500, 500, 500, 500, 500, 500, 200],
  backup: [500],
  status: 200,
  said: { retries: 0, switches: 0 },
  client: 3,
  provider: 13,
  row: "| `stacked` | `smoke` | 3 requests | 0 retries (header) | **13 calls** | 4 attempts |",
});
