import { Composer, type CST } from "yaml";
import { limits } from "../../core/limits.ts";
import { plainYaml } from "../../core/plain-yaml.ts";
import type { Position } from "../../generated/types.ts";
import { lineIndex } from "../../manifest/locate.ts";
import { expand, type Expanded } from "./expand.ts";
import type { TrafficNode } from "./node.ts";
import { trafficTokens, unreadable } from "./tokens.ts";

/** A file in which weights stand. Documents that hold nothing are left out. */
export interface TrafficFile {
  documents: readonly TrafficNode[];
  /** Where an offset of the text stands. */
  locate(offset: number): Position;
}

/**
 * Characters at which readers of YAML 1.1 and 1.2 disagree where a line or a comment ends, and those that neither allows:
 * controls, a carriage return alone, NEL, the Unicode separators, a byte order mark inside.
 */
const disagreed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;

/**
 * The documents of a YAML 1.2 or JSON file with comments, anchors and aliases; null where it cannot be read safely or is
 * over one of limits.traffic*, aliases counted written out. Never throws; time and memory grow with the bytes alone.
 */
export function readTrafficFile(file: string, bytes: Uint8Array): TrafficFile | null {
  try {
    const text = decode(bytes);
    const lineOf = lineIndex(text);
    return {
      documents: documentsOf(text),
      locate: (offset) => {
        const [line, column] = lineOf(offset);
        return { file, line, column };
      },
    };
  } catch {
    return null;
  }
}

/** Without a leading byte order mark, from after which columns count. */
function decode(bytes: Uint8Array): string {
  if (bytes.length > limits.trafficBytes) throw unreadable(`at most ${limits.trafficBytes} bytes`);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (disagreed.test(text)) throw unreadable("visible text");
  return text;
}

function documentsOf(text: string): TrafficNode[] {
  const expanded = [...composed(trafficTokens(text), text.length)];
  const total = (count: (document: Expanded) => number) => expanded.reduce((sum, document) => sum + count(document), 0);
  if (total(({ values }) => values) > limits.trafficNodes) throw unreadable(`at most ${limits.trafficNodes} values`);
  if (total(({ aliases }) => aliases) > limits.trafficAliases)
    throw unreadable(`at most ${limits.trafficAliases} aliases`);
  if (expanded.some(({ levels }) => levels > limits.trafficDepth))
    throw unreadable(`at most ${limits.trafficDepth} levels of nesting`);
  return expanded.map(({ node }) => node).filter((node) => node.kind !== "scalar" || node.value !== null);
}

/** Duplicate keys are left to `expand`. */
function* composed(tokens: readonly CST.Token[], length: number): Generator<Expanded> {
  const composer = new Composer(plainYaml);
  for (const { contents, errors, warnings } of composer.compose(tokens, true, length)) {
    if (errors.length + warnings.length > 0) throw unreadable("YAML 1.2");
    yield expand(contents);
  }
}
