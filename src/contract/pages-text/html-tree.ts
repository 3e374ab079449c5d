import type { DefaultTreeAdapterMap } from "parse5";

export type Element = DefaultTreeAdapterMap["element"];
export type Parent = DefaultTreeAdapterMap["parentNode"];
export type Node = DefaultTreeAdapterMap["childNode"];

/** The outermost elements with these names below a node, in document order. */
export function elementsNamed(parent: Parent, names: readonly string[]): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return names.includes(node.tagName) ? [node] : elementsNamed(node, names);
  });
}

/** The text below a node, unchanged. */
export function textOf(node: Node | Parent): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** The value of an attribute; empty if it is missing. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}
