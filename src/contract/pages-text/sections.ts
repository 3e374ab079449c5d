import { sha256 } from "../../core/canonical-json.ts";
import type { Digest } from "../../generated/types.ts";
import { partName } from "../openapi/pointer.ts";
import type { Block } from "./blocks.ts";
import { normalised, withoutMarkup } from "./normalised.ts";

const longestName = 64;
/** As many as baseline.schema.json allows. Later text belongs to the last section. */
const mostSections = 2_000;

/** Maps each section name (the heading as a slug, numbered if it repeats) to the digest of its normalised text. */
export function sectionsOf(blocks: readonly Block[]): Record<string, Digest> {
  const sections = new Map<string, string[]>();
  const uses = new Map<string, number>();
  let current: string[] = [];
  for (const block of blocks) {
    if (sections.size === 0 || (block.kind === "heading" && sections.size < mostSections)) {
      current = [];
      sections.set(unused(block.kind === "heading" ? slug(block.text) : "top", uses), current);
    }
    current.push(textOf(block));
  }
  return Object.fromEntries([...sections].map(([name, texts]) => [name, sha256(texts.join("\n"))]));
}

function slug(heading: string): string {
  const words = withoutMarkup(heading)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return partName((words ?? ["section"]).join("-").slice(0, longestName));
}

function unused(name: string, uses: Map<string, number>): string {
  const count = (uses.get(name) ?? 0) + 1;
  uses.set(name, count);
  return count === 1 ? name : `${name}#${count}`;
}

function textOf(block: Block): string {
  if (block.kind === "code") return normalised(block.text);
  return normalised(block.kind === "row" ? block.cells.map(withoutMarkup).join(" | ") : withoutMarkup(block.text));
}
