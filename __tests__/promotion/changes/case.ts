import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import { GateError } from "../../../src/core/errors.ts";
import { dialects } from "../../../src/dialects/index.ts";
import type { Bundle, EffectiveManifest, RunContext } from "../../../src/generated/types.ts";
import { effectiveManifest, parseManifest } from "../../../src/manifest/index.ts";
import { readPromotion } from "../../../src/promotion/promotion.ts";
import { confirmed } from "../../../src/promotion/surroundings.ts";
import { runContext } from "../../../src/core/run-context.ts";
import { aBundle, aContract, anEvidence, routeEvidence } from "../../support/evidence.ts";
import { fakeHistory, type Tree } from "./fake-history.ts";

/** The content of one side of a change, as far as it differs from the side before it. */
export interface Side {
  /** Weights of the route `chat` in gateway/routes.yaml. */
  weights?: Readonly<Record<string, number | string>>;
  /** Replacements in the manifest; null removes it. */
  manifest?: readonly (readonly [from: string, to: string])[] | null;
  /** Files by path; null removes a file. */
  files?: Readonly<Record<string, string | null>>;
  /** Renamed files: old path to new path. */
  moves?: Readonly<Record<string, string>>;
}

export interface Case {
  name: string;
  event?: string;
  /** The branch of the run, if its event names none. */
  branch?: string;
  /** The workflow path that the runner reports; null if it reports none. */
  workflow?: string | null;
  /** The input `manifest`. */
  manifest?: string;
  base?: Side;
  /** The merge base, as it differs from base. */
  forked?: Side;
  head?: Side;
  /** The tip of base at the end of the run, as it differs from base. */
  later?: Side;
  headMoves?: boolean;
  localBase?: string;
  others?: readonly string[];
  incomplete?: boolean;
  gated: Readonly<Record<string, string>>;
  decision: Bundle["decision"]["overall"] | "refused";
  findings?: readonly string[];
  changes?: readonly string[];
  binding?: Readonly<Record<string, unknown>>;
  /** The changes that a reviewer could overlook: what, field and file. */
  reviewed?: readonly string[];
  comment?: readonly string[];
  /** Texts that the comment must not contain. */
  silent?: readonly string[];
}

const folder = import.meta.dirname;
const manifestFile = ".github/fallback-gate.yml";
const workflowFile = ".github/workflows/gate.yml";

/** The cases of the table, in order. */
export const cases: readonly Case[] = parse(readFileSync(join(folder, "cases.yml"), "utf8"));

const start: Tree = {
  [manifestFile]: readFileSync(join(folder, "manifest.yml"), "utf8"),
  [workflowFile]: readFileSync(join(folder, "workflow.yml"), "utf8"),
  "gateway/routes.yaml": routesFile({ main: 95, backup: 5 }),
};

function routesFile(weights: NonNullable<Side["weights"]>): string {
  const entries = Object.entries(weights).map(
    ([name, weight]) => `    ${name}: { model: dep-${name}, weight: ${weight} }`,
  );
  return `# who gets what\nroutes:\n  chat:\n${entries.join("\n")}\n`;
}

function treeOf(before: Tree, { weights, manifest, files = {}, moves = {} }: Side = {}): Tree {
  const text = manifest?.reduce((edited, [from, to]) => replaced(edited, from, to), before[manifestFile] ?? "");
  const changed: Record<string, string | null> = {
    ...before,
    ...(weights && { "gateway/routes.yaml": routesFile(weights) }),
    ...(manifest !== undefined && { [manifestFile]: text ?? null }),
    ...files,
  };
  for (const [from, to] of Object.entries(moves)) {
    changed[to] = changed[from] ?? null;
    changed[from] = null;
  }
  return Object.fromEntries(
    Object.entries(changed).flatMap(([path, content]) => (content === null ? [] : [[path, content]])),
  );
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`expected ${from} in the manifest`);
  return text.replace(from, to);
}

interface Example {
  name: string;
  examples: readonly Record<string, unknown>[];
}

const examples: readonly Example[] = createRequire(import.meta.url)("@octokit/webhooks-examples");

/** The GitHub event name, if it differs from the case's event. */
const eventNames: Readonly<Record<string, string>> = {
  fork: "pull_request",
  pull_request_target: "pull_request",
  "first-push": "push",
};

/** A payload as GitHub documents it. For a fork, the head's repository differs. */
function payloadOf(event: string): unknown {
  const name = eventNames[event] ?? event;
  const found = examples.find((example) => example.name === name)?.examples ?? [];
  const payload = structuredClone(found.find(({ action }) => action === "synchronize") ?? found.at(-1) ?? {});
  const pullRequest = payload["pull_request"];
  if (event === "fork" && typeof pullRequest === "object" && pullRequest !== null && "head" in pullRequest)
    Object.assign(pullRequest, { head: { ...Object(pullRequest.head), repo: { full_name: "stranger/Hello-World" } } });
  return event === "first-push" ? { ...payload, before: "0".repeat(40) } : payload;
}

function runOf(
  event: string,
  { branch = "master", workflow = `Codertocat/Hello-World/${workflowFile}` }: Case,
): RunContext {
  const variables = {
    GITHUB_RUN_ID: "4711",
    GITHUB_REPOSITORY: "Codertocat/Hello-World",
    GITHUB_EVENT_NAME: event === "pull_request_target" ? event : (eventNames[event] ?? event),
    GITHUB_SHA: "9".repeat(40),
    GITHUB_REF: `refs/heads/${branch}`,
    ...(workflow !== null && { GITHUB_WORKFLOW_REF: `${workflow}@refs/heads/${branch}` }),
  };
  const rest = {
    random: "0a1b2c3d",
    at: "2026-11-20T10:00:00.000Z",
    tool_version: "1.0.0",
    tool_digest: null,
    node_version: "24.4.0",
    notes: "",
  };
  return runContext(variables, event === "local" ? {} : payloadOf(event), rest);
}

/** The bundle of a run in which every answer was valid. Throws as the gate does. */
export async function outcomeOf(one: Case, evidenceFor = soundEvidence): Promise<Bundle> {
  const event = one.event ?? "pull_request";
  const run = event === "local" ? { ...runOf("local", one), event: "local" } : runOf(event, one);
  const base = treeOf(start, one.base);
  const head = run.head_sha ?? "9".repeat(40);
  const commits = {
    ["b".repeat(40)]: base,
    ["f".repeat(40)]: treeOf(base, one.forked),
    ["c".repeat(40)]: treeOf(base, one.later),
    ...(run.base_sha !== null && { [run.base_sha]: base }),
    [head]: treeOf(treeOf(base, one.forked), one.head),
  };
  const tips = ["b".repeat(40), (one.later === undefined ? "b" : "c").repeat(40)];
  const mergeBase =
    one.forked === undefined ? (event === "push" ? (run.base_sha ?? "") : "b".repeat(40)) : "f".repeat(40);
  const { history } = fakeHistory({
    commits,
    tips,
    heads: one.headMoves === true ? ["e".repeat(40)] : [head],
    mergeBase,
    others: one.others ?? [],
    complete: one.incomplete !== true,
  });
  const file = one.manifest ?? manifestFile;
  const effective = (bytes: Uint8Array): EffectiveManifest =>
    effectiveManifest(parseManifest(file, bytes), dialects, "STAGING_KEY");
  const bound = await readPromotion({
    run,
    manifestFile: file,
    history: event === "no-token" ? null : history,
    localBase: one.localBase ?? null,
    onlyBase: event === "pull_request_target",
    effective,
    workingManifest: async () => effective(new TextEncoder().encode(fileOf(commits[head], file))),
  });
  const promotion = await confirmed(bound, run);
  return aBundle(evidenceFor(bound.manifest), bound.manifest, run, promotion);
}

function fileOf(tree: Tree | undefined, file: string): string {
  const text = tree?.[file];
  if (text === undefined) throw new GateError("FILE_UNREADABLE", "expected a manifest, got none");
  return text;
}

function soundEvidence({ routes }: EffectiveManifest): Bundle["evidence"] {
  return anEvidence({
    routes: routes.map(({ id }) => routeEvidence({ route: id })),
    contracts: [aContract()],
  });
}
