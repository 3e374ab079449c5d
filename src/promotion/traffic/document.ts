import { Composer, type CST } from "yaml";
import { limits } from "../../core/limits.ts";
import { utf8Text } from "../../core/utf8.ts";
import { plainYaml } from "../../core/yaml.ts";
import { yamlDocuments, type YamlFault } from "../../core/yaml-documents.ts";
import type { Position } from "../../generated/types.ts";
import { lineIndex } from "../../core/line-index.ts";
import { expand, type Expanded } from "./expand.ts";
import type { TrafficNode } from "./node.ts";
import { isObstacle, Unreadable, type Obstacle } from "./obstacle.ts";

const most = {
  levels: limits.trafficDepth,
  aliases: limits.trafficAliases,
  nodes: limits.trafficNodes,
  documents: limits.trafficDocuments,
};

/** A parsed traffic file, without its empty documents. */
export interface TrafficFile {
  documents: readonly TrafficNode[];
  /** The line and column of a text offset. */
  locate(offset: number): Position;
}

/** A file that exists but cannot be read, and why. */
export interface UnreadFile extends Pick<TrafficFile, "locate"> {
  obstacle: Obstacle;
}

/**
 * Characters that end a line or comment in only one of YAML 1.1 and 1.2, and characters that neither allows: controls,
 * a lone carriage return, NEL, the Unicode separators, a byte order mark inside the text.
 */
const disagreed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;

/** Like `readTraffic`, but null if the file cannot be read. */
export function readTrafficFile(file: string, bytes: Uint8Array): TrafficFile | null {
  const read = readTraffic(file, bytes);
  return "documents" in read ? read : null;
}

/**
 * The documents of a YAML 1.2 or JSON file with comments, anchors, aliases, merge keys and tags. Returns an obstacle if
 * the file cannot be read safely or exceeds one of limits.traffic*, with aliases counted as expanded. Never throws.
 * Time and memory grow only with the size of the file.
 */
export function readTraffic(file: string, bytes: Uint8Array): TrafficFile | UnreadFile {
  const text = decoded(bytes);
  const lineOf = lineIndex(typeof text === "string" ? text : "");
  const locate = (offset: number): Position => {
    const [line, column] = lineOf(offset);
    return { file, line, column };
  };
  const documents = typeof text === "string" ? documentsOf(text) : text;
  return isObstacle(documents) ? { obstacle: documents, locate } : { documents, locate };
}

/** Drops a leading byte order mark. Columns count from after it. */
function decoded(bytes: Uint8Array): string | Obstacle {
  const start = { offset: 0, path: null };
  if (bytes.length > limits.trafficBytes) return { problem: "over-limit", ...start };
  return utf8Text(bytes) ?? { problem: "not-utf8", ...start };
}

/** Template braces are not valid YAML. If they cause the syntax error, they are reported as the cause. */
function documentsOf(text: string): readonly TrafficNode[] | Obstacle {
  try {
    return readDocuments(text);
  } catch (error) {
    const obstacle = error instanceof Unreadable ? error.obstacle : new Unreadable("syntax", 0).obstacle;
    const template = templateIn(text, obstacle.offset);
    return template === null ? obstacle : { problem: "template", offset: template, path: null };
  }
}

/** The offset of template code: in the line of the error, else the first line that starts with it. null: none. */
function templateIn(text: string, offset: number): number | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(start).split("\n", 1)[0] ?? "";
  const within = line.indexOf("{{");
  if (within !== -1 && !line.trimStart().startsWith("#")) return start + within;
  const first = /^[ \t-]*\{\{/m.exec(text);
  return first === null ? null : first.index + first[0].length - 2;
}

function readDocuments(text: string): TrafficNode[] {
  const control = disagreed.exec(text);
  if (control !== null) throw new Unreadable("control-character", control.index);
  const expanded = [...composed(yamlDocuments(text, most, unreadable), text.length)];
  const total = (count: (document: Expanded) => number) => expanded.reduce((sum, document) => sum + count(document), 0);
  const isOver =
    total(({ values }) => values) > limits.trafficNodes ||
    total(({ aliases }) => aliases) > limits.trafficAliases ||
    expanded.some(({ levels }) => levels > limits.trafficDepth);
  if (isOver) throw new Unreadable("over-limit", 0);
  return expanded.map(({ node }) => node).filter((node) => node.kind !== "scalar" || node.value !== null);
}

/** `expand` checks duplicate keys and unknown tags; the composer only warns of unknown tags. */
function* composed(tokens: readonly CST.Token[], length: number): Generator<Expanded> {
  const composer = new Composer(plainYaml);
  for (const { contents, errors, warnings } of composer.compose(tokens, true, length)) {
    const [error] = [...errors, ...warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")];
    if (error !== undefined)
      throw new Unreadable(error.code === "NON_STRING_KEY" ? "key-not-text" : "syntax", error.pos[0]);
    yield expand(contents);
  }
}

function unreadable(fault: YamlFault, offset: number): never {
  throw new Unreadable(fault, offset);
}
