import { fromMarkdown } from "mdast-util-from-markdown";
import { pages } from "./page.ts";

/** A fenced block of a page. */
export interface Fence {
  /** The page and the line of the fence. */
  name: string;
  path: string;
  language: string;
  text: string;
  /** Whether `npm run docs` writes it. */
  generated: boolean;
}

type Tree = ReturnType<typeof fromMarkdown>;
type Child = Tree["children"][number];

/** Every fenced block of every page, also those inside lists. */
export const fences: readonly Fence[] = [...pages].flatMap(([path, page]) => fencesOf(path, page));

function fencesOf(path: string, page: string): Fence[] {
  const regions = [...page.matchAll(/<!-- generated:[\s\S]*?<!-- \/generated -->/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return blocksIn(fromMarkdown(page)).map(({ lang, value, position }) => {
    const offset = position?.start.offset ?? 0;
    return {
      name: `${path}:${position?.start.line}`,
      path,
      language: lang ?? "",
      text: value,
      generated: regions.some(([start, end]) => start < offset && offset < end),
    };
  });
}

function blocksIn(node: Tree | Child): Extract<Child, { type: "code" }>[] {
  if (node.type === "code") return [node];
  return "children" in node ? node.children.flatMap((child) => blocksIn(child)) : [];
}
