import { posix } from "node:path";
import type { TrafficFile } from "../traffic/document.ts";
import type { TrafficNode } from "../traffic/node.ts";

/** The action's default for the input `manifest`. */
const defaultManifest = ".github/fallback-gate.yml";

/** A workflow or action of the repository that a job or step uses. */
export interface LocalUse {
  /** Possible paths: an action file has one of two names. */
  files: readonly string[];
  /**
   * The folder of an action, which may run any file in it; null for a workflow, and for an action at the top of the
   * repository.
   */
  folder: string | null;
}

/** A job of a workflow, or an action as a whole. */
export interface Unit {
  /** Names the gate, or runs code that may do anything. */
  mayRunGate: boolean;
  /** The jobs that it waits for: their outputs may be its input. */
  needs: readonly string[];
  uses: readonly LocalUse[];
  /** The files that an action runs, as it names them: beside its own file. */
  runs: readonly string[];
  /** The manifests that it passes to the gate, if they are written literally. */
  manifests: readonly string[];
}

/** The jobs of a workflow by name, or an action as one unit without a name. */
export function unitsOf({ documents: [top] }: TrafficFile): ReadonlyMap<string, Unit> {
  const runs = valueOf(top, "runs");
  if (runs !== undefined) return new Map([["", actionUnit(runs)]]);
  const jobs = valueOf(top, "jobs");
  if (jobs?.kind !== "map") return new Map();
  return new Map([...jobs.entries].map(([name, job]) => [name, jobUnit(job)]));
}

function jobUnit(job: TrafficNode): Unit {
  const steps = stepsOf(job);
  const called = textOf(valueOf(job, "uses"));
  return {
    mayRunGate: isOfGate(called) || steps.some(namesGate),
    needs: textsOf(valueOf(job, "needs")),
    uses: [
      ...(isLocal(called) ? [{ files: [repositoryPath(called)], folder: null }] : []),
      ...steps.flatMap(actionUse),
    ],
    runs: [],
    manifests: [job, ...steps].flatMap(manifestOf),
  };
}

function actionUnit(runs: TrafficNode): Unit {
  const steps = stepsOf(runs);
  const isComposite = textOf(valueOf(runs, "using")) === "composite";
  return {
    mayRunGate: !isComposite || steps.some(namesGate),
    needs: [],
    uses: steps.flatMap(actionUse),
    runs: entryPoints.map((key) => textOf(valueOf(runs, key))).filter((path) => path !== "" && !path.includes("://")),
    manifests: steps.flatMap(manifestOf),
  };
}

function stepsOf(node: TrafficNode): readonly TrafficNode[] {
  const steps = valueOf(node, "steps");
  return steps?.kind === "list" ? steps.items : [];
}

/** The keys of `runs` that name a file of the action. An image may be one of a registry instead, with a scheme. */
const entryPoints = ["main", "pre", "post", "image"];

/** As an action or on the command line. */
function namesGate(step: TrafficNode): boolean {
  return ["uses", "run"].some((key) => isOfGate(textOf(valueOf(step, key))));
}

/** The manifest of a step or job that runs the gate as an action or workflow. */
function manifestOf(node: TrafficNode): string[] {
  const used = textOf(valueOf(node, "uses"));
  if (!isOfGate(used) || used.includes("/provider@")) return [];
  const named = textOf(valueOf(valueOf(node, "with"), "manifest"));
  return [named === "" ? defaultManifest : posix.normalize(named)];
}

function isOfGate(text: string): boolean {
  return text.includes("fallback-gate");
}

function actionUse(step: TrafficNode): LocalUse[] {
  const used = textOf(valueOf(step, "uses"));
  if (!isLocal(used)) return [];
  const folder = repositoryPath(used);
  const files = ["action.yml", "action.yaml"].map((name) => posix.join(folder, name));
  return [{ files, folder: folder === "." ? null : folder }];
}

function isLocal(used: string): boolean {
  return used.startsWith("./");
}

/** `./a/b/` becomes `a/b`, and `./` becomes `.`. */
function repositoryPath(used: string): string {
  return posix.normalize(used).replace(/(?<=.)\/$/, "");
}

function textsOf(node: TrafficNode | undefined): string[] {
  return node?.kind === "list" ? node.items.map(textOf) : [textOf(node)];
}

function textOf(node: TrafficNode | undefined): string {
  return node?.kind === "scalar" ? node.text : "";
}

function valueOf(node: TrafficNode | undefined, key: string): TrafficNode | undefined {
  return node?.kind === "map" ? node.entries.get(key) : undefined;
}
