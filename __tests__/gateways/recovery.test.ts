import assert from "node:assert/strict";
import { findingsOf } from "../blackbox/evidence.ts";
import { withProvider, type TestProvider } from "../staging/client.ts";
import { gateOn, type Gated } from "./gate-on.ts";
import { litellmConfig } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import { startNginx } from "./nginx.ts";
import { testWith } from "./test-with.ts";

interface Asked {
  url: string;
  dialect: "litellm" | "nginx";
  /** What the dialect's headers call the primary and the backup. */
  named: readonly [primary: string, backup: string];
  within: string;
  witness: TestProvider;
}

/** One route with an outage of its primary, in which six calls fail unless the gateway takes the primary out. */
function gateOutage({ url, dialect, named: [primary, backup], within, witness }: Asked): Promise<Gated> {
  const route = {
    id: "chat-backup",
    family: "chat-completions",
    model: "chat-staging",
    contract: "chat",
    targets: { primary: [primary], backup: [backup] },
    retry_budget: { attempts: 4, proof: "header" },
    fallback_visible_in: "header",
    failback: { within },
    checks: ["smoke", "wrong-path", "fallback", "recovery"],
  };
  const gateways = { staging: { dialect, credential: "STAGING_KEY" } };
  return gateOn({ url, witness, manifest: { gateways, routes: [route] } });
}

/** The example with other health checks of the primary. */
async function gateNginx(health: string, within: string, signal: AbortSignal): Promise<Gated> {
  await using provider = await withProvider({ listen: { primary: 0, backup: 0 } });
  const { primary = "", backup = "" } = provider.targetUrls;
  const adapted = (text: string): string => text.replace(/max_fails=0(?=;)/g, health);
  await using nginx = await startNginx({ primary, backup, adapted, signal });
  const named = [new URL(primary).host, new URL(backup).host] as const;
  return await gateOutage({ url: nginx.url, dialect: "nginx", named, within, witness: provider });
}

function recoveryOf({ run }: Gated): string {
  return /Recovery of.*/.exec(run.summary)?.[0] ?? "";
}

function assertPromoted(gated: Gated, recovery: RegExp): void {
  assert.deepEqual(findingsOf(gated.run), []);
  assert.equal(gated.run.outputs["decision"], "promote");
  assert.match(recoveryOf(gated), recovery);
}

testWith("nginx", "without health checks the primary serves again at once", async ({ signal }) => {
  const gated = await gateNginx("max_fails=0", "2s", signal);
  assertPromoted(
    gated,
    /failed 6 calls in 3 requests \(3 calls per request, 4 allowed\); it answered again at request 1,/,
  );
});

testWith("nginx", "a primary that was taken out for 2 s is back within 8 s", async ({ signal }) => {
  const gated = await gateNginx("max_fails=1 fail_timeout=2s", "8s", signal);
  assertPromoted(
    gated,
    /failed 2 calls in 6 requests \(1 to 3 calls .*; it answered again at request \d+, \d{4} ms after/,
  );
});

testWith("nginx", "a primary that was taken out for 20 s is not back within 2 s", async ({ signal }) => {
  const gated = await gateNginx("max_fails=1 fail_timeout=20s", "2s", signal);
  assert.ok(findingsOf(gated.run).includes("recovery failed-back/late failed"));
  assert.match(recoveryOf(gated), /it answered none of \d+ valid requests in \d{4} ms after the outage, 2s allowed/);
});

testWith("litellm", "a group of one deployment is not taken out by 500", async ({ signal }) => {
  await using provider = await withProvider();
  await using litellm = await startLitellm({ config: litellmConfig(provider.url, { cooldowns: true }), signal });
  const named = ["dep-primary", "dep-backup"] as const;
  const gated = await gateOutage({ url: litellm.url, dialect: "litellm", named, within: "10s", witness: provider });
  assertPromoted(
    gated,
    /failed 6 calls in 2 requests \(4 calls per request, 4 allowed\); it answered again at request 1,/,
  );
});
