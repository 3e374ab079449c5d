import { canonicalJson } from "../core/canonical-json.ts";
import type { ContractChange, ContractFacts, ContractState, PinnedContract } from "../generated/types.ts";
import { partName } from "./openapi/pointer.ts";
import { shapeChanges } from "./openapi/shape-changes.ts";
import type { ContractDocument } from "./surface.ts";

type Change = ContractChange["change"];

export interface Comparison {
  state: Extract<ContractState, "unchanged" | "text-changed" | "contract-changed" | "anchor-missing">;
  /** Drift first; at most as many as the schema of the bundle allows. */
  changes: ContractChange[];
}

interface Kind {
  noun: string;
  /** What a fact that was not pinned means to a client that works today. */
  come: Change;
  /** Without any of these nobody can say whether the page still documents the same surface. */
  anchor: boolean;
}

const kinds: Readonly<Record<keyof ContractFacts, Kind>> = {
  operations: { noun: "operation", come: "added", anchor: true },
  base_urls: { noun: "base URL", come: "added", anchor: true },
  auth: { noun: "authentication", come: "changed", anchor: true },
  required_fields: { noun: "required field", come: "newly-required", anchor: false },
  response_objects: { noun: "response object", come: "added", anchor: false },
  statuses: { noun: "status", come: "added", anchor: false },
};

const kindNames = ["operations", "base_urls", "auth", "required_fields", "response_objects", "statuses"] as const;

/** Drift before information, as a person reads it. */
const order: readonly Change[] = ["removed", "newly-required", "retyped", "changed", "added", "text"];
const mostChanges = 200;
const longest = 256;

/**
 * What a document says now against what was pinned. Facts and shapes decide: a fact that went, a field newly required or
 * a type changed is drift, what was added is information. Text alone never is.
 */
export function compareDocuments(pinned: PinnedContract, now: ContractDocument): Comparison {
  const facts = kindNames.flatMap((kind) => factChanges(kind, pinned.facts[kind], now.facts[kind]));
  const shapes = shapeChanges(pinned.shapes, now.shapes);
  const changes = [...facts, ...shapes, ...sectionChanges(pinned, now)];
  const sorted = changes.toSorted((one, other) => order.indexOf(one.change) - order.indexOf(other.change));
  return { state: stateOf(changes, pinned, now), changes: sorted.slice(0, mostChanges).map(bounded) };
}

function stateOf(
  changes: readonly ContractChange[],
  pinned: PinnedContract,
  now: ContractDocument,
): Comparison["state"] {
  if (kindNames.some((kind) => kinds[kind].anchor && lostItsAnchor(pinned.facts[kind], now.facts[kind])))
    return "anchor-missing";
  if (changes.some(isDrift)) return "contract-changed";
  return changes.length > 0 ? "text-changed" : "unchanged";
}

/** Whether a client that works today may break: not by what was added, nor by other words for the same. */
export function isDrift({ change }: ContractChange): boolean {
  return change !== "added" && change !== "text";
}

function lostItsAnchor(pinned: readonly unknown[], now: readonly unknown[]): boolean {
  return missing(pinned, now).length > 0 && missing(now, pinned).length === 0;
}

function factChanges(
  kind: keyof ContractFacts,
  pinned: readonly (string | number)[],
  now: readonly (string | number)[],
): ContractChange[] {
  const { noun, come } = kinds[kind];
  return [
    ...missing(pinned, now).map((fact): ContractChange => ({ change: "removed", what: `${noun} ${fact}` })),
    ...missing(now, pinned).map((fact): ContractChange => ({ change: come, what: `${noun} ${fact}` })),
  ];
}

function missing<T>(from: readonly T[], other: readonly T[]): T[] {
  const known = new Set(other);
  return from.filter((fact) => !known.has(fact));
}

/** Where a schema's own shape changed, the list already says how. */
function sectionChanges(pinned: PinnedContract, now: ContractDocument): ContractChange[] {
  const names = [...new Set([...Object.keys(pinned.sections), ...Object.keys(now.sections)])].toSorted();
  return names
    .filter((name) => pinned.sections[name] !== now.sections[name])
    .filter((name) => canonicalJson(pinned.shapes[name] ?? null) === canonicalJson(now.shapes[name] ?? null))
    .map((name) => ({ change: "text", what: `section ${name}` }));
}

function bounded({ change, what }: ContractChange): ContractChange {
  return { change, what: what.length <= longest ? what : `${partName(what).slice(0, longest - 3)}...` };
}
