import { GateError } from "../core/errors.ts";
import { exitCodes } from "../core/exit-codes.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { Judgement } from "../generated/types.ts";
import { writeOpenRun } from "./open-run.ts";

interface Decided {
  overall: Judgement["overall"];
  evidenceDir: string;
}

/**
 * Publishes until the run is given up. If that fails or takes too long, evidence that says promote is withdrawn first: the run
 * then ends in hold, and a reader of the folder must not see another decision. Rejects with the failure.
 */
export async function publishing(
  publish: () => Promise<void>,
  { overall, evidenceDir }: Decided,
  effects: Pick<Deps, "files" | "console" | "time">,
): Promise<void> {
  try {
    await Promise.race([publish(), givenUp(effects.time.over)]);
  } catch (error) {
    if (exitCodes[overall] === 0) await withdraw(evidenceDir, effects);
    throw error;
  }
}

/** Does what it can: the output `decision` still says hold, and so does the exit code. */
async function withdraw(evidenceDir: string, { files, console }: Pick<Deps, "files" | "console">): Promise<void> {
  await writeOpenRun(evidenceDir, { files }).catch(() => {});
  try {
    console.outputs({ routes: "[]", bundle: "" });
  } catch {
    // The output file is what could not be written.
  }
}

function givenUp(over: AbortSignal): Promise<never> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (over.aborted) resolve();
  else over.addEventListener("abort", () => resolve(), { once: true });
  return promise.then(() => {
    over.throwIfAborted();
    throw new GateError("INTERNAL", "expected a reason to give up, got none");
  });
}
