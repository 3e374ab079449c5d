import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { runCommand } from "./command-line.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { documentation, documentationWith } from "./contract-routes.ts";
import { serveSources } from "./contract-sources.ts";
import { manifestPath, oneRoute } from "./stage.ts";

const page = "https://docs.example.com/api/chat";
const baseline = "contracts/chat.json";
const manifest = oneRoute.replace(copyOf(contractPath), `{ source: ${page}, baseline: ${baseline} }`);
const sentence = "A sentence that no baseline holds.";
const now = { body: `${documentation}\n${sentence}\n` };
const stricter = {
  body: documentationWith("| `stream`                | boolean | no ", "| `stream`                | boolean | yes"),
};

test("a page is pinned, found as pinned, and its drift named after a second look, without any gateway", async (context) => {
  const served = await serveSources(context, { [page]: [now, now, stricter] });
  if (served === null) return;
  const place = { cwd: workspace(context, { [manifestPath]: manifest }), env: served.env };
  const pin = await runCommand(["contract", "pin"], place);
  assert.deepEqual(pin, { exitCode: 0, stdout: `chat: pinned in ${baseline}\n`, stderr: "" });
  const text = readFileSync(join(place.cwd, baseline), "utf8");
  assert.ok(!text.includes(sentence));
  assert.deepEqual(JSON.parse(text).facts.operations, ["POST /v1/chat/completions"]);
  const same = await runCommand(["contract", "check"], place);
  assert.deepEqual(same, { exitCode: 0, stdout: `chat: unchanged, compared with ${baseline}\n`, stderr: "" });
  const drifted = await runCommand(["contract", "check", "chat"], place);
  assert.equal(drifted.exitCode, 1);
  assert.match(
    drifted.stdout,
    /^chat: contract-changed, compared with contracts\/chat\.json\n {2}newly-required required field stream\n/,
  );
  assert.deepEqual(served.asked, [page, page, page, page]);
  assert.deepEqual(
    served.seen("dial").map((address) => address.split(" ")[0]),
    Array(4).fill("127.0.0.1"),
  );
  assert.equal(readFileSync(join(place.cwd, baseline), "utf8"), text);
  assert.deepEqual(readdirSync(place.cwd).toSorted(), [".github", "contracts"]);
});

test("without a network both say why, pin nothing and end with 1", async (context) => {
  const served = await serveSources(context);
  if (served === null) return;
  const place = { cwd: workspace(context, { [manifestPath]: manifest }), env: served.env };
  const check = await runCommand(["contract", "check"], place);
  assert.equal(check.exitCode, 1);
  assert.match(
    check.stdout,
    /^chat: unavailable, expected https:\/\/docs\.example\.com\/api\/chat to be read, got no answer\n {2}Open the page/,
  );
  const pin = await runCommand(["contract", "pin"], place);
  assert.equal(pin.exitCode, 1);
  assert.equal(pin.stdout, `chat: not pinned, expected ${page} to be read, got no answer\n`);
  assert.deepEqual(readdirSync(place.cwd), [".github"]);
});
