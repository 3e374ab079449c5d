import type { EffectiveLayer, EffectiveRoute } from "../generated/types.ts";

/** The most calls to providers that the declared layers allow for one user request. */
export interface WorstCase {
  attempts: number;
  /** How many targets the layers may try: at least 1. */
  targets: number;
  /** A layer is unknown: it is at least this many. */
  isLowerBound: boolean;
}

/** The product of the attempts of all layers, those of the layer `gateway` being per target. null where no layers are declared. */
export function worstCase(layers: readonly EffectiveLayer[], { targets }: EffectiveRoute): WorstCase | null {
  if (layers.length === 0) return null;
  const perTarget = layers.reduce((product, { attempts }) => product * (attempts ?? 1), 1);
  const count = Math.max(1, Object.keys(targets).length);
  const isLowerBound = layers.some(({ attempts }) => attempts === null);
  return { attempts: perTarget * count, targets: count, isLowerBound };
}
