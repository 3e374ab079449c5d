import type { EffectiveLayer, EffectiveRoute } from "../generated/types.ts";

/** The maximum number of provider calls that the declared layers allow for one user request. */
export interface WorstCase {
  attempts: number;
  /** The number of targets that the layers may try: at least 1. */
  targets: number;
  /** A layer is unknown, so the true maximum may be higher. */
  isLowerBound: boolean;
}

/** Returns the product of all layers' attempts; the layer `gateway` counts per target. null if no layers are declared. */
export function worstCase(layers: readonly EffectiveLayer[], { targets }: EffectiveRoute): WorstCase | null {
  if (layers.length === 0) return null;
  const perTarget = layers.reduce((product, { attempts }) => product * (attempts ?? 1), 1);
  const count = Math.max(1, Object.keys(targets).length);
  const isLowerBound = layers.some(({ attempts }) => attempts === null);
  return { attempts: perTarget * count, targets: count, isLowerBound };
}
