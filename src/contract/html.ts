import { defaultTreeAdapter, type DefaultTreeAdapterMap, parse, type TreeAdapter } from "parse5";
import type { RequestFamily } from "../generated/types.ts";
import { markdownOf } from "./pages-text/html-text.ts";
import { type Element, elementsNamed, type Parent, textOf } from "./pages-text/html-tree.ts";
import { readMarkdown } from "./markdown.ts";
import type { ContractDocument, UnreadDocument } from "./surface.ts";

/** Above these limits parse5 takes too long, because it searches open elements and siblings. */
const deepest = 256;
const mostElements = 100_000;

class TooComplex extends Error {}

/**
 * Reads the main text of an HTML page: `main`, else `article`, else `body`, without navigation and scripts, converted
 * to Markdown. Problems as in readMarkdown.
 */
export function readHtml(html: string, families: readonly RequestFamily[]): ContractDocument | UnreadDocument {
  const tree = treeOf(html);
  if (tree === null) return { problem: "too-complex" };
  const title = elementsNamed(tree, ["title"])[0];
  const read = readMarkdown(markdownOf(mainOf(tree)), families, title === undefined ? null : textOf(title));
  return "problem" in read ? read : { ...read, kind: "html" };
}

function treeOf(html: string): Parent | null {
  try {
    return parse(html, { treeAdapter: boundedAdapter() });
  } catch (error) {
    if (error instanceof TooComplex) return null;
    throw error;
  }
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...made): Element {
      elements += 1;
      if (elements > mostElements) throw new TooComplex();
      return defaultTreeAdapter.createElement(...made);
    },
    onItemPush() {
      depth += 1;
      if (depth > deepest) throw new TooComplex();
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

function mainOf(tree: Parent): Parent {
  const found = [["main"], ["article"], ["body"]].map((names) => elementsNamed(tree, names)[0]);
  return found.find((element) => element !== undefined && textOf(element).trim() !== "") ?? tree;
}
