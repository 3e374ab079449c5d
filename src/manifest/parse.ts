import { sha256 } from "../core/canonical-json.ts";
import type { ErrorCode, Problem } from "../core/errors.ts";
import { pointerOf } from "../core/json-pointer.ts";
import { limits } from "../core/limits.ts";
import { utf8Text } from "../core/utf8.ts";
import type { Manifest, Position } from "../generated/types.ts";
import { characterFaults } from "./characters.ts";
import { contractFaults } from "./contracts.ts";
import { environmentFaults } from "./environment.ts";
import { type Fault, pathText, type TextFault } from "./fault.ts";
import { gatewayFaults } from "./gateways.ts";
import { type Json, isJsonMap } from "./json.ts";
import { commentFaults, credentialFaults } from "./literals.ts";
import { type LineColumn, lineIndex } from "../core/line-index.ts";
import { locateIn } from "./locate.ts";
import { refusal } from "./refusal.ts";
import { respelt } from "./misspelt.ts";
import { logFaults } from "./logs.ts";
import { familyFaults } from "./family-faults.ts";
import { profileFaults } from "./profile-faults.ts";
import { layerFaults, routeFaults } from "./routes.ts";
import { manifestDefinition } from "./schema.ts";
import { scopeFaults } from "./paths.ts";
import { trafficFaults } from "./traffic.ts";
import { type Tree, treeOf } from "./tree.ts";
import { waiverFaults } from "./waivers.ts";
import { readYaml } from "./yaml.ts";

/** A valid manifest with the line of every value. */
export interface LocatedManifest {
  file: string;
  value: Manifest;
  /** `sha256:` and the hex digest of the bytes. */
  digest: string;
  /** JSON Pointer of every value of the file to its line and column, both from 1. */
  lines: Record<string, LineColumn>;
  /** The place of a JSON Pointer, or of its nearest existing ancestor. */
  locate(pointer: string): Position;
}

interface Source {
  file: string;
  text: string;
  lineOf: (offset: number) => LineColumn;
}

/**
 * Parses the bytes of a manifest. Throws MANIFEST_UNREADABLE if they are not plain YAML within the limits, and
 * MANIFEST_INVALID if the values violate the schema or contradict each other. Both list the problems with their places.
 */
export function parseManifest(file: string, bytes: Uint8Array): LocatedManifest {
  const text = decode(file, bytes);
  const source = { file, text, lineOf: lineIndex(text) };
  refuse("MANIFEST_UNREADABLE", textProblems(characterFaults(text), source));
  const { top, comments, faults } = readYaml(text);
  refuse("MANIFEST_UNREADABLE", textProblems(faults, source));
  const tree = treeOf(top);
  refuse("MANIFEST_UNREADABLE", textProblems([...tree.faults, ...topFaults(tree.value)], source));
  const value = validated(tree, textProblems(commentFaults(comments), source), source);
  const lines = linesOf(tree, source);
  return { file, value, digest: sha256(bytes), lines, locate: (pointer) => locateIn(file, lines, pointer) };
}

/** The text without a leading byte order mark. Columns count from after it. */
function decode(file: string, bytes: Uint8Array): string {
  if (bytes.length > limits.manifestBytes) {
    const message = `expected at most ${limits.manifestBytes} bytes, got ${bytes.length}`;
    refuse("MANIFEST_UNREADABLE", [{ at: { file, line: 1, column: 1 }, message, remedy: "Split the manifest." }]);
  }
  const text = utf8Text(bytes);
  if (text !== null) return text;
  const at = { file, line: lineOfBadUtf8(bytes), column: 1 };
  throw refusal("MANIFEST_UNREADABLE", [
    { at, message: "expected UTF-8, got other bytes", remedy: "Save the file as UTF-8." },
  ]);
}

/** No multi-byte character contains a line feed byte, so lines can be decoded separately. */
function lineOfBadUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || utf8Text(bytes.subarray(start, end)) === null) break;
    start = end + 1;
  }
  return line;
}

function topFaults(value: Json): TextFault[] {
  if (isJsonMap(value)) return [];
  const got = value === null ? "an empty file" : Array.isArray(value) ? "a list" : "a single value";
  const remedy = "Start with `version: 1`, `contracts:` and `routes:`.";
  return [{ offset: 0, problem: `expected a map at the top of the manifest, got ${got}`, remedy }];
}

const semanticChecks = [
  gatewayFaults,
  layerFaults,
  logFaults,
  contractFaults,
  routeFaults,
  familyFaults,
  profileFaults,
  trafficFaults,
  environmentFaults,
  scopeFaults,
  waiverFaults,
];

/** `respelt` finds every violation of the schema. Its compiled validator would be a third of what every start loads. */
function validated(tree: Tree, others: readonly Problem[], source: Source): Manifest {
  const { value } = tree;
  const credentials = [...credentialFaults(value)];
  const named = new Set(credentials.map(placeOf));
  const meant = respelt(value, manifestDefinition);
  const semantic = semanticChecks.flatMap((faults) => [...faults(meant.value)]);
  const rest = [...meant.misspelt, ...[...meant.faults, ...semantic].map(meant.asWritten)];
  const faults = [...credentials, ...rest.filter((fault) => !named.has(placeOf(fault)))];
  const problems = [...others, ...faults.map((fault) => valueProblem(fault, tree, source))];
  if (isValid(value, problems)) return value;
  throw refusal("MANIFEST_INVALID", problems);
}

function isValid(_value: unknown, problems: readonly Problem[]): _value is Manifest {
  return problems.length === 0;
}

function placeOf({ path, on }: Fault): string {
  return `${on} ${pointerOf(path)}`;
}

function valueProblem({ path, on, problem, remedy }: Fault, tree: Tree, source: Source): Problem {
  const pointer = pointerOf(path);
  const offset = (on === "key" ? tree.keys : tree.values).get(pointer) ?? 0;
  return { at: positionOf(offset, source), message: `${pathText(path)}: ${problem}`, remedy };
}

function textProblems(faults: readonly TextFault[], source: Source): Problem[] {
  return faults.map(({ offset, problem, remedy }) => ({ at: positionOf(offset, source), message: problem, remedy }));
}

function positionOf(offset: number, { file, lineOf }: Source): Position {
  const [line, column] = lineOf(offset);
  return { file, line, column };
}

function linesOf({ values }: Tree, { lineOf }: Source): Record<string, LineColumn> {
  return Object.fromEntries(Array.from(values, ([pointer, offset]) => [pointer, lineOf(offset)]));
}

function refuse(code: ErrorCode, problems: readonly Problem[]): void {
  if (problems.length > 0) throw refusal(code, problems);
}
