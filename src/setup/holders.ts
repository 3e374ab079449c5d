import type { TrafficFile } from "../promotion/traffic/document.ts";
import type { TrafficNode, TrafficPath } from "../promotion/traffic/node.ts";

/** A list of a file whose entries are maps. */
export interface Holder {
  document: TrafficNode;
  path: TrafficPath;
  entries: readonly TrafficNode[];
  /** The lines in which each entry, or a map below it, begins. */
  lines: readonly ReadonlySet<number>[];
}

/** Every list of maps in a file, the outer ones first. */
export function holdersIn(file: TrafficFile): Holder[] {
  const lineOf = ({ offset }: TrafficNode) => file.locate(offset).line;
  return file.documents.flatMap((document) =>
    listsIn(document, []).map(({ path, entries }) => ({
      document,
      path,
      entries,
      lines: entries.map((entry) => new Set(mapsIn(entry).map(lineOf))),
    })),
  );
}

function listsIn(node: TrafficNode, path: TrafficPath): Pick<Holder, "path" | "entries">[] {
  if (node.kind === "scalar") return [];
  const children: [string | number, TrafficNode][] =
    node.kind === "list" ? [...node.items.entries()] : [...node.entries];
  const isOfMaps = node.kind === "list" && node.items.length > 0 && node.items.every(({ kind }) => kind === "map");
  return [
    ...(isOfMaps ? [{ path, entries: node.items }] : []),
    ...children.flatMap(([step, child]) => listsIn(child, [...path, step])),
  ];
}

function mapsIn(node: TrafficNode): TrafficNode[] {
  if (node.kind === "scalar") return [];
  const children = node.kind === "list" ? node.items : [...node.entries.values()];
  const inner = children.flatMap(mapsIn);
  return node.kind === "map" ? [node, ...inner] : inner;
}
