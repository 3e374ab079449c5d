import { type Part, targetsIn } from "./tree.ts";

/** A target with the part of the requests that it gets first; null where nothing is drawn. */
export interface Shared {
  leaf: Part;
  weight: number | null;
  share: number | null;
}

/** The targets of a config, and how often each is asked first. */
export function sharesOf(part: Part): Shared[] {
  const isDrawn = draws(part);
  return first(part, 1, null).map((shared) => (isDrawn ? shared : { ...shared, share: null }));
}

function draws(part: Part): boolean {
  return part.mode === "loadbalance" || part.parts.some(draws);
}

/** `share` is what reaches this part, null where that is not known; `weight` what it was drawn by. */
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
