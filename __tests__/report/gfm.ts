import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

type Tree = ReturnType<typeof fromMarkdown>;
export type Node = Tree | Tree["children"][number];

/** Every node of a text as GitHub parses it, from the root down. */
export function nodesOf(markdown: string): Node[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return [...walk(tree)];
}

function* walk(node: Node): Generator<Node> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* walk(child);
}
