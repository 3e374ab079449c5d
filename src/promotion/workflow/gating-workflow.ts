import { posix } from "node:path";
import { limits } from "../../core/limits.ts";
import { pathShownAs, shownPath } from "../../core/repository-path.ts";
import type { ChangedFiles } from "../../core/ports/history.ts";
import type { ReviewedChange, RunContext } from "../../generated/types.ts";
import { type Change, replacing } from "../change.ts";
import { workflowChanges } from "./changes.ts";
import { type Bearing, bearingOf, gateRunner, workflowFile, type WorkflowFile, workflowFiles } from "./files.ts";

/** The workflow that runs the gate, and every local workflow and action that its gating jobs use. */
export interface GatingWorkflow {
  /** The workflow first. */
  parts: readonly Part[];
  /** The folders of the actions and of the files that they run; of an action at the top, such a file alone if it lies there too. */
  places: readonly string[];
  /** More files are in use than the gate follows. */
  isCut: boolean;
}

interface Part {
  file: WorkflowFile;
  jobs: Bearing["jobs"];
}

type Runner = Pick<RunContext, "workflow_file" | "workflow_known">;

/**
 * The gating workflow on both sides of a change. Without parts if no workflow of this repository runs the gate. Never
 * rejects.
 */
export async function gatingWorkflow(
  { workflow_file }: Runner,
  change: Change,
  replaced: string | null = null,
): Promise<GatingWorkflow> {
  if (workflow_file === null) return { parts: [], places: [], isCut: false };
  const file = pathShownAs(workflow_file);
  const start = await workflowFile(file, change, replaced ?? file);
  const all = await workflowFiles(start, change);
  const runsGate = gateRunner(all);
  const parts = new Map<string, Part>();
  const places = new Set<string>();
  const queue = new Set([start]);
  // Iterating over a set also visits entries added during the loop, each once.
  for (const one of queue) {
    const { jobs, uses, runs } = bearingOf(one, runsGate);
    parts.set(one.file, { file: one, jobs });
    for (const run of runs) places.add(placeOf(posix.join(posix.dirname(one.file), run)));
    for (const { folder, files } of uses) {
      const known = files.flatMap((path) => all.files.get(path) ?? []);
      // A folder with nothing but a Dockerfile is an action too.
      if (folder !== null) places.add(folder);
      for (const next of known) queue.add(next);
    }
  }
  return { parts: [...parts.values()], places: [...places], isCut: all.isCut };
}

/** The folder of a file, which may load any other file in it; at the top of the repository, the file. */
function placeOf(file: string): string {
  const folder = posix.dirname(file);
  return folder === "." ? file : folder;
}

/** The files that base must not have changed since the merge base. */
export function gatingFiles({ parts }: GatingWorkflow): string[] {
  return parts.map(({ file }) => file.file);
}

/** Whether every file of it could be read, on both sides. */
export function isFollowed({ parts, isCut }: GatingWorkflow): boolean {
  return !isCut && parts.every(({ file }) => file.isReadable);
}

export interface Around {
  change: Change;
  /** Every file that the change touches. */
  changed: ChangedFiles;
  /** The change introduces the gate and the workflow that runs it. */
  mayBeNew: boolean;
  /** Files that are compared elsewhere. */
  others: ReadonlySet<string>;
}

/** The changes to the gating workflow, and the parts that could not be checked. Never rejects. */
export async function gatingChanges(run: Runner, gating: GatingWorkflow, around: Around): Promise<ReviewedChange[]> {
  if (!run.workflow_known) return unknownWorkflow(around.changed);
  const [start] = gating.parts;
  if (start === undefined) return [];
  const cut = gating.isCut ? [unknown(start.file.file, `more than ${limits.workflowFiles} files in use`)] : [];
  return [
    ...gating.parts.flatMap((part) => partChanges(part, part === start, around.mayBeNew)),
    ...(await actionFolderChanges(gating, around)),
    ...cut,
  ];
}

function partChanges({ file: one, jobs }: Part, isStart: boolean, mayBeNew: boolean): ReviewedChange[] {
  const { file, sides } = one;
  const what = isStart ? "workflow" : "workflow-part";
  if (sides === null) return [whole(what, file)];
  const { base, merged, touched } = sides;
  if (base === null && merged === null) return [unknown(file, "a file that does not exist")];
  if (!touched) return one.isReadable ? [] : [unknown(file, "a file that cannot be read")];
  if (base === null && mayBeNew) return [];
  if (base === null || merged === null) return [whole(what, file)];
  return workflowChanges(file, base, merged, jobs).map(({ field, at }) => ({ what, route: null, field, at }));
}

/** An action may run any file in its folder. */
async function actionFolderChanges(
  { parts, places }: GatingWorkflow,
  { change, changed, mayBeNew, others }: Around,
): Promise<ReviewedChange[]> {
  const compared = new Set([...others, ...parts.map(({ file }) => file.file)]);
  const unread = changed.paths.filter(
    (path) => !compared.has(path) && places.some((place) => path === place || path.startsWith(`${place}/`)),
  );
  return (mayBeNew ? await replacing(unread, change) : unread).map((path) => whole("workflow-part", path));
}

const workflowOrAction = /^\.github\/workflows\/|(?:^|\/)action\.ya?ml$/;

/** If the change touches no workflow or action, the unknown workflow is unchanged. */
function unknownWorkflow({ paths, complete }: ChangedFiles): ReviewedChange[] {
  const [file = complete ? undefined : ".github/workflows"] = paths.filter((path) => workflowOrAction.test(path));
  return file === undefined ? [] : [unknown(file, "a workflow that the runner did not identify")];
}

function unknown(file: string, why: string): ReviewedChange {
  return { ...whole("workflow-unknown", file), field: why };
}

function whole(what: ReviewedChange["what"], file: string): ReviewedChange {
  return { what, route: null, field: "/", at: { file: shownPath(file), line: 1, column: 1 } };
}
