import { limits } from "../core/limits.ts";
import type { ChangedFiles } from "../core/ports/history.ts";
import type { Change } from "./change.ts";
import { droppedGates } from "./workflow/dropped.ts";

/** A manifest at base. */
export interface ManifestAtBase {
  file: string;
  bytes: Uint8Array;
}

const mayBeManifest = /\.(?:ya?ml|json)$/i;

/**
 * The manifests that a change removes while it adds another: deleted, renamed, emptied, or no longer used by their
 * workflow. null if there are more changed files than limits.replacedFiles, or if their list is incomplete. Throws the
 * errors of History.
 */
export async function replacedManifests(
  change: Change,
  changed: ChangedFiles,
  isManifest: (bytes: Uint8Array) => boolean,
): Promise<ManifestAtBase[] | null> {
  const { manifests } = await droppedGates(changed, change);
  const touched = changed.paths.filter((path) => mayBeManifest.test(path));
  if (!changed.complete || touched.length > limits.replacedFiles) return null;
  const found = await Promise.all(
    [...new Set([...touched, ...manifests])].map(async (file): Promise<ManifestAtBase[]> => {
      const [before, after] = await Promise.all([change.base.sha, change.head].map((sha) => readAt(file, sha, change)));
      if (before === null || before === undefined || !isLikeManifest(before, isManifest)) return [];
      const isKept = after !== null && after !== undefined && isManifest(after) && !manifests.includes(file);
      return isKept ? [] : [{ file, bytes: before }];
    }),
  );
  return found.flat();
}

/** A file that cannot be read does not count as a manifest. */
async function readAt(file: string, commit: string, { history }: Change): Promise<Uint8Array | null> {
  return history.read(file, commit, limits.manifestBytes).catch(() => null);
}

/** A broken manifest still counts if it has the keys of one. */
function isLikeManifest(bytes: Uint8Array, isManifest: (bytes: Uint8Array) => boolean): boolean {
  const text = new TextDecoder().decode(bytes);
  return (
    isManifest(bytes) || ["contracts", "routes"].every((key) => new RegExp(`^\\s*"?${key}"?\\s*:`, "m").test(text))
  );
}
