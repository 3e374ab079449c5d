import { shownPath } from "../../core/repository-path.ts";
import { otherChanges, type OtherChange } from "../traffic/differences.ts";
import { readTrafficFile } from "../traffic/document.ts";

/** Keys that only name or describe a workflow, its runs or an action. */
const names: ReadonlySet<string> = new Set(["name", "run-name", "description", "author", "branding"]);

/**
 * Differences in a workflow or action that may affect the gate: everything but names, comments, and jobs other than the
 * given ones. A file that cannot be read counts as one change of the whole file.
 */
export function workflowChanges(
  file: string,
  base: Uint8Array,
  head: Uint8Array,
  jobs: ReadonlySet<string>,
): readonly OtherChange[] {
  const shown = shownPath(file);
  const [before, after] = [readTrafficFile(shown, base), readTrafficFile(shown, head)];
  if (before === null || after === null) return [{ field: "/", at: { file: shown, line: 1, column: 1 } }];
  return otherChanges(before, after, []).filter(({ field }) => {
    const [top = "", job = ""] = field.split("/").slice(1);
    return !names.has(top) && !(top === "jobs" && isIdle(job, jobs));
  });
}

/** A job whose name is hidden may be any job. */
function isIdle(job: string, jobs: ReadonlySet<string>): boolean {
  return job !== "" && job !== "..." && !jobs.has(job);
}
