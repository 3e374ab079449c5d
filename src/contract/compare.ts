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
  /** Drift first; cut to as many as the bundle schema allows. */
  changes: ContractChange[];
}

interface Kind {
  noun: string;
  /** How a fact that is new on the page affects existing clients. */
  whenAdded: Change;
  /** How a pinned fact that is missing from the page affects existing clients. */
  whenRemoved: Change;
  /** If facts of this kind are missing, the page may no longer document the same surface. */
  anchor: boolean;
}

const kinds: Readonly<Record<keyof ContractFacts, Kind>> = {
  operations: { noun: "operation", whenAdded: "added", whenRemoved: "removed", anchor: true },
  base_urls: { noun: "base URL", whenAdded: "added", whenRemoved: "removed", anchor: true },
  auth: { noun: "authentication", whenAdded: "changed", whenRemoved: "removed", anchor: true },
  required_fields: {
    noun: "required field",
    whenAdded: "newly-required",
    whenRemoved: "no-longer-required",
    anchor: false,
  },
  required_parameters: {
    noun: "parameter",
    whenAdded: "newly-required",
    whenRemoved: "no-longer-required",
    anchor: false,
  },
  response_objects: { noun: "response object", whenAdded: "added", whenRemoved: "removed", anchor: false },
  statuses: { noun: "status", whenAdded: "added", whenRemoved: "removed", anchor: false },
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

/** Drift: changes that may break an existing client. */
const drifts: readonly Change[] = ["removed", "newly-required", "retyped", "changed"];
/** Drift comes before information. */
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
 * Compares a document with its pin. Only facts and shapes decide: a removed fact, a newly required field or a changed
 * type is drift; an addition is information; a text change alone is never drift.
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

/** If both sides have shapes of requests, the shapes say what each operation requires. */
function isInShapes(kind: keyof ContractFacts, pinned: PinnedContract, now: ContractDocument): boolean {
  const root = kind === "required_fields" ? / request\b/ : kind === "required_parameters" ? / parameters$/ : null;
  return root !== null && [pinned, now].every(({ shapes }) => Object.keys(shapes).some((name) => root.test(name)));
}

/** OpenAPI lists alternatives. On a page, a second header may be needed in addition to the first. */
function kindOf(kind: keyof ContractFacts, pinned: PinnedContract, now: ContractDocument): Kind {
  const isListed = kind === "auth" && pinned.kind === "openapi" && now.kind === "openapi";
  return isListed ? { ...kinds.auth, whenAdded: "added" } : kinds[kind];
}

function stateOf(changes: readonly ContractChange[], pinned: ContractFacts, now: ContractFacts): Comparison["state"] {
  if (kindNames.some((kind) => kinds[kind].anchor && lostItsAnchor(pinned[kind], now[kind]))) return "anchor-missing";
  if (changes.some(isDrift)) return "contract-changed";
  return changes.length > 0 ? "text-changed" : "unchanged";
}

/** Whether the change may break an existing client. Additions and changed wording cannot. */
export function isDrift({ change }: ContractChange): boolean {
  return drifts.includes(change);
}

function lostItsAnchor(pinned: readonly unknown[], now: readonly unknown[]): boolean {
  return missing(pinned, now).length > 0 && missing(now, pinned).length === 0;
}

function factChanges(
  { noun, whenAdded, whenRemoved }: Kind,
  pinned: readonly (string | number)[],
  now: readonly (string | number)[],
): ContractChange[] {
  return [
    ...missing(pinned, now).map((fact): ContractChange => ({ change: whenRemoved, what: `${noun} ${fact}` })),
    ...missing(now, pinned).map((fact): ContractChange => ({ change: whenAdded, what: `${noun} ${fact}` })),
  ];
}

function missing<T>(from: readonly T[], other: readonly T[]): T[] {
  const known = new Set(other);
  return from.filter((fact) => !known.has(fact));
}

/** Sections whose shape changed are left out: the shape changes already describe them. */
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
