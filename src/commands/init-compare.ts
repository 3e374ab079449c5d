import { createFiles } from "../adapters/files.ts";
import { limits } from "../core/limits.ts";
import { parseManifest } from "../manifest/index.ts";
import { differencesOf } from "../setup/differences.ts";
import type { Proposal } from "../setup/propose.ts";

/** Prints how a manifest differs from what its configurations say now. Returns the exit code: 0 if nothing does, else 1. */
export async function compareWith(out: string, proposal: Proposal): Promise<number> {
  const bytes = await createFiles(process.cwd()).read(out, limits.manifestBytes);
  const manifest = parseManifest(out, bytes);
  const found = differencesOf({ manifest, text: new TextDecoder().decode(bytes) }, proposal);
  const files = [...new Set(proposal.setups.map(({ source }) => source.file))].join(" and ");
  if (found.length === 0) {
    process.stdout.write(`${out} is there already, and agrees with ${files}. Nothing was written.\n`);
    return 0;
  }
  const lines = found.map(({ line, says }) => `${out}:${line}: ${says}`);
  const heading = `${out} is there already. It differs from ${files} in ${found.length} ${found.length === 1 ? "place" : "places"}:`;
  const end = "Nothing was written. `fallback-gate init --dry-run` prints the manifest that would be written today.";
  process.stdout.write(`${[heading, ...lines, end].join("\n")}\n`);
  return 1;
}
