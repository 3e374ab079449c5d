import type { EffectiveManifest, Promotion, RuleChange } from "../generated/types.ts";
import { mostChanges, type Change, type Sides } from "./change.ts";
import { type ManifestAtBase, replacedManifests } from "./replaced-manifests.ts";
import { bindStricter } from "./strictness/bind.ts";

/** The manifests of base that apply to a change. */
export interface BaseManifests {
  /** The readable ones: the manifest at this path, else the manifests that the change replaces. */
  manifests: readonly EffectiveManifest[];
  /** Paths of the manifests that this one replaces. */
  replaced: readonly string[];
  /** Base has no manifest and the change removes none. */
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
  // Base has deleted it since the branch was created. Its rules still apply.
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

/** null if the manifest of base cannot be read, so that its rules are unknown. */
function readBase(bytes: Uint8Array, { effective }: Reader): EffectiveManifest | null {
  try {
    return effective(bytes);
  } catch {
    return null;
  }
}

interface BoundToAll {
  /** All manifests of base, merged; null if there are none. */
  base: EffectiveManifest | null;
  manifest: EffectiveManifest;
  changes: RuleChange[];
}

/** The head's manifest, at least as strict as every manifest of base. */
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

/** Keeps the looser changes, because each of them holds the change. */
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
