import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfiguration } from "../../../src/configuration/read.ts";
import { propose } from "../../../src/setup/propose.ts";
import type { Source } from "../../../src/setup/setups.ts";
import { workflowText } from "../../../src/setup/workflow-text.ts";

export interface WorkflowText {
  name: string;
  text: string;
}

const repository = join(import.meta.dirname, "..", "..", "..");
const configurations = join(repository, "__tests__", "fixtures", "configurations");

/** Every whole workflow that the repository has: its own, the examples, and the blocks of its pages. */
export function shownWorkflows(): WorkflowText[] {
  const exclude = ["node_modules", ".cache"];
  return globSync([".github/workflows/*.yml", "examples/**/*.yml", "**/*.md"], { cwd: repository, exclude })
    .flatMap(textsIn)
    .filter(({ text }) => /^jobs:/m.test(text));
}

function textsIn(file: string): WorkflowText[] {
  const text = readFileSync(join(repository, file), "utf8");
  const texts = file.endsWith(".md") ? yamlBlocks(text) : [text];
  return texts.map((one, index) => ({ name: texts.length === 1 ? file : `${file}, block ${index + 1}`, text: one }));
}

function yamlBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
}

/** A configuration of the fixtures, as `init` reads it. */
export function sourceOf(name: string): Source {
  const [config = ""] = globSync("config.*", { cwd: join(configurations, name) });
  const bytes = readFileSync(join(configurations, name, config));
  return { file: `${name}/${config}`, bytes, reading: readConfiguration(bytes), included: new Map() };
}

/** The workflow that `init` writes for these configurations; null if it refuses them. */
export function workflowOf(sources: readonly Source[], manifest: string | null = null): string | null {
  const proposal = propose(sources);
  return "refuse" in proposal ? null : workflowText({ setups: proposal.setups, manifest });
}

/** Configurations of several gateways in one repository. */
export const together = [
  "litellm-weighted",
  "envoy-mirror",
  "portkey-nested",
  "istio-virtualservice",
  "litellm-rpm",
].map(sourceOf);

/** The workflows that `init` writes: for each configuration of the fixtures, and for several at once. */
export function writtenWorkflows(): string[] {
  const alone = readdirSync(configurations).toSorted().map(sourceOf);
  return [...alone.map((source) => [source]), together].flatMap((sources) => workflowOf(sources) ?? []);
}
