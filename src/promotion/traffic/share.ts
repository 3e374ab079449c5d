import type { FieldValues, Position, ShareProblem, Traffic } from "../../generated/types.ts";
import { pointerOf } from "../../core/json-pointer.ts";
import { type Entry, type Group, groupOf, singleSteps } from "./group.ts";
import { weightIn, type Place } from "./node.ts";
import { fieldsOf } from "../../manifest/traffic-pointer.ts";
import type { TrafficFile } from "./document.ts";
import { documentIndex, follow, hasFields } from "./select.ts";

/** A route's share of traffic, or why there is none. */
export type ShareReading = KnownShare | { problem: ShareProblem };

export interface KnownShare {
  /** 0 to 1, or the plain number where `of_sum` is false. */
  share: number;
  ofSum: boolean;
  /** The route's own weight. */
  at: Position;
  /** JSON Pointers of the weights that belong together, within their document. */
  weights: readonly string[];
}

/** The same weights in another scale differ in the last binary digits. */
const significantDigits = 12;

/**
 * The own weight over the sum of the weights that belong together; without `among` the number at the pointer `at`.
 * Entries are told apart by key or field, never by their place. A weight is a number of at least 0 in JSON's notation.
 * - `at` as a map of fields must fit exactly one entry; in a map of entries the name `key` stands for an entry's key.
 * - `at` as a pointer beside `among` begins at the list or map that holds the entries: `/backup` or `/backup/weight`.
 * - An entry that belongs (see groupOf) and has no weight makes every share unknown; so does an own weight that is the only
 *   one found beside maps without any, for their default is not known and the share would always read 1.
 */
export function shareOf(file: TrafficFile | null | "missing", traffic: Traffic): ShareReading {
  if (file === "missing") return { problem: "file-missing" };
  if (file === null) return { problem: "file-unreadable" };
  const document = documentOf(file, traffic);
  if (document === null) return { problem: "document-missing" };
  const weights = weightsOf(document, traffic);
  if (typeof weights === "string") return { problem: weights };
  const share = ratio(weights, traffic.among !== undefined);
  if (share === null) return { problem: "weight-not-a-number" };
  return {
    share,
    ofSum: traffic.among !== undefined,
    at: file.locate(weights.own.node.offset),
    weights: weights.all.map(({ path }) => pointerOf(path)),
  };
}

function documentOf({ documents }: TrafficFile, { doc }: Traffic): Place | null {
  const node = documents[documentIndex(documents, doc)];
  return node === undefined ? null : { path: [], node };
}

interface Weights {
  own: Place;
  all: readonly Place[];
}

function weightsOf(document: Place, { among, at }: Traffic): Weights | ShareProblem {
  if (among === undefined) return typeof at === "string" ? numberAt(document, at) : "pointer-invalid";
  const group = groupOf(document, among);
  if (typeof group === "string") return group;
  const own = typeof at === "string" ? entryAt(group, at) : entryWith(group, at);
  if (typeof own === "string") return own;
  if (group.passedOver > 0 && group.entries.length === 1) return "weight-missing";
  const all = group.entries.map(({ weight }) => weight);
  const problem = all.find((weight) => typeof weight === "string");
  if (problem !== undefined || typeof own.weight === "string") return problem ?? "weight-missing";
  return { own: own.weight, all: all.filter((weight) => typeof weight !== "string") };
}

function numberAt(document: Place, at: string): Weights | ShareProblem {
  const steps = singleSteps(at);
  const own = steps === null ? "pointer-invalid" : follow(document, steps);
  return typeof own === "string" ? own : { own, all: [own] };
}

function entryAt({ holder, entries, rest }: Group, at: string): Entry | ShareProblem {
  const [first, ...tail] = singleSteps(at) ?? [];
  if (first === undefined) return "pointer-invalid";
  const found = follow(holder, [first]);
  if (typeof found === "string") return found;
  const isWhole = tail.length === 0 || JSON.stringify(tail) === JSON.stringify(rest);
  return (isWhole && entries.find(({ place }) => place.path.at(-1) === found.path.at(-1))) || "weight-missing";
}

function entryWith({ holder, entries }: Group, at: FieldValues): Entry | ShareProblem {
  const { key, ...others } = at;
  const isKeyed = holder.node.kind === "map" && key !== undefined;
  const fields = fieldsOf(isKeyed ? others : at);
  if (fields === null) return "pointer-invalid";
  const fitting = entries.filter(
    ({ place }) => (!isKeyed || place.path.at(-1) === String(key)) && hasFields(place.node, fields),
  );
  const [own, second] = fitting;
  if (own === undefined) return "weight-missing";
  return second === undefined ? own : "weight-ambiguous";
}

/** null where a weight is no number of at least 0, or their sum is beyond numbers. Sorted, so that no order has its own sum. */
function ratio({ own, all }: Weights, ofSum: boolean): number | null {
  const numbers = all.map(({ node }) => weightIn(node) ?? Number.NaN);
  const sum = numbers.toSorted((one, other) => one - other).reduce((total, number) => total + number, 0);
  const mine = weightIn(own.node);
  if (mine === null || !Number.isFinite(sum)) return null;
  if (!ofSum || mine === 0) return mine;
  return Number((mine / sum).toPrecision(significantDigits));
}
