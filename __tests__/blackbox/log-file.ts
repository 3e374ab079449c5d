import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ActionRequest } from "./harness/runner.ts";

/** Where a manifest's log finds it, where a test wants no other place. */
export const logPath = "logs/gateway.jsonl";

/** A log that a gateway outside of the workspace writes, and that lies in the workspace of one run of the action. */
export interface LogFile extends AsyncDisposable {
  /** What the gateway writes to. Its lines are kept only once the run has prepared its workspace. */
  file: string;
  beforeStart: NonNullable<ActionRequest["beforeStart"]>;
  append(text: string): void;
  /** Puts a text in the place of all that was written. */
  rewrite(text: string): void;
}

/** The gateway is there before the workspace is: what it writes to is a link that leads there. */
export async function withLogFile(path = logPath): Promise<LogFile> {
  const folder = await mkdtemp(join(tmpdir(), "fallback-gate-log-"));
  const file = join(folder, "gateway.jsonl");
  return {
    file,
    beforeStart: ({ evidenceFolder }) => {
      const inWorkspace = join(dirname(evidenceFolder), path);
      mkdirSync(dirname(inWorkspace), { recursive: true });
      symlinkSync(inWorkspace, file);
    },
    append: (text) => appendFileSync(file, text),
    rewrite: (text) => writeFileSync(file, text),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
