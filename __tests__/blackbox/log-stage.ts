import { startGateway } from "../../src/staging/gateway.ts";
import type { GatewayEvent } from "../../src/staging/fallback.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { comparedWith, contractPath } from "./contract-copy.ts";
import type { ActionRun } from "./harness/runner.ts";
import { startGitHub, type FakeGitHub } from "./harness/github.ts";
import { logPath, withLogFile } from "./log-file.ts";
import { credential, manifestPath, runWith, witnessToken } from "./stage.ts";

/** What a gateway writes of one event of a request: any number of rows. */
export type Writer = (id: string, event: GatewayEvent) => readonly JsonObject[];

/** One row for each call and one for each switch. */
export const writeEvents: Writer = (rid, { event, target, attempt }) =>
  event === "answer" ? [] : [{ rid, event, target, attempt }];

/** The format of those rows, and where they lie. */
export const eventLog = {
  gateway: "staging",
  source: "jsonl",
  path: logPath,
  rows: "event",
  fields: { id: "/rid", event: "/event", target: "/target", attempt: "/attempt" },
  events: { attempt: ["attempt"], switch: ["switch"] },
  settle: "200ms",
};

const oneRoute = {
  id: "chat-backup",
  family: "chat-completions",
  model: "chat-staging",
  contract: "chat",
  targets: { main: ["main-broken"], "backup-eu": [] },
  retry_budget: { attempts: 3 },
  checks: ["smoke", "bad-credential", { check: "fallback", force: { model: "chat-staging-broken" } }],
};

export interface LoggedRun {
  run: ActionRun;
  github: FakeGitHub;
}

export interface LoggedOptions {
  write?: Writer;
  /** Appends the rows of an event to the log. Default: at once. */
  append?: (text: string, toFile: (text: string) => void, asFile: (text: string) => void) => void;
  logs?: readonly JsonObject[];
  gateway?: JsonObject;
  /** What the log calls each target. */
  targets?: JsonObject;
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
}

/**
 * The action on a gateway that shows nothing in its headers, without a witness: all that is known comes from its log. The
 * alias `chat-staging-broken` has a primary that is broken on purpose.
 */
export async function runLogged(options: LoggedOptions = {}): Promise<LoggedRun> {
  const { write = writeEvents, append = (text, toFile) => toFile(text), inputs = {}, env = {} } = options;
  const provider = await startProvider({ token: witnessToken, targets: { "main-broken": [500] } });
  await using log = await withLogFile();
  const toFile = (text: string) => log.append(text);
  const asFile = (text: string) => log.rewrite(text);
  const gateway = await startGateway({
    credential,
    routes: {
      "chat-staging": routeTo(provider.url, "main"),
      "chat-staging-broken": routeTo(provider.url, "main-broken"),
    },
    log: (id, event) => {
      for (const row of write(id, event)) append(`${JSON.stringify(row)}\n`, toFile, asFile);
    },
  });
  await using github = await startGitHub();
  try {
    const run = await runWith({ "gateway-url": gateway.url, credentials: "staging=STAGING_KEY", ...inputs }, github, {
      env,
      workspaceFiles: { [manifestPath]: JSON.stringify(manifestOf(options)) },
      beforeStart: log.beforeStart,
    });
    return { run, github };
  } finally {
    await Promise.all([gateway.close(), provider.close()]);
  }
}

function routeTo(providerUrl: string, primary: string) {
  const targets = [primary, "backup-eu"].map((name) => ({ name, url: `${providerUrl}/${name}/v1`, key: "a-key" }));
  return { targets, retries: 0, header: "none" } as const;
}

function manifestOf({ logs = [eventLog], gateway = {}, targets = oneRoute.targets }: LoggedOptions): JsonObject {
  return {
    version: 1,
    contracts: { chat: { source: contractPath, ...comparedWith } },
    gateways: { staging: { credential: "STAGING_KEY", settle: "100ms", ...gateway } },
    logs,
    routes: [{ ...oneRoute, targets }],
  };
}
