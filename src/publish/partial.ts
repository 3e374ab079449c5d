import { counted } from "../core/counted.ts";
import { GateError } from "../core/errors.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { Bundle } from "../generated/types.ts";
import { bundleText } from "../record/bundle-text.ts";
import { evidenceFolder } from "./evidence-folder.ts";
import type { LeakScan } from "./leak-scan.ts";
import { writePacket } from "./packet.ts";

export interface Partial {
  bundle: Bundle;
  /** The packet for a provider's support; null if there is none. */
  escalation: string | null;
  evidenceDir: string;
}

type Effects = Pick<Deps, "files" | "console">;

/** The one file of a leg. */
const partialFile = "bundle.json";

/** Until the leg has ended, its folder holds no partial bundle, and no file of another run. */
export async function writeOpenPartial(evidenceDir: string, { files }: Pick<Deps, "files">): Promise<void> {
  const others = evidenceFolder.map(({ name }) => name).filter((name) => name !== partialFile);
  for (const name of others) await files.remove(`${evidenceDir}/${name}`);
  await files.write(`${evidenceDir}/${partialFile}`, "null\n");
}

/**
 * Writes the partial bundle of a leg, which neither comments nor decides: its output `decision` stays hold. Returns whether it
 * was written: a bundle with a secret is not. Throws INTERNAL if it cannot be written.
 */
export async function publishPartial(partial: Partial, scan: LeakScan, effects: Effects): Promise<boolean> {
  const { bundle, evidenceDir } = partial;
  const text = bundleText(bundle);
  const leak = scan(text);
  if (leak !== null) {
    const message = `The partial bundle was withheld, because it contained a secret (no-leak, ${leak}). The run is held.`;
    effects.console.annotate({ level: "error", message });
    return false;
  }
  await effects.files.write(`${evidenceDir}/${partialFile}`, text).catch((cause: unknown) => {
    throw new GateError("INTERNAL", "expected the partial bundle to be written, got a failure", { cause });
  });
  const escalation = partial.escalation === null || scan(partial.escalation) !== null ? null : partial.escalation;
  const packet = escalation === null ? "" : await writePacket(escalation, evidenceDir, effects);
  linesOf(bundle).forEach((line) => effects.console.info(line));
  effects.console.outputs({
    "evidence-dir": evidenceDir,
    bundle: `${evidenceDir}/${partialFile}`,
    escalation: packet,
  });
  await effects.console.summary(
    linesOf(bundle)
      .map((line) => `${line}\n`)
      .join(""),
  );
  return true;
}

function linesOf({ evidence, promotion, shard }: Bundle): string[] {
  const gated = promotion.routes.filter((route) => route.gated);
  const made = evidence.routes.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
  const unrun = evidence.routes.reduce((sum, route) => sum + route.unrun.length, 0);
  const left = unrun === 0 ? "" : `, ${counted(unrun, "check")} not run`;
  const done = `${counted(gated.length, "route")}, ${counted(made, "exchange")}${left}`;
  return [`Shard ${shard?.index ?? 1} of ${shard?.of ?? 1}: ${done}. The job that merges the shards decides.`];
}
