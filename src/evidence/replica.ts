import { sha256 } from "../core/canonical-json.ts";
import type { ReplicaFacts } from "../core/replica-facts.ts";
import type { ReplicaEvidence } from "../generated/types.ts";
import type { ExpectedFiles } from "./environment.ts";

/** A replica's configuration, compared with that of the head commit. */
export function replicaEvidence(
  { gateway, kind, changes, files }: Omit<ReplicaFacts, "header">,
  contents: ExpectedFiles,
  showing: readonly string[],
): ReplicaEvidence {
  const compared = files.map(({ file, original, copy }) => {
    const bytes = contents.get(file) ?? null;
    const result = bytes === null ? "unreadable" : sha256(bytes) === original ? "matches" : "differs";
    return { file, original, copy, result } as const;
  });
  const others = showing.filter((shown) => !files.some(({ file }) => file === shown));
  return { gateway, kind, changes, files: compared, others };
}
