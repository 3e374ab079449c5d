import { GateError } from "../core/errors.ts";
import type { Deps } from "../core/ports/deps.ts";
import { evidenceFolder } from "./evidence-folder.ts";
import { packetPath } from "./packet.ts";

/**
 * Removes the files of an earlier run, or those that the repository brings under their names, so that a run that cannot start
 * leaves no evidence of another one. Never rejects: what cannot be removed cannot be written either, which ends the run.
 */
export async function removeOldRun(evidenceDir: string, { files }: Pick<Deps, "files">): Promise<void> {
  for (const { name } of evidenceFolder) await files.remove(`${evidenceDir}/${name}`).catch(() => {});
}

/**
 * Writes a hold without records to the evidence folder until the run has ended. This replaces the files of an earlier run,
 * removes its packet for a provider's support, and finds an unwritable folder before the first request is sent.
 */
export async function writeOpenRun(evidenceDir: string, { files }: Pick<Deps, "files">): Promise<void> {
  try {
    for (const { name, open } of evidenceFolder) await files.write(`${evidenceDir}/${name}`, open);
  } catch (error) {
    throw error instanceof GateError ? notWritable(error) : error;
  }
  // Only the packet of an earlier run: it must not be sent to a provider for this one.
  await files.remove(packetPath(evidenceDir)).catch(() => {});
}

function notWritable(error: GateError): GateError {
  const { code, message } = error;
  const remedy =
    "Set the input evidence-dir (--evidence-dir) to a folder that exists or can be created. Its files are replaced.";
  return new GateError(code, message, { cause: error, problems: [{ at: null, message, remedy }] });
}
