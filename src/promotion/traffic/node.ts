/** A value of a traffic file with aliases resolved. `offset` counts UTF-16 units of the text, from 0. */
export type TrafficNode = TrafficScalar | TrafficList | TrafficMap;

interface Tagged {
  offset: number;
  /** A tag outside YAML's core, such as `!Ref`. Only its own reader knows the final value. */
  tag: string | null;
}

export interface TrafficScalar extends Tagged {
  kind: "scalar";
  value: string | number | boolean | null;
  /** The text in the file, without quotes, and with its tag if it has one. */
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

/** The keys and indexes from the top of a document to a value. */
export type TrafficPath = readonly (string | number)[];

/** A value and its path. */
export interface TrafficPlace {
  path: TrafficPath;
  node: TrafficNode;
}

/** The key that merges another map in YAML 1.1. YAML 1.2 does not have it. */
export const mergeKey = "<<";

/**
 * Whether a scalar is a number in JSON and for readers of YAML 1.1, which many gateways still use. They read `010`,
 * `0x10`, `+5` and `.inf` differently, and treat an exponent without point and sign as text (measured: PyYAML, `1e9`).
 */
export function isPlainNumber({ value, text }: TrafficScalar): boolean {
  return typeof value === "number" && /^-?(?:0|[1-9]\d*)(?:\.\d+(?:[eE][-+]\d+)?)?$/.test(text);
}
