import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { unauthorized } from "./replies.ts";
import { comparedWith, contractPath } from "./contract-copy.ts";
import { serveSources, type Sources } from "./contract-sources.ts";
import { bundleOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { startGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import { answerJson } from "./harness/server.ts";
import { credential, manifestPath, runWith } from "./stage.ts";

interface Failure {
  status: number;
  code: string;
  /** null where the answer has none. */
  requestId: string | null;
}

/** What each route's smoke check gets, by the alias that it asks for. */
type Failures = Readonly<Record<string, Failure>>;

const accountSpecific = {
  "key-revoked": { status: 401, code: "invalid_api_key", requestId: "req_key-revoked-81f0a2" },
  "no-balance": { status: 402, code: "insufficient_balance", requestId: "req_no-balance-81f0a2" },
  forbidden: { status: 403, code: "permission_denied", requestId: "req_forbidden-81f0a2" },
  "quota-spent": { status: 429, code: "insufficient_quota", requestId: "req_quota-spent-81f0a2" },
  broken: { status: 500, code: "server_error", requestId: "req_broken-81f0a2" },
} satisfies Failures;

const everybodys = {
  "too-many": { status: 429, code: "rate_limit_exceeded", requestId: "req_too-many-81f0a2" },
  "our-mistake": { status: 400, code: "invalid_value", requestId: "req_our-mistake-81f0a2" },
  nameless: { status: 500, code: "server_error", requestId: null },
} satisfies Failures;

const help = "https://docs.example.com/help";
const helpPage: Sources = { [help]: { body: "# Help center\n\nOpen a ticket.\n" } };

function answer({ status, code, requestId }: Failure, response: ServerResponse): void {
  const error = { message: `no: ${code}`, type: "invalid_request_error", param: null, code };
  answerJson(response, status, { error }, requestId === null ? {} : { "x-request-id": requestId });
}

function manifestOf(failures: Failures): string {
  const routes = Object.keys(failures).map((id) => ({ id, model: id, checks: ["smoke", "bad-credential"] }));
  return JSON.stringify({
    version: 1,
    contracts: { chat: { source: contractPath, ...comparedWith, escalation: help } },
    defaults: { family: "chat-completions", contract: "chat", retry_budget: { attempts: 3 } },
    routes,
  });
}

/** A folder that stays when the run is over: what is beside its evidence is looked at then. */
function keptFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-escalation-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function gateFailures(context: TestContext, failures: Failures, sources: Sources, evidenceDir = "evidence/") {
  const served = await serveSources(context, sources);
  if (served === null) return null;
  const folder = keptFolder(context);
  const byAlias = new Map(Object.entries(failures));
  await using gateway = await startGateway(({ headers, body }, response) => {
    const model = typeof body === "object" && body !== null && "model" in body ? String(body.model) : "";
    const failure = headers.authorization === `Bearer ${credential}` ? byAlias.get(model) : undefined;
    if (failure === undefined) unauthorized(response, "");
    else answer(failure, response);
  });
  await using github = await startGitHub();
  const inputs = { "gateway-url": gateway.url, credentials: "STAGING_KEY", "evidence-dir": join(folder, evidenceDir) };
  const run = await runWith(inputs, github, {
    env: { ...served.env, RUNNER_TEMP: folder },
    workspaceFiles: { [manifestPath]: manifestOf(failures) },
  });
  const found = bundleOf(run).findings.filter(({ rule }) => rule === "escalation-ready" || rule === "no-leak");
  return { run, github, folder, found: found.map(({ route, rule, case: name }) => `${route} ${rule}/${name}`) };
}

const packetPath = "evidence-escalation/escalation.json";

test("account-specific failures are told to the provider's support in a file of its own, and their ids nowhere else", async (context) => {
  const ended = await gateFailures(context, { ...accountSpecific, ...everybodys }, helpPage);
  if (ended === null) return;
  const { run, github, folder, found } = ended;
  const file = join(folder, packetPath);
  assert.equal(run.outputs["escalation"], file);
  assert.deepEqual([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777], [0o600, 0o700]);
  const { failures, ...about } = JSON.parse(readFileSync(file, "utf8"));
  assert.partialDeepStrictEqual(about, { schema: "fallback-gate/escalation/v1", run_id: "19000000001" });
  const common = { check: "smoke", source: comparedWith.origin, source_state: "unchanged", help, help_checked: true };
  assert.partialDeepStrictEqual(failures, [
    {
      ...common,
      route: "key-revoked",
      request_id: "req_key-revoked-81f0a2",
      status: 401,
      error_class: "authentication",
    },
    { ...common, route: "no-balance", request_id: "req_no-balance-81f0a2", status: 402, error_class: "quota_billing" },
    { ...common, route: "forbidden", request_id: "req_forbidden-81f0a2", status: 403, error_class: "permission" },
    {
      ...common,
      route: "quota-spent",
      request_id: "req_quota-spent-81f0a2",
      status: 429,
      error_class: "quota_billing",
    },
    { ...common, route: "broken", request_id: "req_broken-81f0a2", status: 500, error_class: "upstream_error" },
  ]);
  assert.equal(failures.length, 5);
  const ids = Object.entries({ ...accountSpecific, ...everybodys }).flatMap(([name, { requestId }]) =>
    requestId === null ? [] : [[name, requestId]],
  );
  assertNowhere(Object.fromEntries(ids), run, github.requests);
  assert.deepEqual(found, []);
  assert.equal(run.exitCode, 1);
});

test("where the help page cannot be read, the failures that need it are held for that as well", async (context) => {
  const ended = await gateFailures(context, { ...accountSpecific, ...everybodys }, {});
  if (ended === null) return;
  assert.deepEqual(
    ended.found,
    Object.keys(accountSpecific).map((route) => `${route} escalation-ready/unchecked`),
  );
  const { failures } = JSON.parse(readFileSync(join(ended.folder, packetPath), "utf8"));
  assert.ok(failures.every(({ help_checked }: { help_checked: boolean }) => !help_checked));
});

test("failures that are nobody's account make no packet", async (context) => {
  const ended = await gateFailures(context, everybodys, {});
  if (ended === null) return;
  assert.equal(ended.run.outputs["escalation"], "");
  assert.equal(existsSync(join(ended.folder, dirname(packetPath))), false);
  assert.deepEqual(ended.found, []);
});

test("a credential that comes back as a request id withholds the packet and holds the run", async (context) => {
  const echo = { status: 401, code: "invalid_api_key", requestId: credential };
  const ended = await gateFailures(context, { echo }, helpPage);
  if (ended === null) return;
  assert.equal(ended.run.outputs["escalation"], "");
  assert.equal(existsSync(join(ended.folder, dirname(packetPath))), false);
  assert.deepEqual(ended.found, ["null no-leak/withheld"]);
  assert.equal(ended.run.outputs["decision"], "hold");
  assertNowhere({ credential }, ended.run, ended.github.requests);
});

test("where there is no place beside the evidence the packet is missed aloud, and the decision stands", async (context) => {
  const ended = await gateFailures(context, accountSpecific, helpPage, "");
  if (ended === null) return;
  assert.equal(ended.run.outputs["escalation"], "");
  assert.equal(ended.run.outputs["decision"], "hold");
  const warnings = ended.run.annotations.flatMap(({ name, data }) => (name === "warning" ? data : []));
  assert.match(warnings.join("\n"), /^The packet for the provider's support was not written: /m);
  assert.equal(existsSync(`${ended.folder}-escalation`), false);
});
