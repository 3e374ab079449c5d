import { attribute, type Element, elementsNamed, isElement, type Node, type Parent, textOf } from "./html-tree.ts";

const longestLine = 20_000;

type Write = (element: Element) => string;

/** Elements without API documentation, or that repeat it. */
const skippedTags = new Set(
  "script style noscript template nav header footer aside svg button form input select iframe head dialog".split(" "),
);
const blocks = new Set(
  "address article blockquote body dd details div dl dt fieldset figure figcaption html main p section summary ul ol tbody thead".split(
    " ",
  ),
);

const writers: Readonly<Record<string, Write>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  pre: (element) => `\n${fence(textOf(element))}\n`,
  code: (element) => inlineCode(textOf(element)),
  strong: bold,
  b: bold,
  li: (element) => `\n- ${trimmed(within(element))}\n`,
  br: () => "\n",
  table: (element) => `\n\n${elementsNamed(element, ["tr"]).map(row).join("\n")}\n\n`,
};

/** An HTML subtree as Markdown: headings, code, lists and tables. Navigation, scripts and forms are left out. */
export function markdownOf(parent: Parent): string {
  return within(parent);
}

function within(parent: Parent): string {
  return parent.childNodes.map(ofNode).join("");
}

function ofNode(node: Node): string {
  if ("value" in node) return node.value.replace(/\s+/g, " ").replace(/^\s*(?=[#>`~|])/, " ");
  if (!isElement(node) || skippedTags.has(node.tagName) || isHidden(node)) return "";
  const write = writers[node.tagName];
  if (write !== undefined) return write(node);
  return blocks.has(node.tagName) ? `\n${within(node)}\n` : within(node);
}

function isHidden(element: Element): boolean {
  return attribute(element, "role") === "navigation" || element.attrs.some(({ name }) => name === "hidden");
}

function heading(element: Element): string {
  return `\n\n${"#".repeat(Number(element.tagName.slice(1)))} ${oneLine(within(element))}\n\n`;
}

/** The first row is the table head if all its cells are `th`. */
function row(element: Element): string {
  const cells = elementsNamed(element, ["td", "th"]);
  const line = `| ${cells.map((cell) => oneLine(within(cell)).replaceAll("|", String.raw`\|`)).join(" | ")} |`;
  const isHead = cells.length > 0 && cells.every(({ tagName }) => tagName === "th");
  return isHead ? `${line}\n|${cells.map(() => " --- |").join("")}` : line;
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}\n${text}\n${marks}`;
}

function inlineCode(text: string): string {
  const line = oneLine(text);
  return line === "" || line.includes("`") ? line : `\`${line}\``;
}

function bold(element: Element): string {
  const text = within(element);
  return text.length > longestLine || text.trim() === "" ? text : `**${oneLine(text)}**`;
}

/** Longer text is cut: otherwise nested elements would copy it at every level. */
function oneLine(text: string): string {
  return text.slice(0, longestLine).replace(/\s+/g, " ").trim();
}

function trimmed(text: string): string {
  return text.length > longestLine ? text : text.trim();
}
