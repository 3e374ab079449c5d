import type { Target } from "../configuration/reading.ts";
import type { TrafficNode } from "../promotion/traffic/node.ts";
import { fieldOnlyOf } from "./fields.ts";
import type { Holder } from "./holders.ts";
import { childOf, entriesOf, type WeightFile } from "./pointers.ts";

/** The field by which a gateway's file names an entry; `name` elsewhere. */
const fields: Readonly<Record<string, string>> = { litellm: "model_info: { id }", envoy: "name" };
const mostLines = 8;

/** What to add to the file, and in which lines, so that a pointer can read the weights of these targets. */
export function naming(drawn: readonly Target[], weights: readonly WeightFile[], gateway: string): string {
  const own = weights.find(({ isOwn }) => isOwn);
  const lines = own === undefined ? [] : namelessLines(drawn, own);
  const field = fields[gateway] ?? "name";
  if (lines.length === 0) return `give each rule and each entry a \`${field}\` that no other has`;
  const places = `${lines.length === 1 ? "line" : "lines"} ${lines.slice(0, mostLines).join(", ")}`;
  return `give ${lines.length === 1 ? "the entry" : "each entry"} in ${places} a \`${field}\` that no other has`;
}

/** The lines of the entries that have no field of their own, on the way to the weights or among them. */
function namelessLines(drawn: readonly Target[], { holders, file }: WeightFile): number[] {
  const found = holders.flatMap((holder) => {
    const entries = entriesOf(holder, drawn);
    if (entries === null) return [];
    const alike = entries.filter((entry) => fieldOnlyOf(entry, entries) === null);
    const lines = [...unnamedSteps(holder), ...alike].map(({ offset }) => file.locate(offset).line);
    return lines.length === 0 ? [] : [[...new Set(lines)]];
  });
  return found[0] ?? [];
}

function unnamedSteps({ document, path }: Holder): TrafficNode[] {
  const found: TrafficNode[] = [];
  let node: TrafficNode | undefined = document;
  for (const step of path) {
    const entries: readonly TrafficNode[] = node?.kind === "list" ? node.items : [];
    node = childOf(node, step);
    if (node !== undefined && entries.length > 1 && fieldOnlyOf(node, entries) === null) found.push(node);
  }
  return found;
}
