/** How a value is divided into lines: a list by its elements, an object by its entries. `whole` is one line. */
type Layout = "whole" | { readonly elements: Layout } | { readonly entries: Readonly<Record<string, Layout>> };

const eachOnALine: Layout = { elements: "whole" };
const entriesAlone: Layout = { entries: {} };

/** A bundle has a line for every route, exchange, finding and record, so that two bundles can be compared by line. */
const bundleLayout: Layout = {
  entries: {
    run: entriesAlone,
    manifest: { entries: { contracts: entriesAlone, gateways: entriesAlone, routes: eachOnALine } },
    promotion: { entries: { routes: eachOnALine } },
    evidence: {
      entries: { contracts: eachOnALine, routes: { elements: { entries: { exchanges: eachOnALine } } } },
    },
    findings: eachOnALine,
    decision: { entries: { routes: entriesAlone } },
    records: eachOnALine,
    trail: eachOnALine,
  },
};

/** The JSON of a bundle, or of its content, in lines. Joined by nothing they are what `JSON.stringify` writes. */
export function linesOf(content: object): string[] {
  const lines: string[] = [];
  addLines({ before: "", value: content, after: "" }, bundleLayout, lines);
  return lines;
}

interface Part {
  /** Put before the first line: the name of an entry. */
  before: string;
  value: unknown;
  /** Put behind the last line: a comma between parts. */
  after: string;
}

function addLines({ before, value, after }: Part, layout: Layout, lines: string[]): void {
  const parts = layout === "whole" ? [] : partsOf(value);
  if (layout === "whole" || parts.length === 0) {
    lines.push(before + JSON.stringify(value) + after);
    return;
  }
  const isList = Array.isArray(value);
  lines.push(before + (isList ? "[" : "{"));
  const last = parts.length - 1;
  parts.forEach(([key, inner], index) => {
    const part = { before: isList ? "" : `${JSON.stringify(key)}:`, value: inner, after: index === last ? "" : "," };
    addLines(part, layoutOf(layout, key), lines);
  });
  lines.push((isList ? "]" : "}") + after);
}

/** What is in a list or an object, without the entries that JSON leaves out. */
function partsOf(value: unknown): [key: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

function layoutOf(layout: Exclude<Layout, "whole">, key: string): Layout {
  if ("elements" in layout) return layout.elements;
  return Object.hasOwn(layout.entries, key) ? (layout.entries[key] ?? "whole") : "whole";
}
