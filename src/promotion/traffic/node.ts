/** A value of a traffic file, aliases resolved. `offset` counts UTF-16 units of the text, from 0. */
export type TrafficNode = TrafficScalar | TrafficList | TrafficMap;

export interface TrafficScalar {
  kind: "scalar";
  offset: number;
  value: string | number | boolean | null;
  /** What stands in the file, without quotes. */
  text: string;
}

export interface TrafficList {
  kind: "list";
  offset: number;
  items: readonly TrafficNode[];
}

export interface TrafficMap {
  kind: "map";
  offset: number;
  entries: ReadonlyMap<string, TrafficNode>;
}

/** The keys and indexes that lead from the top of a document to a value. */
export type TrafficPath = readonly (string | number)[];

/** A value and where it stands. */
export interface Place {
  path: TrafficPath;
  node: TrafficNode;
}

/**
 * Whether a scalar is a number as JSON writes it, and as readers of YAML 1.1 know it, which many gateways still use: `010`,
 * `0x10`, `+5` and `.inf` read differently there, and an exponent without point and sign is a text (measured: PyYAML, `1e9`).
 */
export function isPlainNumber({ value, text }: TrafficScalar): boolean {
  return typeof value === "number" && /^-?(?:0|[1-9]\d*)(?:\.\d+(?:[eE][-+]\d+)?)?$/.test(text);
}

/** The weight that a value is: a finite number of at least 0; null where it is none. */
export function weightIn(node: TrafficNode): number | null {
  if (node.kind !== "scalar" || !isPlainNumber(node)) return null;
  const weight = Number(node.text);
  return Number.isFinite(weight) && weight >= 0 ? Math.abs(weight) : null;
}
