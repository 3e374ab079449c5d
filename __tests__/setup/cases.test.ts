import assert from "node:assert/strict";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { ConfiguredRoute, Reading } from "../../src/configuration/reading.ts";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest, parseManifest } from "../../src/manifest/index.ts";
import { readWorkingShares } from "../../src/promotion/working-shares.ts";
import { drawnIn } from "../../src/setup/pointers.ts";
import { propose, type Proposal } from "../../src/setup/propose.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "configurations");
const encoder = new TextEncoder();

/** Where it stops, for the fixtures that name nothing to fall back to. */
const stopped: Readonly<Record<string, number>> = {
  "config-map-litellm": 7,
  "gateway-api-policy": 6,
  "istio-mirror": 7,
  "kubectl-list": 8,
  "litellm-chart-values": 5,
  "litellm-included": 3,
  "litellm-retry-policy": 2,
  "portkey-single-target": 1,
};
/** What lint prints, in percent: the shares of all drawn targets but the largest. */
const shares: Readonly<Record<string, readonly string[]>> = {
  "envoy-ai-gateway": ["25"],
  "envoy-mirror": ["10"],
  "gateway-api-retry": ["10"],
  "istio-virtualservice": ["10"],
  "kong-ai-proxy-advanced": ["20"],
  "litellm-failover-three": ["0", "10"],
  "litellm-rpm": ["10"],
  "litellm-weighted": ["10", "10"],
  "litellm-weighted-failover": ["10"],
  "portkey-nested": ["0", "30"],
  "traefik-statuses": ["25"],
};
/** Weights that stand in a language of their own: the route says that it has no share. */
const unread: Readonly<Record<string, number>> = {
  "config-map-with-a-script": 1,
  "haproxy-weights": 1,
  "nginx-split-clients": 1,
  "nginx-upstream": 3,
};

for (const name of readdirSync(folder).toSorted()) {
  const [file = ""] = globSync("config.*", { cwd: join(folder, name) });
  const bytes = readFileSync(join(folder, name, file));
  const reading = readConfiguration(bytes, (path) => readFileSync(join(folder, name, path)));

  test(`${name}: a manifest that lint accepts, with the map's shares, or the line of a stop`, async () => {
    const proposal = propose([{ file, bytes, reading, included: new Map() }]);
    if ("refuse" in proposal) {
      const { line, remedy } = proposal.refuse;
      assert.equal(line, reading.refuse?.line ?? stopped[name]);
      return assert.match(remedy, /^[A-Z].*\.$/s);
    }
    assert.equal(stopped[name], undefined);
    const manifest = effectiveManifest(parseManifest(file, encoder.encode(proposal.text)), dialects, null);
    const { lines, problems } = await readWorkingShares(manifest, { read: () => Promise.resolve(bytes) });
    assert.deepEqual(problems, []);
    assert.deepEqual(lines.map(shareIn).toSorted(), shares[name] ?? []);
    assert.deepEqual(lines.map(shareIn).toSorted(), unread[name] === undefined ? smallerIn(reading, proposal) : []);
    assert.equal(proposal.text.match(/No traffic: the targets are drawn by weight/g)?.length, unread[name]);
  });
}

/** `chat-backup: 5 % (…)`: the number. */
function shareIn(line: string): string {
  return /: ([\d.]+) %/.exec(line)?.[1] ?? line;
}

/** The same by the map: of each declared route the shares of every drawn target but the largest. */
function smallerIn({ routes }: Reading, proposal: Proposal): string[] {
  const declared = routes.filter((route) => proposal.routes.some(({ from }) => from === route));
  return declared.flatMap(smaller).toSorted();
}

function smaller(route: ConfiguredRoute): string[] {
  const drawn = drawnIn(route).map(({ share }) => share ?? 0);
  const largest = drawn.indexOf(Math.max(...drawn));
  return drawn.filter((_, index) => index !== largest).map((share) => String(Number((share * 100).toFixed(6))));
}
