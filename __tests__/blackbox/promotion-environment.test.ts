import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { bundleOf, findingsOf } from "./evidence.ts";
import { manifestWith, promotion, type Files } from "./promotion-files.ts";
import { headSha, startPromotion, type PromotionOptions } from "./promotion-stage.ts";

const configPath = "gateway/config.yaml";
const [ofBase, ofHead, ofWorkspace] = ["config of base\n", "config of head\n", "config of the workspace\n"];

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function expecting(...expectations: readonly string[]): Files {
  const environment = `environment: { name: staging, flags: [new-router], expect: [${expectations.join(", ")}] }`;
  return manifestWith(["version: 1", `version: 1\n${environment}`]);
}

const version = expecting('{ header: x-gateway-version, matches: "1.*" }');
const config = { ...expecting(`{ header: x-config-sha256, equals: { sha256: ${configPath} } }`), [configPath]: ofBase };

interface Case extends PromotionOptions {
  name: string;
  findings: readonly string[];
  /** The first sentence below the heading; null where the environment is the declared one. */
  notice: RegExp | null;
}

const table: readonly Case[] = [
  {
    name: "the version that is expected",
    base: version,
    answerHeaders: { "x-gateway-version": "1.100.5" },
    findings: [],
    notice: null,
  },
  {
    name: "another version",
    base: version,
    answerHeaders: { "x-gateway-version": "2.0.0" },
    findings: ["run environment-match/differs failed"],
    notice:
      /^This is not the declared environment `staging`: expected `x-gateway-version` .* to be `1\.\*`, got `2\.0\.0`\.$/,
  },
  {
    name: "no version",
    base: version,
    findings: ["run environment-match/missing missing"],
    notice: /^This is not the declared environment `staging`: .* got no answer with this header\.$/,
  },
  {
    name: "the configuration of this pull request",
    base: config,
    head: { ...promotion, [configPath]: ofHead },
    answerHeaders: { "x-config-sha256": digest(ofHead) },
    findings: [],
    notice: null,
  },
  {
    name: "the configuration of base",
    base: config,
    head: { ...promotion, [configPath]: ofHead },
    answerHeaders: { "x-config-sha256": digest(ofBase) },
    findings: ["run environment-match/differs failed"],
    notice: /^This is not the declared environment `staging`: expected `x-config-sha256` /,
  },
  {
    name: "the configuration of the working folder",
    base: config,
    head: { ...promotion, [configPath]: ofHead },
    answerHeaders: { "x-config-sha256": digest(ofWorkspace) },
    findings: ["run environment-match/differs failed"],
    notice: /^This is not the declared environment `staging`: expected `x-config-sha256` /,
  },
  {
    name: "the configuration of a file that the head removes",
    base: config,
    head: { ...promotion, [configPath]: null },
    answerHeaders: { "x-config-sha256": digest(ofBase) },
    findings: ["run environment-match/unreadable blocked"],
    notice: /^This is not the declared environment `staging`: expected `x-config-sha256` /,
  },
];

for (const { name, findings, notice, ...options } of table) {
  test(`staging answers with ${name}`, async () => {
    await using stage = await startPromotion({ head: promotion, ...options });
    const run = await stage.run({ workspaceFiles: { [configPath]: ofWorkspace } });
    assert.equal(run.exitCode, findings.length === 0 ? 0 : 1, run.stdout);
    assert.deepEqual(findingsOf(run), findings);
    const [first = ""] = run.summary.split("\n").slice(2);
    if (notice === null) assert.doesNotMatch(run.summary, /not the declared environment/);
    else assert.match(first, notice);
    assert.deepEqual(bundleOf(run).manifest.environment?.flags, ["new-router"]);
  });
}

test("where no entry proves the configuration, the comment says that nobody compared it", async () => {
  await using stage = await startPromotion({
    base: version,
    head: promotion,
    answerHeaders: { "x-gateway-version": "1.0" },
  });
  await stage.run();
  assert.match(
    stage.github.comments[0]?.body ?? "",
    /The configuration of `default` was not compared with that of this pull request/,
  );
});

const header = "gateways: { default: { headers: { x-config: { file: gateway/header.json } } } }";
const sending = {
  ...manifestWith(["version: 1", `version: 1\n${header}`]),
  "gateway/header.json": '{ "from": "head" }',
};

test("a header's file is that of the head commit, read from GitHub", async () => {
  await using stage = await startPromotion({ base: sending, head: promotion });
  const run = await stage.run({ workspaceFiles: { "gateway/header.json": '{ "from": "workspace" }' } });
  assert.equal(run.exitCode, 0, run.stdout);
  const sent = new Set(stage.gateway.requests.map(({ headers }) => headers["x-config"]));
  assert.deepEqual(sent, new Set(['{ "from": "head" }']));
  const read = stage.github.requests.filter(({ path }) => path.endsWith("/contents/gateway/header.json"));
  assert.ok(read.some(({ query }) => query.get("ref") === headSha));
});

test("a header's file that is only in the working folder is none: nothing is sent", async () => {
  await using stage = await startPromotion({ base: sending, head: { ...promotion, "gateway/header.json": null } });
  const run = await stage.run({ workspaceFiles: { "gateway/header.json": "{}" } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [3, "hold"], run.stdout);
  assert.equal(stage.gateway.connections(), 0);
  assert.match(run.annotations[0]?.data ?? "", /got none: gateway\/header\.json/);
});
