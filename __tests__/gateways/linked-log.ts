import { linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ActionRequest } from "../blackbox/harness/runner.ts";

export interface LinkedLog {
  /** In the workspace. */
  path: string;
  /** What the gateway writes. */
  file: string;
}

/**
 * Makes logs appear in the workspace of a run. They are one file with what the gateways write: these
 * are up, with their logs open, before there is a workspace.
 */
export function linkedLogs(logs: readonly LinkedLog[]): NonNullable<ActionRequest["beforeStart"]> {
  return ({ evidenceFolder }) => {
    for (const { path, file } of logs) {
      const place = join(dirname(evidenceFolder), path);
      mkdirSync(dirname(place), { recursive: true });
      linkSync(file, place);
    }
  };
}
