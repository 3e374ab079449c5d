import { startGateway } from "../../src/staging/gateway.ts";
import { startProvider } from "../../src/staging/provider.ts";
import type { Step } from "../../src/staging/steps.ts";
import { contractFiles, contractPath, copyOf } from "./contract-copy.ts";
import { type FakeGitHub, type FakeGitHubOptions, startGitHub } from "./harness/github.ts";
import type { FakeCommit } from "./harness/github-objects.ts";
import { type ActionRequest, type ActionRun, runAction } from "./harness/runner.ts";

export const manifestPath = ".github/fallback-gate.yml";
export const credential = "credential-of-the-staging-gateway-7d1e";
export const witnessToken = "token-of-the-scripted-provider-4c2b";

/** A manifest that names no gateway, with a quiet period as short as may be: the stage's gateway makes no call after its answer. */
export function quietly(manifest: string): string {
  const isPlain = manifest.startsWith("version: 1\n") && !/^gateways:/m.test(manifest);
  return isPlain ? `${manifest}gateways: { default: { settle: 100ms } }\n` : manifest;
}

/** A route that the stage promotes as it stands. */
export const oneRoute = `version: 1
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup-eu: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
`;

export interface StageOptions {
  /** Standing sequences of the provider's targets. */
  steps?: Readonly<Record<string, readonly Step[]>>;
  /** The one model alias that the gateway knows. Default `chat-staging`. */
  model?: string;
  /** Its targets. */
  targets?: readonly string[];
  retries?: number;
  header?: "honest" | "lying" | "none";
  github?: FakeGitHubOptions;
}

export interface Stage extends AsyncDisposable {
  gatewayUrl: string;
  witnessUrl: string;
  github: FakeGitHub;
  /** The action against this stage, with the inputs of a workflow that promotes and whatever the request changes. */
  run(request?: ActionRequest): Promise<ActionRun>;
}

/** A scripted provider, the small gateway in front of it and a GitHub, all on loopback. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { steps = {}, targets = ["main", "backup-eu"], retries = 0, header = "honest" } = options;
  const provider = await startProvider({ token: witnessToken, targets: steps });
  const route = { targets: targetsAt(provider.url, targets), retries, header };
  const gateway = await startGateway({ credential, routes: { [options.model ?? "chat-staging"]: route } });
  const github = await startGitHub(options.github);
  const inputs = {
    "gateway-url": gateway.url,
    credentials: "STAGING_KEY",
    witness: provider.url,
    "witness-token": witnessToken,
  };
  return {
    gatewayUrl: gateway.url,
    witnessUrl: provider.url,
    github,
    run: async (request = {}) => runWith(inputs, github, quietRequest(request)),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([gateway.close(), provider.close(), github[Symbol.asyncDispose]()]);
    },
  };
}

/**
 * The action with these inputs, the staging credential and the manifest of one route, where the request has no others. What
 * is in its workspace is also what GitHub has at the head of pull request 7.
 */
export async function runWith(
  inputs: Readonly<Record<string, string>>,
  github: { env: Readonly<Record<string, string>> } & Partial<Pick<FakeGitHub, "serve">>,
  request: ActionRequest = {},
): Promise<ActionRun> {
  const workspaceFiles = { ...contractFiles, [manifestPath]: oneRoute, ...request.workspaceFiles };
  github.serve?.({ base: request.baseFiles ?? {}, head: { ...workspaceFiles, ...linksOf(request) } });
  return runAction({
    ...request,
    inputs: { ...inputs, ...request.inputs },
    env: { STAGING_KEY: credential, ...github.env, ...request.env },
    workspaceFiles,
  });
}

function quietRequest({ baseFiles, workspaceFiles, ...request }: ActionRequest): ActionRequest {
  return {
    ...request,
    ...(baseFiles !== undefined && { baseFiles: quietFiles(baseFiles) }),
    workspaceFiles: quietFiles({ [manifestPath]: oneRoute, ...workspaceFiles }),
  };
}

function quietFiles(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, quietly(text)]));
}

function linksOf({ workspaceLinks = {} }: ActionRequest): FakeCommit["files"] {
  const links = Object.entries(workspaceLinks);
  return Object.fromEntries(links.map(([path, target]) => [path, { type: "symlink", target }]));
}

/** These targets of a scripted provider, as a gateway calls them. */
export function targetsAt(providerUrl: string, names: readonly string[]) {
  return names.map((name) => ({ name, url: `${providerUrl}/${name}/v1`, key: `key-of-the-target-${name}` }));
}
