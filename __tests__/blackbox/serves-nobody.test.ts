import assert from "node:assert/strict";
import { test } from "node:test";
import type { Step } from "../../src/staging/steps.ts";
import { assertOneFinding, bundleOf, findingsOf, headOf } from "./evidence.ts";
import { startGateway, type ScriptedGateway } from "./harness/gateway.ts";
import type { ActionRequest } from "./harness/runner.ts";
import { reply, type Respond } from "./replies.ts";
import { manifestPath, oneRoute, startStage } from "./stage.ts";

const failing = reply(502, "<html><body>Bad Gateway</body></html>", { "content-type": "text/html" });

/** Accepts a connection and says nothing. */
const hang: Respond = () => {};

const hangUp: Respond = (response) => void response.socket?.resetAndDestroy();

/** The stage with another gateway before the same witness, and a short clock for each exchange. */
const behind = ({ url }: Pick<ScriptedGateway, "url">): ActionRequest => ({
  inputs: { "gateway-url": url },
  workspaceFiles: { [manifestPath]: `${oneRoute}gateways: { default: { settle: 100ms, timeout: 1s } }\n` },
});

const serveNobody: readonly (readonly [how: string, respond: Respond, finding: string, cause: string])[] = [
  ["accepts connections and hangs", hang, "silent", "the gateway `default` did not answer within `1s`"],
  ["closes every connection", hangUp, "hanging-up", "the gateway `default` hangs up without an answer (`reset`)"],
  ["answers 502 to everything", failing, "failing", "the gateway `default` serves no request (`502`)"],
];

for (const [how, respond, name, cause] of serveNobody) {
  test(`a gateway that ${how}: one finding, and nothing else is sent`, async () => {
    await using stage = await startStage();
    await using gateway = await startGateway((_, response) => respond(response, ""));
    const run = await stage.run(behind(gateway));
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
    assert.deepEqual(findingsOf(run), [`smoke reachable/${name} blocked`]);
    assert.equal(headOf(stage.github), `## Fallback Gate - ⛔ Could not be judged: ${cause}`);
    assert.equal(gateway.requests.length, 1);
    assertOneFinding(run);
  });

  test(`a gateway without a witness that ${how}: shown once for all requests`, async () => {
    await using stage = await startStage();
    await using gateway = await startGateway((_, response) => respond(response, ""));
    const { inputs, ...request } = behind(gateway);
    const run = await stage.run({ ...request, inputs: { ...inputs, witness: "", "witness-token": "" } });
    const found = new Set(bundleOf(run).findings.map((one) => `${one.rule}/${one.case}`));
    assert.deepEqual(found, new Set([`reachable/${name}`, "evidence-complete/no-force"]));
    assert.equal(headOf(stage.github), `## Fallback Gate - ⛔ Could not be judged: ${cause}`);
    assert.equal(run.summary.match(/^- \*\*hold\*\* \[`reachable`\]/gm)?.length, 1);
  });
}

const behindGateway: readonly (readonly [what: string, step: Step, rule: string])[] = [
  ["hang", "hang", "parseable/timed-out"],
  ["answer 500", 500, "parseable/error"],
];

for (const [what, step, rule] of behindGateway) {
  test(`targets that ${what}: a finding about the route, and none about the gateway`, async () => {
    await using stage = await startStage({ steps: { main: [step], "backup-eu": [step] } });
    const found = findingsOf(await stage.run(behind({ url: stage.gatewayUrl })));
    assert.ok(
      found.every((finding) => !finding.includes("reachable/")),
      String(found),
    );
    assert.ok(
      found.some((finding) => finding.startsWith(`smoke ${rule}`)),
      String(found),
    );
  });
}
