import assert from "node:assert/strict";
import type { Account, EvidenceRecord } from "../../src/generated/types.ts";
import type { JsonObject } from "../../src/core/json.ts";
import type { Step } from "../../src/staging/steps.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { withProvider } from "../staging/client.ts";
import { freePort } from "./free-port.ts";
import { gateOn } from "./gate-on.ts";
import { linkedLogs } from "./linked-log.ts";
import { proxiesUnderGate, type ProxyName } from "./matrix-proxies.ts";
import type { ProxyOptions } from "./proxy.ts";
import { testWith } from "./test-with.ts";

interface Exception extends Pick<ProxyOptions, "adapted"> {
  primary?: readonly Step[];
  backup?: readonly Step[];
  /** The primary's address is one that nobody serves. */
  deadPrimary?: true;
  withoutBackup?: true;
  checks: readonly unknown[];
}

interface Told {
  /** By check: bound and attempts of each account. */
  accounts: Record<string, Record<"log" | "witness", string>>;
  /** Of the comment's ledger. */
  rows: string;
  /** Rules that are broken, but for the checks that this manifest leaves out. */
  rules: string[];
}

const hostOf = (url: string | null) => (url === null ? [] : [new URL(url).host]);

/** What the gate says of one exception, by the proxy's log with the witness beside it. */
async function told(name: ProxyName, exception: Exception, signal: AbortSignal): Promise<Told> {
  const { primary = [200], backup = [200], adapted, checks } = exception;
  await using provider = await withProvider({ targets: { primary, backup }, listen: { primary: 0, backup: 0 } });
  const at = {
    primary: exception.deadPrimary ? `http://127.0.0.1:${await freePort()}` : (provider.targetUrls["primary"] ?? ""),
    backup: exception.withoutBackup ? null : (provider.targetUrls["backup"] ?? ""),
  };
  await using proxy = await proxiesUnderGate[name]({ ...at, signal, ...(adapted && { adapted }) });
  await using github = await startGitHub();
  const { records, bundle } = await gateOn({
    url: proxy.url,
    witness: provider,
    manifest: manifestOf(name, { primary: hostOf(at.primary), backup: hostOf(at.backup) }, checks),
    inputs: { comment: "always" },
    github,
    beforeStart: linkedLogs([{ path: "proxy.jsonl", file: proxy.log }]),
  });
  const lines = (github.comments[0]?.body ?? "").split("\n").filter((line) => line.startsWith("| `chat-backup` |"));
  const broken = bundle.findings.filter(({ rule }) => rule !== "evidence-complete");
  return {
    accounts: Object.fromEntries(
      records.map((record) => [record.check, { log: by("log", record), witness: by("witness", record) }]),
    ),
    rows: lines.join("\n").replace(/ +/g, " "),
    rules: broken.map(({ rule, case: violated }) => `${rule}/${violated}`),
  };
}

function manifestOf(dialect: ProxyName, targets: JsonObject, checks: readonly unknown[]): JsonObject {
  const route = { id: "chat-backup", family: "chat-completions", model: "gpt-4.1-mini", contract: "chat" };
  return {
    gateways: { proxy: { dialect, credential: "STAGING_KEY" } },
    logs: [{ gateway: "proxy", source: "jsonl", path: "proxy.jsonl", settle: "1s" }],
    routes: [{ ...route, targets, retry_budget: { attempts: 4 }, checks }],
  };
}

function by(source: Account["source"], { accounts }: EvidenceRecord): string {
  const account = accounts.find((one) => one.source === source);
  return account === undefined ? "none" : `${account.bound} ${account.attempts}`;
}

const proxies = ["envoy", "nginx", "haproxy", "traefik"] as const;

for (const name of proxies) {
  const unserved = "a try at an address that nobody serves is in its log, and the comment says that it never connected";
  testWith(name, unserved, async ({ signal }) => {
    const { accounts, rows, rules } = await told(name, { deadPrimary: true, checks: ["smoke"] }, signal);
    assert.deepEqual(accounts, { smoke: { log: "exact 3", witness: "exact 1" } });
    assert.match(rows, /3 attempts \(log, [a-z ]+\) \| 1 call \(2 more tries never connected\)/);
    assert.deepEqual(rules, []);
  });

  testWith(name, "where every try is reset its log has them all", async ({ signal }) => {
    const resets: Exception = { primary: ["reset"], backup: ["reset"], checks: ["smoke"] };
    const { accounts, rules } = await told(name, resets, signal);
    assert.deepEqual(accounts, { smoke: { log: "exact 4", witness: "exact 4" } });
    assert.deepEqual(rules, ["parseable/error"]);
  });
}

testWith("haproxy", "a last try that found no server is a try, and no call", async ({ signal }) => {
  const alone: Exception = { primary: [500], withoutBackup: true, checks: ["smoke"] };
  const { accounts, rows, rules } = await told("haproxy", alone, signal);
  assert.deepEqual(accounts, { smoke: { log: "exact 3", witness: "exact 2" } });
  assert.match(rows, /3 attempts \(log, a count\) \| 2 calls \(1 more try never connected\)/);
  assert.deepEqual(rules, ["parseable/error"]);
});

testWith("nginx", "an entry that stands for no server left is no attempt", async ({ signal }) => {
  const adapted = (configuration: string) => configuration.replaceAll(" max_fails=0", "");
  const checks = ["smoke", "fallback", "unknown-model"];
  const { accounts, rules } = await told("nginx", { primary: [500], backup: [500], adapted, checks }, signal);
  assert.deepEqual(accounts, {
    smoke: { log: "exact 4", witness: "exact 4" },
    fallback: { log: "exact 1", witness: "exact 1" },
    "unknown-model": { log: "exact 0", witness: "exact 0" },
  });
  assert.deepEqual(
    rules.filter((rule) => rule.startsWith("retry-")),
    [],
  );
});

/** The usual set-up, in which the targets are the providers: Traefik writes a row for a request, and counts no retry in it. */
const plainTraefik = (configuration: string): string => {
  const [, primary = "", backup = ""] =
    /primary-provider: .*(http:.*)"[^]*backup-provider: .*(http:.*)"/.exec(configuration) ?? [];
  return configuration
    .replace(/(name-primary\].*url: ")[^"]*/, `$1${primary}`)
    .replace(/(name-backup\].*url: ")[^"]*/, `$1${backup}`)
    .replace("service: llm", "service: llm, observability: { accessLogs: true }");
};

testWith("traefik", "rows of requests count no call, and nothing is promoted by them", async ({ signal }) => {
  const plain: Exception = { primary: [500], adapted: plainTraefik, checks: ["smoke"] };
  const { accounts, rules } = await told("traefik", plain, signal);
  assert.deepEqual(accounts, { smoke: { log: "unknown null", witness: "exact 3" } });
  assert.ok(
    rules.some((rule) => rule.startsWith("retry-") || rule.startsWith("fallback-visible")),
    rules.join(", "),
  );
});
