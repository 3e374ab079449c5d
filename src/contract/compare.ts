import { canonicalJson } from "../core/canonical-json.ts";
import type { ContractChange, ContractFacts, ContractState, PinnedContract } from "../generated/types.ts";
import { underPathsOf } from "./openapi/moved.ts";
import { partName } from "./openapi/pointer.ts";
import { rootOf } from "./openapi/roots.ts";
import { shapeChanges } from "./openapi/shape-changes.ts";
import { resolvedSurface } from "./resolved-surface.ts";
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
  /** What a pinned fact means that is no longer there. */
  gone: Change;
  /** Without any of these nobody can say whether the page still documents the same surface. */
  anchor: boolean;
}

const kinds: Readonly<Record<keyof ContractFacts, Kind>> = {
  operations: { noun: "operation", come: "added", gone: "removed", anchor: true },
  base_urls: { noun: "base URL", come: "added", gone: "removed", anchor: true },
  auth: { noun: "authentication", come: "changed", gone: "removed", anchor: true },
  required_fields: { noun: "required field", come: "newly-required", gone: "no-longer-required", anchor: false },
  required_parameters: { noun: "parameter", come: "newly-required", gone: "no-longer-required", anchor: false },
  response_objects: { noun: "response object", come: "added", gone: "removed", anchor: false },
  statuses: { noun: "status", come: "added", gone: "removed", anchor: false },
};

const kindNames = [
  "operations",
  "base_urls",
  "auth",
  "required_fields",
  "required_parameters",
  "response_objects",
  "statuses",
] as const;

/** Drift: what may break a client that works today. */
const drifts: readonly Change[] = ["removed", "newly-required", "retyped", "changed"];
/** Drift before information, as a person reads it. */
const order: readonly Change[] = [
  ...drifts,
  "added",
  "no-longer-required",
  "newly-promised",
  "widened",
  "narrowed",
  "text",
];
const mostChanges = 200;
const longest = 256;

/**
 * What a document says now against what was pinned. Facts and shapes decide: a fact that is gone, a field newly required or
 * a type changed is drift, what was added is information. Text alone never is.
 */
export function compareDocuments(before: PinnedContract, now: ContractDocument): Comparison {
  const pinned = { ...before, facts: resolvedSurface(before.facts), ...underTodaysPaths(before, now) };
  const facts = resolvedSurface(now.facts);
  const compared = kindNames.filter((kind) => !isInShapes(kind, pinned, now));
  const changes = [
    ...compared.flatMap((kind) => factChanges(kindOf(kind, pinned, now), pinned.facts[kind], facts[kind])),
    ...shapeChanges(pinned.shapes, now.shapes),
    ...sectionChanges(pinned, now),
  ];
  const sorted = changes.toSorted((one, other) => order.indexOf(one.change) - order.indexOf(other.change));
  return { state: stateOf(changes, pinned.facts, facts), changes: sorted.slice(0, mostChanges).map(bounded) };
}

function underTodaysPaths({ sections, shapes }: PinnedContract, now: ContractDocument) {
  return { sections: underPathsOf(sections, now.sections), shapes: underPathsOf(shapes, now.shapes) };
}

/** Where both sides have shapes of what is sent, these say what is required of which operation. */
function isInShapes(kind: keyof ContractFacts, pinned: PinnedContract, now: ContractDocument): boolean {
  const root = kind === "required_fields" ? / request\b/ : kind === "required_parameters" ? / parameters$/ : null;
  return root !== null && [pinned, now].every(({ shapes }) => Object.keys(shapes).some((name) => root.test(name)));
}

/** OpenAPI lists what may be sent instead; a page that names another header may mean that both are needed. */
function kindOf(kind: keyof ContractFacts, pinned: PinnedContract, now: ContractDocument): Kind {
  const isListed = kind === "auth" && pinned.kind === "openapi" && now.kind === "openapi";
  return isListed ? { ...kinds.auth, come: "added" } : kinds[kind];
}

function stateOf(changes: readonly ContractChange[], pinned: ContractFacts, now: ContractFacts): Comparison["state"] {
  if (kindNames.some((kind) => kinds[kind].anchor && lostItsAnchor(pinned[kind], now[kind]))) return "anchor-missing";
  if (changes.some(isDrift)) return "contract-changed";
  return changes.length > 0 ? "text-changed" : "unchanged";
}

/** Whether a client that works today may break: not by what was added, nor by other words for the same. */
export function isDrift({ change }: ContractChange): boolean {
  return drifts.includes(change);
}

function lostItsAnchor(pinned: readonly unknown[], now: readonly unknown[]): boolean {
  return missing(pinned, now).length > 0 && missing(now, pinned).length === 0;
}

function factChanges(
  { noun, come, gone }: Kind,
  pinned: readonly (string | number)[],
  now: readonly (string | number)[],
): ContractChange[] {
  return [
    ...missing(pinned, now).map((fact): ContractChange => ({ change: gone, what: `${noun} ${fact}` })),
    ...missing(now, pinned).map((fact): ContractChange => ({ change: come, what: `${noun} ${fact}` })),
  ];
}

function missing<T>(from: readonly T[], other: readonly T[]): T[] {
  const known = new Set(other);
  return from.filter((fact) => !known.has(fact));
}

/** Where a shape changed, the list already says how. */
function sectionChanges(pinned: PinnedContract, now: ContractDocument): ContractChange[] {
  const names = [...new Set([...Object.keys(pinned.sections), ...Object.keys(now.sections)])].toSorted();
  const shapes = [...new Set([...Object.keys(pinned.shapes), ...Object.keys(now.shapes)])];
  const reshaped = shapes.filter(
    (name) => canonicalJson(pinned.shapes[name] ?? null) !== canonicalJson(now.shapes[name] ?? null),
  );
  const roots = new Set(reshaped.map(rootOf));
  return names
    .filter((name) => pinned.sections[name] !== now.sections[name] && !roots.has(name))
    .map((name) => ({ change: "text", what: `section ${name}` }));
}

function bounded({ change, what }: ContractChange): ContractChange {
  return { change, what: what.length <= longest ? what : `${partName(what).slice(0, longest - 3)}...` };
}
