import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNoForeignCommand } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { startGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import type { ActionRequest } from "./harness/runner.ts";
import { credential, manifestPath, oneRoute, runWith } from "./stage.ts";

export interface Refused {
  name: string;
  request: (gatewayUrl: string) => ActionRequest;
  /** What one of the annotations says. */
  says: RegExp;
  line?: number;
  /** No comment either: in such an environment nothing is sent anywhere. */
  isMute?: true;
}

export function inputs(name: string, value: string): Refused["request"] {
  return () => ({ inputs: { [name]: value } });
}

export function manifest(text: string, more: ActionRequest = {}): Refused["request"] {
  return () => ({ ...more, workspaceFiles: { [manifestPath]: text, ...more.workspaceFiles } });
}

/** A manifest whose gateway is sent a header from this source. */
export function header(source: string): string {
  return `gateways: { staging: { headers: { x-portkey-config: ${source} } } }\n${oneRoute}`;
}

/** A run on a pull request, or on another event, that ends before anything is sent to the gateway. */
export function testRefused({ name, request, says, line, isMute }: Refused): void {
  test(`bad input, no packet: ${name}`, async () => {
    await using gateway = await startGateway((_, response) => void response.end());
    await using github = await startGitHub();
    const asked = request(gateway.url);
    const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY" }, github, asked);
    const head = "## Fallback Gate - ⛔ Could not run\n";
    const comments = asked.event === undefined && isMute !== true ? [true] : [];
    assert.equal(run.exitCode, 3, run.stdout);
    assert.deepEqual(Object.keys(run.outputs).toSorted(), [...comments.map(() => "comment-url"), "decision"]);
    assert.equal(run.outputs["decision"], "hold");
    assert.equal(gateway.connections(), 0);
    const said = run.annotations.find(({ data }) => says.test(data));
    assert.ok(said, run.stdout);
    assert.equal(said.properties["line"], line === undefined ? undefined : String(line));
    assert.ok(run.summary.startsWith(head));
    assert.deepEqual(
      github.comments.map(({ body }) => body.includes(head)),
      comments,
    );
    assertNoForeignCommand(run);
    assertNowhere({ credential }, run, github.requests);
  });
}
