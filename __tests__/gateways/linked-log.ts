import { linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ActionRequest } from "../blackbox/harness/runner.ts";

/**
 * Makes logs appear in the workspace of a run, by their paths there. They are one file with what the gateways write: these
 * are up, with their logs open, before there is a workspace.
 */
export function linkedLogs(files: Readonly<Record<string, string>>): NonNullable<ActionRequest["beforeStart"]> {
  return ({ evidenceFolder }) => {
    for (const [path, file] of Object.entries(files)) {
      const place = join(dirname(evidenceFolder), path);
      mkdirSync(dirname(place), { recursive: true });
      linkSync(file, place);
    }
  };
}
