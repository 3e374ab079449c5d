import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder, runCommand } from "./command-line.ts";
import { serveSources } from "./contract-sources.ts";
import { bundleOf } from "./evidence.ts";
import { manifestPath, startStage } from "./stage.ts";

const read = (path: string): string => readFileSync(join(repositoryFolder, "examples", path), "utf8");
const manifest = read("cometapi/fallback-gate.yml");
const site = "https://apidoc.cometapi.com";
const stage = { targets: ["main", "cometapi"] } as const;

/** CometAPI's pages, as far as a test may have them: copies in our own words. */
const pages = {
  [`${site}/api/text/chat`]: { body: read("contracts/chat-completions.md") },
  [`${site}/api/text/responses`]: { body: read("contracts/responses.md") },
  [`${site}/support/help-center`]: { body: "# Help center\n\nWrite to us.\n" },
};

/** The weights that the page of the example asks for. */
const weights = {
  "gateway/routes.yaml":
    "routes: { chat: { main: { weight: 95 }, cometapi: { weight: 5 } }, responses: { main: { weight: 95 }, cometapi: { weight: 5 } } }\n",
};

/** The lines of the manifest's copy in which a person says that they have read the pages. */
const today = (text: string): string =>
  text.replaceAll(/checked: \S+/g, `checked: ${new Date().toISOString().slice(0, 10)}`);

test("the CometAPI example lints, and is held without a network: it could not be judged", async (context) => {
  const folder = workspace(context, { [manifestPath]: manifest, ...weights });
  const lint = await runCommand(["lint"], { cwd: folder });
  assert.equal(lint.exitCode, 0, lint.stderr);
  assert.match(lint.stdout, /^chat-backup: 5 % .*\nresponses-backup: 5 % /);
  assert.match(lint.stdout, /: 2 routes, no problem found$/m);
  const served = await serveSources(context);
  if (served === null) return;
  await using staging = await startStage(stage);
  const run = await staging.run({ env: served.env, workspaceFiles: { [manifestPath]: manifest, ...weights } });
  assert.equal(run.exitCode, 1);
  assert.match(run.summary, /^## Fallback Gate - ⛔ Could not be judged: .+\n/);
  const found = bundleOf(run).findings.map(({ route, rule, case: name, kind }) => `${route} ${rule}/${name} ${kind}`);
  assert.deepEqual(found.toSorted(), [
    "chat-backup contract-current/unavailable blocked",
    "chat-backup contract-unchanged/baseline-unreadable blocked",
    "responses-backup contract-current/unavailable blocked",
    "responses-backup contract-unchanged/baseline-unreadable blocked",
  ]);
  assert.deepEqual([...new Set(served.seen("lookup"))], ["apidoc.cometapi.com"]);
});

test("set up as its page says, the example pins what the pages document and is promoted", async (context) => {
  const served = await serveSources(context, pages);
  if (served === null) return;
  const place = { cwd: workspace(context, { [manifestPath]: today(manifest) }), env: served.env };
  const pin = await runCommand(["contract", "pin"], place);
  const baselines = ["chat", "responses"].map((name) => `.github/contracts/${name}.json`);
  assert.equal(
    pin.stdout,
    baselines.map((path, index) => `${["chat", "responses"][index]}: pinned in ${path}\n`).join(""),
  );
  const check = await runCommand(["contract", "check"], place);
  assert.deepEqual([check.exitCode, check.stderr], [0, ""]);
  assert.equal(check.stdout.match(/: unchanged, compared with /g)?.length, 2, check.stdout);
  const pinned = baselines.map((path) => [path, readFileSync(join(place.cwd, path), "utf8")]);
  await using staging = await startStage(stage);
  const workspaceFiles = { [manifestPath]: today(manifest), ...weights, ...Object.fromEntries(pinned) };
  const before = served.asked.length;
  const run = await staging.run({ env: served.env, workspaceFiles });
  assert.deepEqual(bundleOf(run).findings, []);
  assert.equal(run.outputs["decision"], "promote");
  assert.deepEqual(served.asked.slice(before).toSorted(), Object.keys(pages).toSorted());
  const verdicts = bundleOf(run).evidence.contracts.map(({ contract, state, copy, escalation }) => [
    contract,
    state,
    copy,
    escalation,
  ]);
  assert.deepEqual(verdicts, [
    ["chat", "unchanged", false, "checked"],
    ["responses", "unchanged", false, "checked"],
  ]);
});
