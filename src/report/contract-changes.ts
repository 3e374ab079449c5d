import type { Bundle } from "../generated/types.ts";
import { code } from "./markdown.ts";

const shownChanges = 10;

/** The changes of the documentation since it was pinned, one sentence per contract. */
export function contractChanges({ evidence }: Bundle): string[] {
  return evidence.contracts
    .filter(({ changes }) => changes.length > 0)
    .map(({ contract, changes }) => {
      const shown = changes.slice(0, shownChanges).map(({ change, what }) => `${change} ${code(what)}`);
      const more = changes.length > shown.length ? [`and ${changes.length - shown.length} more`] : [];
      return `Changes of ${code(contract)}: ${[...shown, ...more].join(", ")}.`;
    });
}
