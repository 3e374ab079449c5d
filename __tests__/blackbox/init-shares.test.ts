import assert from "node:assert/strict";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ConfiguredRoute } from "../../src/configuration/reading.ts";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder, runCommand } from "./command-line.ts";

const folder = join(repositoryFolder, "__tests__/fixtures/setups");

/** What lint prints for what init writes: the route and its share. A stop says its line, a list without shares is gated on every run. */
const expected: Readonly<Record<string, readonly string[] | { stopsAt: number }>> = {
  "ai-gateway-models": [],
  "envoy-aggregate": [],
  "envoy-routes-file": ["chat-v2 3", "responses-v2 40"],
  "envoy-tls-clusters": ["v1-chat-x-model-gpt-4o-azure 5"],
  "gateway-api-filters": ["v1-chat-completions-anthropic 25", "v1-chat-completions-retired 0"],
  "gateway-api-two-routes": ["chat-all-other-paths-b 10", "responses-v1-responses-b 50"],
  "haproxy-acls": [],
  "istio-subsets": ["everyone-canary 2"],
  "istio-two-services": ["all-other-paths-vllm-b 20", "all-other-paths-vllm-b-2 30"],
  "kong-semantic": ["v1-chat-completions-mistral-large-latest 35"],
  "kong-upstream": { stopsAt: 12 },
  "litellm-alias-weights": [],
  "litellm-anchors": ["chat-azure-gpt-4o-ptu 20"],
  "litellm-chart": ["gpt-4o-azure-gpt-4o-swc 30"],
  "litellm-order-weights": [],
  "litellm-tpm": [],
  "litellm-two-included": ["chat-mistral-mistral-large-latest 5"],
  "litellm-wildcards": ["gpt-4o-openrouter-openai-gpt-4o 40"],
  "nginx-split": [],
  "portkey-by-model": ["default-openai-mini 25"],
  "portkey-default-weight": ["default-together-ai 25"],
  "portkey-three-levels": ["default-anthropic-first 15"],
  "portkey-virtual-keys": ["default-targets-1 20", "default-targets-2 10"],
  "traefik-failover": ["split-azure 20"],
};

test("every configuration has an expectation", () => {
  assert.deepEqual(readdirSync(folder).toSorted(), Object.keys(expected).toSorted());
});

for (const [name, shares] of Object.entries(expected))
  test(`${name}: lint accepts what init writes, with the map's shares, or init names the line where it stopped`, async (context) => {
    const files = readdirSync(join(folder, name));
    const cwd = workspace(context, Object.fromEntries(files.map((file) => [file, textOf(name, file)])));
    const [config = ""] = globSync("config.*", { cwd });
    const written = await runCommand(["init", config], { cwd });
    if ("stopsAt" in shares) {
      assert.equal(written.exitCode, 3);
      return assert.match(
        written.stderr,
        new RegExp(`^${config}:${shares.stopsAt}:\\d+ expected .*, got .*\\. [A-Z].*\\.\n$`),
      );
    }
    assert.equal(written.exitCode, 0, written.stderr);
    const [lint, map] = await Promise.all([
      runCommand(["lint"], { cwd }),
      runCommand(["map", config, "--json"], { cwd }),
    ]);
    assert.equal(lint.exitCode, 0, lint.stderr);
    const printed = lint.stdout.split("\n").flatMap((line) => shareIn(line) ?? []);
    assert.deepEqual(
      printed.map(({ route, share }) => `${route} ${share}`),
      shares,
    );
    const { routes }: { routes: ConfiguredRoute[] } = JSON.parse(map.stdout);
    for (const { line, share, route } of printed) assert.ok(sharesAt(line, routes).includes(share), route);
    assert.equal(
      printed.length === 0,
      !/^ +traffic:$/m.test(readFileSync(join(cwd, ".github/fallback-gate.yml"), "utf8")),
    );
  });

function textOf(name: string, file: string): string {
  return readFileSync(join(folder, name, file), "utf8");
}

/** `chat-eu: 5 % (config.yaml:12; 95, 5)`. */
function shareIn(text: string): { route: string; share: number; line: number } | null {
  const [, route = "", share, line] = /^(\S+): ([\d.]+) % \([^:]+:(\d+); /.exec(text) ?? [];
  return share === undefined ? null : { route, share: Number(share), line: Number(line) };
}

/** The map's shares, in percent, of the targets around a line: the weight of a nested strategy stands above its targets. */
function sharesAt(line: number, routes: readonly ConfiguredRoute[]): number[] {
  const targets = routes.flatMap((route) => route.targets).toSorted((one, other) => one.line - other.line);
  const around = [targets.findLast((target) => target.line <= line), targets.find((target) => target.line > line)];
  return around.flatMap((target) =>
    target?.share === undefined || target.share === null ? [] : percent(target.share),
  );
}

function percent(share: number): number {
  return Number((share * 100).toFixed(6));
}
