import { kindOf } from "./kinds.ts";
import type { Setup } from "./setups.ts";
import { comment, scalar } from "./text.ts";

/** What a workflow is written from. */
export interface Gated {
  setups: readonly Setup[];
  /** The manifest's path; null for the default one. */
  manifest: string | null;
}

/** A gateway in a job: its step, and the inputs of the gate that come from it. */
interface Step {
  setup: Setup;
  lines: readonly string[];
  url: string;
  key: string;
  /** Outputs of a replica; null for a gateway outside the job. */
  replica: string | null;
}

/** A workflow that gates pull requests with these gateways: as a replica in the job where that starts one, else on staging. */
export function workflowText({ setups, manifest }: Gated): string {
  const steps = setups.map((setup) => stepOf(setup, manifest, setups.length > 1));
  const lines = [
    ...comment("Written by `fallback-gate init`. A pull request that raises no weight passes without a gateway."),
    "name: Fallback gate",
    "on:",
    "  pull_request:",
    "    types: [opened, synchronize, reopened, edited] # edited: the base branch may have changed",
    "  merge_group:",
    "  push:",
    "    branches: [main, master] # the default branch: keeps a record of every merge",
    "permissions:",
    "  contents: read",
    "  pull-requests: write # the one comment",
    "jobs:",
    "  gate:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    "          persist-credentials: false",
    ...installLines(setups),
    ...steps.flatMap((step) => step.lines),
    ...gateLines(steps, manifest),
  ];
  return `${lines.join("\n")}\n`;
}

/** A step for each kind of gateway that a fresh runner lacks. */
function installLines(setups: readonly Setup[]): string[] {
  const kinds = new Set(setups.map(({ gateway }) => gateway));
  return [...kinds]
    .map(kindOf)
    .flatMap(({ says, install }) =>
      install.length === 0
        ? []
        : [
            `      - name: Install ${says}`,
            "        continue-on-error: true # without it, a promotion is held",
            "        run: |",
            ...install.map((line) => `          ${line}`),
          ],
    );
}

function stepOf(setup: Setup, manifest: string | null, isOneOfSeveral: boolean): Step {
  const kind = kindOf(setup.gateway);
  const suffix = isOneOfSeveral ? `-${setup.name.replace(/[^A-Za-z0-9_-]/g, "-")}` : "";
  if (!kind.starts) return stagingOf(setup, isOneOfSeveral);
  const id = `replica${suffix}`;
  return {
    setup,
    lines: [
      `      - uses: fallback-gate/fallback-gate/replica@v1 # ${kind.says} in this job, with a scripted provider as every target`,
      `        id: ${id}`,
      "        continue-on-error: true # a rollback passes without a gateway; a promotion is held",
      "        with:",
      `          config: ${scalar(setup.source.file)}`,
      ...(manifest === null ? [] : [`          manifest: ${scalar(manifest)}`]),
    ],
    url: `\${{ steps.${id}.outputs.url }}`,
    key: `\${{ steps.${id}.outputs.key }}`,
    replica: id,
  };
}

/** A gateway that no job can start runs elsewhere, with this configuration. */
function stagingOf(setup: Setup, isOneOfSeveral: boolean): Step {
  const variable = isOneOfSeveral ? `${setup.credential.replace(/_KEY$/, "")}_URL` : "STAGING_URL";
  const says = `Fill in: ${variable}, a variable of this repository, is the URL of a staging ${kindOf(setup.gateway).says} that runs this configuration; ${setup.credential} is a secret. A promotion is held until the manifest declares the gateway's log, or the scripted provider is behind it: docs/gateways.md.`;
  return {
    setup,
    lines: comment(says, "      "),
    url: `\${{ vars.${variable} }}`,
    key: `\${{ secrets.${setup.credential} }}`,
    replica: null,
  };
}

function gateLines(steps: readonly Step[], manifest: string | null): string[] {
  const keyed = steps.filter(({ setup }) => kindOf(setup.gateway).credential !== null);
  const replicas = steps.flatMap((step) => (step.replica === null ? [] : [{ step, id: step.replica }]));
  const ofReplicas = (output: string) =>
    replicas.map(({ step, id }) => [step, `\${{ steps.${id}.outputs.${output} }}`] as const);
  const isSingle = steps.length === 1;
  const env = keyed.map(({ setup, key }) => `          ${setup.credential}: ${key}`);
  const variables = keyed.map((step) => [step, step.setup.credential] as const);
  return [
    "      - uses: fallback-gate/fallback-gate@v1",
    "        with:",
    ...(manifest === null ? [] : [`          manifest: ${scalar(manifest)}`]),
    ...input(
      isSingle ? "gateway-url" : "gateways",
      steps.map((step) => [step, step.url] as const),
      isSingle,
    ),
    ...input("credentials", variables, isSingle),
    ...input("witness", ofReplicas("witness"), isSingle),
    ...input("witness-token", ofReplicas("witness-token"), isSingle),
    ...input("replica", ofReplicas("replica"), isSingle),
    ...(env.length === 0 ? [] : ["        env:", ...env]),
  ];
}

/** One value, or lines of `gateway=value` with several gateways. */
function input(name: string, values: readonly (readonly [Step, string])[], isSingle: boolean): string[] {
  const [first] = values;
  if (first === undefined) return [];
  if (isSingle) return [`          ${name}: ${first[1]}`];
  return [`          ${name}: |`, ...values.map(([{ setup }, value]) => `            ${setup.name}=${value}`)];
}
