import { shownPath } from "../../core/repository-path.ts";
import { otherChanges, type OtherChange } from "../traffic/differences.ts";
import { readTrafficFile } from "../traffic/document.ts";

/** What names or describes a workflow, its runs or an action decides nothing. */
const names: ReadonlySet<string> = new Set(["name", "run-name", "description", "author", "branding"]);

/**
 * What differs in a workflow or an action and could bear on the gate: everything but names, comments, and jobs other than
 * these. A file that cannot be read is one change of the whole.
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

/** A job whose name is not shown may be any. */
function isIdle(job: string, jobs: ReadonlySet<string>): boolean {
  return job !== "" && job !== "..." && !jobs.has(job);
}
