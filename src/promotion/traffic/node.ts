/** A value of a traffic file, aliases resolved. `offset` counts UTF-16 units of the text, from 0. */
export type TrafficNode = TrafficScalar | TrafficList | TrafficMap;

interface Tagged {
  offset: number;
  /** A tag beyond YAML's core, such as `!Ref`: what the value becomes is known to another reader. */
  tag: string | null;
}

export interface TrafficScalar extends Tagged {
  kind: "scalar";
  value: string | number | boolean | null;
  /** What stands in the file, without quotes; with its tag, if it has one. */
  text: string;
}

export interface TrafficList extends Tagged {
  kind: "list";
  items: readonly TrafficNode[];
}

export interface TrafficMap extends Tagged {
  kind: "map";
  entries: ReadonlyMap<string, TrafficNode>;
}

/** The keys and indexes that lead from the top of a document to a value. */
export type TrafficPath = readonly (string | number)[];

/** A value and where it stands. */
export interface Place {
  path: TrafficPath;
  node: TrafficNode;
}

/** The key with which YAML 1.1 merges another map into the one that it stands in; YAML 1.2 knows no such key. */
export const mergeKey = "<<";

/**
 * Whether a scalar is a number as JSON writes it, and as readers of YAML 1.1 know it, which many gateways still use: `010`,
 * `0x10`, `+5` and `.inf` read differently there, and an exponent without point and sign is a text (measured: PyYAML, `1e9`).
 */
export function isPlainNumber({ value, text }: TrafficScalar): boolean {
  return typeof value === "number" && /^-?(?:0|[1-9]\d*)(?:\.\d+(?:[eE][-+]\d+)?)?$/.test(text);
}
