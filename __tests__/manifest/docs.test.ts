import assert from "node:assert/strict";
import { test } from "node:test";
import { durationMs } from "../../src/core/durations.ts";
import { limits } from "../../src/core/limits.ts";
import { sizeBytes } from "../../src/core/sizes.ts";
import { dialects } from "../../src/dialects/index.ts";
import { allFamilies } from "../../src/families/index.ts";
import { servedAt } from "../../src/families/paths.ts";
import type { EffectiveLog } from "../../src/generated/types.ts";
import { defaults } from "../../src/manifest/defaults.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { checks } from "../../src/probe/checks/index.ts";
import { changed, parse } from "./cases.ts";
import { page, pairsOf, rowsOf } from "./page.ts";

/** A log with only its required keys. */
function plainLog(): EffectiveLog {
  const log = "logs: [{ gateway: default, source: jsonl, path: a, fields: { id: /id, retries: /rc } }]\nroutes:";
  const [found] = effectiveManifest(parse(changed("routes:", log)), dialects, null).logs;
  return found ?? assert.fail("expected a log");
}

function perFamily(): [string, string][] {
  return allFamilies.flatMap((family): [string, string][] => [
    [`routes[].path of ${family.name}`, servedAt(family)],
    [`routes[].output_cap.field of ${family.name}`, family.capField],
  ]);
}

test("the table of defaults matches the code", () => {
  const { gateway, route } = defaults;
  const log = plainLog();
  const documented = pairsOf("Defaults");
  const measured = [
    [durationMs, "gateways.NAME.timeout", gateway.timeout_ms],
    [durationMs, "gateways.NAME.settle", gateway.settle_ms],
    [durationMs, "logs[].settle", log.settle_ms],
    [sizeBytes, "logs[].max_size", log.max_bytes],
  ] as const;
  for (const [read, key, value] of measured) {
    assert.equal(read(documented.get(key) ?? ""), value, key);
    documented.delete(key);
  }
  assert.deepEqual(Object.fromEntries(documented), {
    environment: "the environment is not checked",
    "environment.expect[].gateway": "every gateway that is used",
    gateways: `one gateway named ${defaults.gatewayName}`,
    "gateways.NAME.dialect": gateway.dialect,
    "gateways.NAME.auth": gateway.auth,
    "gateways.NAME.credential": "the assigned credential, if there is one gateway",
    "gateways.NAME.credential_of": "that of the dialect",
    "gateways.NAME.headers": JSON.stringify(gateway.headers),
    "gateways.NAME.concurrency": String(gateway.concurrency),
    "gateways.NAME.cool_downs": `${gateway.cool_downs}: it may have cool-downs`,
    "gateways.NAME.config": `${JSON.stringify(gateway.config)}: the comment lists every changed file`,
    "limits.requests": "as many as the checks need",
    layers: "[]",
    logs: "[]",
    "logs[].auth": log.auth,
    "logs[].headers": JSON.stringify(log.headers),
    "logs[].content": `${log.content} for jsonl, json for http`,
    "logs[].line": log.line,
    "logs[].ids": log.ids,
    "logs[].request.method": "GET",
    "logs[].at": "/*",
    "logs[].rows": `those of the gateway's dialect, else ${log.format.rows}`,
    "logs[].fields": "those of the gateway's dialect, each on its own",
    "logs[].events": "those of the gateway's dialect, each on its own",
    "logs[].separators": "those of the gateway's dialect, else [',']",
    "logs[].bodies": log.bodies,
    "contracts.NAME.max_age": "no limit",
    "contracts.NAME.baseline": "nothing is compared with pinned facts",
    "routes[].gateway": "the one gateway",
    ...Object.fromEntries(perFamily()),
    "routes[].output_cap.tokens": String(route.output_cap_tokens),
    "routes[].targets": JSON.stringify(route.targets),
    "routes[].order": "weighted if traffic.among selects the weights of the route's own model, else ordered",
    "routes[].refusals": route.refusals,
    "routes[].context": route.context,
    "routes[].failback": "the time until the primary serves again is only shown",
    "routes[].ask.tools": String(route.ask.tools),
    "routes[].ask.system": String(route.ask.system),
    "routes[].ask.json": String(route.ask.json),
    "routes[].may_differ": JSON.stringify(route.may_differ),
    "routes[].pin": "the good request is repeated until the target is drawn",
    "routes[].retry_budget.proof": route.proof,
    "routes[].retry_budget.retrying_layers": String(route.retrying_layers),
    "routes[].retry_budget.wait": "any wait",
    "routes[].fallback_visible_in": route.fallback_visible_in,
    "routes[].traffic": "gated on every run",
    "routes[].traffic.doc": "the only document",
    "routes[].traffic.default": "an entry without a weight makes the share unknown",
    scope: "any file",
    waivers: "[]",
    "routes[].checks": `[${route.checks.join(", ")}]`,
    "routes[].checks[].on": "the route's gateway",
    "routes[].checks[].via": "the gate's own request",
    "routes[].checks[].accept": "the classes of the check",
    "routes[].checks[].to": "any target but the first",
    "routes[].checks[].stream": "only the check stream requests a stream",
    "routes[].checks[].repeat": String(route.repeat),
    "routes[].checks[].draws": String(route.draws),
    "routes[].checks[].calls": String(route.calls),
    "routes[].checks[].force":
      "the witness answers 500 at the first target, or at the target that is reached first if targets are drawn",
  });
});

test("the table of checks lists what each check accepts", () => {
  const accepted = Object.values(checks).map(({ name, asks }) => {
    const sets = new Set(asks.map(({ accepts }) => (accepts === "success" ? accepts : accepts.join(", "))));
    return [name, [...sets].join(", and where every target fails ")];
  });
  assert.deepEqual(
    rowsOf("Checks").map(([name, , accepts]) => [name, accepts]),
    accepted,
  );
});

test("the numbers on the page match the limits", () => {
  const { manifestBytes, manifestDepth, manifestNodes, routes, exchangeMaxMs, runMs, logMaxBytes } = limits;
  const { failbackMinMs, failbackMaxMs, recoveryRequests, recoveryMs } = limits;
  const [values, most] = [manifestNodes.toLocaleString("en"), routes.toLocaleString("en")];
  assert.ok(
    page.includes(`more than ${manifestBytes / 1024} KiB, ${manifestDepth} levels, ${values} values or ${most} routes`),
  );
  assert.ok(page.includes(`at most \`${exchangeMaxMs / 1000}s\``));
  assert.ok(page.includes(`at most \`${runMs / 60_000}m\``));
  assert.ok(page.includes(`at most \`${logMaxBytes / 1024 ** 3}GiB\``));
  assert.ok(page.includes(`from \`${failbackMinMs}ms\` to \`${failbackMaxMs / 1000}s\``));
  assert.ok(page.includes(`up to ${recoveryRequests} good requests follow`));
  assert.ok(page.includes(`(${recoveryMs / 1000} s if the route declares none)`));
});
