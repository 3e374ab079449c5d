import type { ServerResponse } from "node:http";
import { startGateway as startStaging } from "../../src/staging/gateway.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { startGateway, type GatewayRequest, type ScriptedGateway } from "./harness/gateway.ts";
import type { FakeRepository } from "./harness/github-repository.ts";
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from "./harness/github.ts";
import { runAction, type ActionRequest, type ActionRun } from "./harness/runner.ts";
import { start, workflowPath, type Files } from "./promotion-files.ts";
import { credential, manifestPath, witnessToken } from "./stage.ts";

export const baseSha = "a".repeat(40);
export const headSha = "b".repeat(40);
const forkSha = "f".repeat(40);

export interface PromotionOptions extends Pick<FakeGitHubOptions, "comments" | "readOnly" | "fail"> {
  /** The tip of base, as it differs from the start. */
  base?: Files;
  /** Where the branch left base, as it differs from the tip. */
  forked?: Files;
  /** The head, as it differs from where it left. */
  head?: Files;
  /** Headers that the gateway adds to its answers. */
  answerHeaders?: Readonly<Record<string, string>>;
  /** Done with each request before the gateway answers it. */
  onRequest?: (github: FakeGitHub) => Promise<void> | void;
  /** The gateway tries every target so many times more. */
  retries?: number;
}

export interface PromotionStage extends AsyncDisposable {
  github: FakeGitHub;
  /** Every request that reached the gateway is here. */
  gateway: ScriptedGateway;
  /** The inputs of a workflow that promotes. */
  inputs: Readonly<Record<string, string>>;
  /** The action on pull request 7, in a workspace that holds none of its files but a manifest of its own. */
  run(request?: ActionRequest): Promise<ActionRun>;
}

/** Were the working folder what binds, the gateway would be asked for this. */
export const workspaceModel = "model-of-the-workspace";

const decoy = `version: 1
contracts: { chat: { source: docs/none.md } }
routes: [{ id: decoy, family: chat-completions, model: ${workspaceModel}, contract: chat, retry_budget: { attempts: 99 } }]
`;

/** A pull request at a fake GitHub, and a recorded gateway in front of a scripted provider. */
export async function startPromotion(options: PromotionOptions = {}): Promise<PromotionStage> {
  const provider = await startProvider({ token: witnessToken });
  const targets = ["main", "backup-eu"].map((name) => ({
    name,
    url: `${provider.url}/${name}/v1`,
    key: "provider-key",
  }));
  const routes = { "chat-staging": { targets, retries: options.retries ?? 0, header: "honest" as const } };
  const staging = await startStaging({ credential, routes });
  const github = await startGitHub({ ...options, repository: repositoryOf(options) });
  const gateway = await startGateway(async (request, response) => {
    await options.onRequest?.(github);
    await forward(staging.url, request, response, options.answerHeaders ?? {});
  });
  const inputs = {
    "gateway-url": gateway.url,
    credentials: "STAGING_KEY",
    witness: provider.url,
    "witness-token": witnessToken,
  };
  return {
    github,
    gateway,
    inputs,
    run: (request) => runOn(github, inputs, request),
    [Symbol.asyncDispose]: async () => {
      await gateway[Symbol.asyncDispose]();
      await Promise.all([staging.close(), provider.close(), github[Symbol.asyncDispose]()]);
    },
  };
}

function repositoryOf({ base = {}, forked, head = {} }: PromotionOptions): FakeRepository {
  const tip = { ...start, ...base };
  const left = { ...tip, ...forked };
  const parent = forked === undefined ? baseSha : forkSha;
  return {
    branches: { main: baseSha },
    commits: {
      [forkSha]: { parents: [], files: left },
      [baseSha]: { parents: [forkSha], files: tip },
      [headSha]: { parents: [parent], files: { ...left, ...head } },
    },
    pulls: { 7: { head: headSha, base: "main" } },
  };
}

function runOn(github: FakeGitHub, inputs: PromotionStage["inputs"], request: ActionRequest = {}): Promise<ActionRun> {
  const workflow = `acme/routes/${workflowPath}@refs/pull/7/merge`;
  return runAction({
    ...request,
    inputs: { ...inputs, ...request.inputs },
    env: { STAGING_KEY: credential, GITHUB_WORKFLOW_REF: workflow, ...github.env, ...request.env },
    workspaceFiles: { [manifestPath]: decoy, ...request.workspaceFiles },
  });
}

/** What belongs to one connection and is set anew for the next. */
const ofConnection: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "host",
  "keep-alive",
  "transfer-encoding",
]);

async function forward(
  url: string,
  { method, path, headers, text }: GatewayRequest,
  response: ServerResponse,
  added: Readonly<Record<string, string>>,
): Promise<void> {
  const handedOn = Object.entries(headers).flatMap(([name, value]) =>
    ofConnection.has(name) || typeof value !== "string" ? [] : [[name, value] as const],
  );
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { ...Object.fromEntries(handedOn), connection: "close" },
    body: text,
  });
  const own = [...answer.headers].filter(([name]) => !ofConnection.has(name));
  response.writeHead(answer.status, { ...Object.fromEntries(own), ...added });
  response.end(await answer.text());
}
