import { canonicalJson, sha256 } from "../core/canonical-json.ts";
import { limits } from "../core/limits.ts";
import type { RequestFamily } from "../generated/types.ts";
import { joinedFacts } from "./facts.ts";
import { parseOpenApi } from "./openapi/parse.ts";
import { readOpenApi } from "./openapi/read.ts";
import { type Block, blocksOf } from "./pages-text/blocks.ts";
import { blocksAbout } from "./pages-text/family-sections.ts";
import { withoutMarkup, plainText } from "./pages-text/normalised.ts";
import { pageFacts } from "./pages-text/page-facts.ts";
import { sectionsOf } from "./pages-text/sections.ts";
import { wallOf } from "./pages-text/wall.ts";
import type { ContractDocument, UnreadDocument } from "./surface.ts";

/**
 * More combining marks than UAX #15 calls stream-safe: normalising them takes quadratic time (measured: 50 s for 400
 * KB).
 */
const unsafeStream = /\p{M}{31}/u;

/**
 * Reads a Markdown page as documentation of the families. An OpenAPI document in a fence, as documentation tools export
 * it, is read as OpenAPI. Problems: `too-complex`, `bot-wall`, and `no-facts` for a page that nothing links to an API,
 * such as a soft 404.
 */
export function readMarkdown(
  text: string,
  families: readonly RequestFamily[],
  title: string | null = null,
): ContractDocument | UnreadDocument {
  if (unsafeStream.test(text)) return { problem: "too-complex" };
  const { frontMatter, body } = plainText(text);
  if (countLines(body) > limits.specNodes) return { problem: "too-complex" };
  const blocks = blocksOf(body);
  const embedded = blocks.map((block) => embeddedOpenApi(block, families));
  const documents = embedded.filter((document) => document !== null);
  const own = blocks.filter((_, index) => embedded[index] === null);
  const scoped = blocksAbout(own, frontMatter, families);
  const facts = joinedFacts([pageFacts(scoped, frontMatter, families), ...documents.map((document) => document.facts)]);
  const problem = wallOf(facts, [title ?? "", firstHeading(blocks)], body);
  if (problem !== null) return { problem };
  const read = new Set(scoped.blocks);
  const sections = sectionsOf(blocks.filter((block, index) => read.has(block) || embedded[index] !== null));
  const shapes = Object.fromEntries(documents.flatMap((document) => Object.entries(document.shapes)));
  return { kind: "markdown", digest: sha256(canonicalJson({ facts, sections })), facts, sections, shapes };
}

/** Null for other blocks, and for a description that cannot be read, which then counts as plain text. */
function embeddedOpenApi(block: Block, families: readonly RequestFamily[]): ContractDocument | null {
  const parsed = block.kind === "code" ? parseOpenApi(block.text) : null;
  if (parsed === null || "problem" in parsed) return null;
  const read = readOpenApi(parsed.root, families);
  return "problem" in read ? null : read;
}

function firstHeading(blocks: readonly Block[]): string {
  return withoutMarkup(blocks.find(({ kind }) => kind === "heading")?.text ?? "");
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
