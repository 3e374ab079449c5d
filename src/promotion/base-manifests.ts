import type { EffectiveManifest, Promotion, RuleChange } from "../generated/types.ts";
import { mostChanges, type Change, type Sides } from "./change.ts";
import { type ManifestAtBase, replacedManifests } from "./replaced-manifests.ts";
import { bindStricter } from "./strictness/bind.ts";

/** What base says about the routes of a change. */
export interface BaseManifests {
  /** Those that can be read: the one of this path, else those that the change replaces. */
  manifests: readonly EffectiveManifest[];
  /** Paths of manifests in whose place this one stands. */
  replaced: readonly string[];
  /** There is none, and the change takes none away. */
  adoption: boolean;
  obstacle: Promotion["obstacle"];
}

interface Reader {
  manifestFile: string;
  onlyBase: boolean;
  effective: (bytes: Uint8Array) => EffectiveManifest;
}

/** The manifests at base that a change is judged by. Throws the errors of History. */
export async function manifestsAtBase(
  { base, forked }: Pick<Sides, "base" | "forked">,
  change: Change,
  reader: Reader,
): Promise<BaseManifests> {
  const read = (bytes: Uint8Array): EffectiveManifest | null => readBase(bytes, reader);
  if (base !== null) return judgedBy([{ file: reader.manifestFile, bytes: base }], read, []);
  // Base has deleted it since the branch left: what it said there still binds.
  const deleted = forked === null ? [] : [{ file: reader.manifestFile, bytes: forked }];
  const replaced = deleted.length > 0 ? deleted : await replacedBy(change, (bytes) => read(bytes) !== null);
  if (replaced === null) return { manifests: [], replaced: [], adoption: false, obstacle: "unlisted" };
  return judgedBy(
    replaced,
    read,
    replaced.map(({ file }) => file),
  );
}

async function replacedBy(change: Change, isManifest: (bytes: Uint8Array) => boolean) {
  const changed = await change.history.changedFiles(change.base.sha, change.head);
  return replacedManifests(change, changed, isManifest);
}

function judgedBy(
  found: readonly ManifestAtBase[],
  read: (bytes: Uint8Array) => EffectiveManifest | null,
  replaced: readonly string[],
): BaseManifests {
  const manifests = found.map(({ bytes }) => read(bytes)).filter((manifest) => manifest !== null);
  const isBroken = manifests.length < found.length;
  return { manifests, replaced, adoption: found.length === 0, obstacle: isBroken ? "base-manifest" : null };
}

/** null where base holds no manifest that can be read: what binds then is not known. */
function readBase(bytes: Uint8Array, { effective }: Reader): EffectiveManifest | null {
  try {
    return effective(bytes);
  } catch {
    return null;
  }
}

interface BoundToAll {
  /** All of base as one; null where it says nothing. */
  base: EffectiveManifest | null;
  manifest: EffectiveManifest;
  changes: RuleChange[];
}

/** The head's manifest as strict as each of base. */
export function bindAll(bases: readonly EffectiveManifest[], head: EffectiveManifest): BoundToAll {
  const [first, ...others] = bases;
  const start = bindStricter(first ?? head, head);
  return others.reduce<BoundToAll>(
    ({ base, manifest: sofar, changes: before }, other) => {
      const { manifest, changes } = bindStricter(other, sofar);
      return { base: base === null ? other : joined(base, other), manifest, changes: capped([...before, ...changes]) };
    },
    { base: first ?? null, ...start },
  );
}

/** The looser ones stay: each of them holds. */
function capped(changes: readonly RuleChange[]): RuleChange[] {
  const isLooser = Map.groupBy(changes, ({ direction }) => direction === "looser");
  return [...(isLooser.get(true) ?? []), ...(isLooser.get(false) ?? [])].slice(0, mostChanges);
}

function joined(one: EffectiveManifest, other: EffectiveManifest): EffectiveManifest {
  const known = new Set(one.routes.map(({ id }) => id));
  return {
    ...one,
    routes: [...one.routes, ...other.routes.filter(({ id }) => !known.has(id))],
    gateways: { ...other.gateways, ...one.gateways },
  };
}
