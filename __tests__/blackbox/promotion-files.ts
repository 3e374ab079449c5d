import { contractFiles, contractPath, copyOf } from "./contract-copy.ts";
import type { FakeCommit } from "./harness/github-objects.ts";
import { manifestPath, quietly } from "./stage.ts";

export type Files = FakeCommit["files"];

export const trafficPath = "gateway/routes.yaml";
export const workflowPath = ".github/workflows/gate.yml";

/** The model alias that the files of base and head name: the only one that a gateway may ever be asked for. */
const model = "chat-staging";

const manifest = `version: 1
layers: [{ name: gateway, attempts: 1 }]
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    family: chat-completions
    model: ${model}
    contract: chat
    targets: { main: [], backup-eu: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
    traffic: { file: ${trafficPath}, among: /routes/chat/*/weight, at: { key: backup-eu } }
`;

const workflow = `name: gate
on: { pull_request: {} }
permissions: { contents: read, pull-requests: write }
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: fallback-gate/fallback-gate@v1
        with: { gateway-url: "\${{ vars.STAGING_URL }}", credentials: STAGING_KEY }
`;

/** The traffic file's text with these weights, the backup's in line 5. */
export function trafficText(main: number, backup: number): string {
  return `# who gets what
routes:
  chat:
    main: { model: dep-main, weight: ${main} }
    backup-eu: { model: dep-backup, weight: ${backup} }
`;
}

/** The traffic file with these weights. */
export function weights(main: number, backup: number): Files {
  return { [trafficPath]: trafficText(main, backup) };
}

/** The manifest with some of its text replaced. */
export function manifestWith(...replacements: readonly (readonly [from: string, to: string])[]): Files {
  const text = replacements.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`expected ${from} in the manifest`);
    return edited.replace(from, to);
  }, manifest);
  return { [manifestPath]: quietly(text) };
}

/** The gating workflow with one of its texts replaced. */
export function workflowWith(from: string, to: string): Files {
  if (!workflow.includes(from)) throw new Error(`expected ${from} in the workflow`);
  return { [workflowPath]: workflow.replace(from, to) };
}

/** What the repository holds before anything changes: 5 % of the traffic goes to the backup. */
export const start: Files = {
  ...contractFiles,
  [manifestPath]: quietly(manifest),
  [workflowPath]: workflow,
  ...weights(95, 5),
};

/** 5 % to 25 %. */
export const promotion = weights(75, 25);

/** 5 % to 1 %. */
export const rollback = weights(99, 1);

/** What of these files a working folder can hold as text. */
export function texts(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, file]) => (typeof file === "string" ? [[path, file]] : [])),
  );
}
