import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "./evidence.ts";
import { startGateway, type GatewayRequest, type ScriptedGateway } from "./harness/gateway.ts";
import { manifestPath, oneRoute, startStage, type Stage } from "./stage.ts";

const checks = `${oneRoute}    checks: [smoke, fallback, bad-credential, unknown-model, invalid-body, wrong-path, retries]\n`;

/** What a gateway writes into the 200 that it makes of every failure; null: it hands failures on as they are. */
const bodies: readonly (object | null)[] = [
  null,
  { error: { message: "All providers failed", code: 502 } },
  { error: { message: "x", type: "server_error" } },
  { error: { message: "x", code: "invalid_api_key" } },
  { error: { message: "x", code: "nobody_knows_it" } },
  { base_resp: { status_code: 1000, status_msg: "x" }, choices: null },
];

/** In front of the stage's gateway: every failure becomes a 200 with this body. */
function startWhitewasher(stage: Stage, body: object | null): Promise<ScriptedGateway> {
  return startGateway(async (request, response) => {
    const answer = await fetch(`${stage.gatewayUrl}${request.path}`, {
      method: request.method,
      headers: headersOf(request),
      body: request.text,
    });
    const text = await answer.text();
    const hidden = body !== null && answer.status >= 400;
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name.startsWith("x-")));
    response.writeHead(hidden ? 200 : answer.status, { ...headers, "content-type": "application/json" });
    response.end(hidden ? JSON.stringify(body) : text);
  });
}

function headersOf({ headers }: GatewayRequest): [string, string][] {
  const kept = ["authorization", "content-type", "x-request-id", "traceparent"];
  return kept.flatMap((name) => (typeof headers[name] === "string" ? [[name, headers[name]]] : []));
}

for (const body of bodies) {
  test(`failures that come ${body === null ? "as they are" : `as 200 with ${JSON.stringify(body)}`}`, async () => {
    await using stage = await startStage();
    await using gateway = await startWhitewasher(stage, body);
    const run = await stage.run({ inputs: { "gateway-url": gateway.url }, workspaceFiles: { [manifestPath]: checks } });
    const held = ["bad-credential", "invalid-body", "retries", "unknown-model", "wrong-path"];
    const findings = held.map((check) => `${check} classified/error-in-success failed`);
    const found = findingsOf(run).filter((finding) => !finding.includes("retry-known/silent"));
    assert.deepEqual(found, body === null ? [] : findings);
    assert.equal(run.outputs["decision"], body === null ? "promote" : "hold");
  });
}
