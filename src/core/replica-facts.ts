import { sha256 } from "./canonical-json.ts";
import { GateError } from "./errors.ts";
import { isObject, parseJson } from "./json.ts";
import { isRepositoryPath } from "./repository-path.ts";

/** One file of a configuration. */
export interface ReplicaFile {
  /** Its path in the repository. */
  file: string;
  /** Digest of the file that was copied. */
  original: string;
  /** Digest of the copy; null if its text went into another file. */
  copy: string | null;
}

/** What is known of a replica: which configuration it has, and what was changed in the copy. */
export interface ReplicaFacts {
  /** The gateway's name in the manifest. */
  gateway: string;
  /** The kind of gateway, such as litellm. */
  kind: string;
  changes: number;
  files: readonly ReplicaFile[];
  /** The copy, for gateways that get their configuration in a header of each request. */
  header: { file: string; text: string } | null;
}

const mostFiles = 32;

const mostReplicas = 64;

/**
 * Reads the input `replica`: the facts that a replica prints, or a line `gateway=facts` for each of several. A line without
 * facts is that of a replica that did not start. Throws INPUT_INVALID for anything else.
 */
export function readReplicaFacts(text: string): ReplicaFacts[] {
  const lines = text.split("\n").map((line) => line.trim());
  const facts = lines.filter((line) => !/^(?:[\w.-]+=)?$/.test(line)).map(factsIn);
  if (facts.length <= mostReplicas) return facts;
  throw new GateError("INPUT_INVALID", `replica: expected at most ${mostReplicas} lines, got more`);
}

function factsIn(line: string): ReplicaFacts {
  const [, gateway, json = ""] = /^(?:([\w.-]+)\s*=\s*)?(\{.*)$/.exec(line) ?? [];
  const value = parseJson(json);
  if (isFacts(value) && isHeaderOf(value) && (gateway ?? value.gateway) === value.gateway) return value;
  throw new GateError(
    "INPUT_INVALID",
    "replica: expected the output `replica` of fallback-gate/replica, got something else",
  );
}

function isFacts(value: unknown): value is ReplicaFacts {
  if (!isObject(value)) return false;
  const { gateway, kind, changes, files, header } = value;
  return (
    isName(gateway) &&
    isName(kind) &&
    isCount(changes) &&
    Array.isArray(files) &&
    files.length > 0 &&
    files.length <= mostFiles &&
    files.every(isFile) &&
    (header === null || (isObject(header) && isPath(header["file"]) && typeof header["text"] === "string"))
  );
}

function isFile(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { file, original, copy } = value;
  return isPath(file) && isDigest(original) && (copy === null || isDigest(copy));
}

/** A header that is not the copy would be another configuration than the one whose digest is published. */
function isHeaderOf({ header, files }: ReplicaFacts): boolean {
  return header === null || files.some(({ file, copy }) => file === header.file && copy === sha256(header.text));
}

function isName(value: unknown): boolean {
  return typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value);
}

function isPath(value: unknown): boolean {
  return typeof value === "string" && isRepositoryPath(value);
}

function isDigest(value: unknown): boolean {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
