import assert from "node:assert/strict";
import { test, type TestContext, type TestOptions } from "node:test";
import { installEnvoy } from "./envoy.ts";
import { installHaproxy } from "./haproxy.ts";
import { installLitellm } from "./litellm.ts";
import { installLoki } from "./loki.ts";
import { installNginx } from "./nginx.ts";
import { installPortkey } from "./portkey.ts";

const installs = {
  envoy: installEnvoy,
  haproxy: installHaproxy,
  litellm: installLitellm,
  loki: installLoki,
  nginx: installNginx,
  portkey: installPortkey,
} as const;
type GatewayName = keyof typeof installs;

const tried = new Map<GatewayName, Promise<string | null>>();

/** A test that needs real gateways. Where one cannot be installed the test says NOT RUN, and fails in CI, where not run is not good enough. */
export function testWith(
  gateway: GatewayName | readonly GatewayName[],
  name: string,
  body: (context: TestContext) => Promise<void>,
  options: TestOptions = {},
): void {
  const needed = [gateway].flat();
  test(`${needed.join(", ")}: ${name}`, options, async (context) => {
    const [missing = null] = (await Promise.all(needed.map(missingOf))).filter((reason) => reason !== null);
    if (missing !== null && process.env["CI"] !== "true") return context.skip(missing);
    assert.equal(missing, null);
    await body(context);
  });
}

/** null when the gateway is there, else why not; tried once in each test file, since a registry out of reach takes its time. */
function missingOf(gateway: GatewayName): Promise<string | null> {
  const missing = tried.get(gateway) ?? installs[gateway]().then(() => null, reasonNotRun(gateway));
  tried.set(gateway, missing);
  return missing;
}

function reasonNotRun(gateway: GatewayName): (error: unknown) => string {
  const said = (error: unknown) => (error instanceof Error ? error.message : "no reason given");
  return (error) => `NOT RUN: ${gateway} could not be installed: ${said(error)}`;
}
