import { parse, type DefaultTreeAdapterTypes } from "parse5";

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** All text inside, in order. */
  text: string;
}

/** Every element of a page in the order of the document, as a browser's parser builds it. */
export function elementsOf(page: string): Element[] {
  return parse(page).childNodes.flatMap(elementsIn);
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  if (!("childNodes" in node)) return [];
  const inside = node.childNodes.flatMap(elementsIn);
  if (!("tagName" in node)) return inside;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...inside];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
