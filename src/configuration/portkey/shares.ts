import { type Part, targetsIn } from "./tree.ts";

/** A target with the share of requests that it gets first; null if nothing is drawn. */
export interface Shared {
  leaf: Part;
  weight: number | null;
  share: number | null;
}

/** Returns the targets of a config with the share of requests that each gets first. */
export function sharesOf(part: Part): Shared[] {
  const isDrawn = draws(part);
  return first(part, 1, null).map((shared) => (isDrawn ? shared : { ...shared, share: null }));
}

function draws(part: Part): boolean {
  return part.mode === "loadbalance" || part.parts.some(draws);
}

/** `share` is the share that reaches this part, null if unknown; `weight` is its weight in the draw. */
function first(part: Part, share: number | null, weight: number | null): Shared[] {
  if (part.mode === null) return [{ leaf: part, weight, share }];
  if (part.mode === "loadbalance") {
    const total = part.parts.reduce((sum, inner) => sum + (inner.weight ?? 1), 0);
    return part.parts.flatMap((inner) => {
      const reaches = share === null || total <= 0 ? null : (share * (inner.weight ?? 1)) / total;
      return first(inner, reaches, inner.weight);
    });
  }
  const [begins, ...others] = part.parts;
  const isOpen = part.mode === "conditional";
  return [
    ...(begins === undefined ? [] : first(begins, isOpen ? null : share, weight)),
    ...others
      .flatMap(targetsIn)
      .map((leaf): Shared => ({ leaf, weight: null, share: isOpen || share === null ? null : 0 })),
  ];
}
