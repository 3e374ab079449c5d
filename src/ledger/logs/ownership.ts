import type { LogIds } from "../../generated/types.ts";
import type { RowIds } from "./row.ts";

/**
 * `disguised`: the row may be of this exchange, but parsers may not agree: the id has another letter case, stands next to
 * characters that may be part of a longer id, or shares a text with the id of another exchange.
 */
export type Ownership = "own" | "disguised" | "foreign";

/** The values of a row's fields `id` and `trace`. */
export interface IdTexts {
  ids: readonly string[];
  traces: readonly string[];
}

const owners: Readonly<Record<LogIds, (texts: IdTexts, ids: RowIds) => Ownership>> = {
  whole: ownerOfWhole,
  within: ({ ids, traces }, own) => strongest([...ids, ...traces].map((text) => ownerWithin(text, own))),
  base64: (texts, own) =>
    strongest([ownerOfWhole(texts, own), ...[...texts.ids, ...texts.traces].map((text) => ownerOfBase64(text, own))]),
};

/** Whether a row belongs to this exchange, by how its fields hold an id. */
export function ownerOf(texts: IdTexts, form: LogIds, ids: RowIds): Ownership {
  return owners[form](texts, ids);
}

/** A doubt outweighs a match. */
function strongest(found: readonly Ownership[]): Ownership {
  if (found.includes("disguised")) return "disguised";
  return found.includes("own") ? "own" : "foreign";
}

function ownerOfWhole({ ids, traces }: IdTexts, { gateId, traceId }: RowIds): Ownership {
  const plain = traces.map((trace) => /^[0-9a-f]{2}-([0-9a-f]{32})-/i.exec(trace)?.[1] ?? trace);
  if (ids.includes(gateId) || ids.includes(traceId)) return "own";
  if (plain.some((trace) => trace.toLowerCase() === traceId)) return "own";
  const folded = ids.map((id) => id.toLowerCase());
  return folded.includes(gateId) || folded.includes(traceId) ? "disguised" : "foreign";
}

const traceparent = /\b[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}\b/gi;
const anyId = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}/gi;

function ownerWithin(text: string, { gateId, traceId }: RowIds): Ownership {
  const plain = text.replace(traceparent, " $1 ");
  const folded = plain.toLowerCase();
  if (!folded.includes(gateId) && !folded.includes(traceId)) return "foreign";
  const clean = new RegExp(`(?<![0-9A-Za-z])(?:${gateId}|${traceId})(?![0-9A-Za-z_-])`, "g");
  const rest = plain.replace(clean, " ").toLowerCase();
  return rest.includes(gateId) || rest.includes(traceId) || namesAnother(rest, traceId) ? "disguised" : "own";
}

/** Whether a text has the id of another exchange of this run. Only the last two groups of the run's ids differ. */
function namesAnother(text: string, traceId: string): boolean {
  const ofRun = traceId.slice(0, 16);
  return Array.from(text.matchAll(anyId), ([id]) => id.replaceAll("-", "")).some((id) => id.startsWith(ofRun));
}

function ownerOfBase64(text: string, { traceId }: RowIds): Ownership {
  const own = base64Of(traceId);
  if (text === own) return "own";
  return foldedBase64(text) === foldedBase64(own) ? "disguised" : "foreign";
}

/** Returns the base64 of an id's 16 bytes, as protobuf writes bytes in JSON. */
function base64Of(traceId: string): string {
  return Buffer.from(traceId, "hex").toString("base64");
}

/** Returns a base64 text in lower case, without padding, in the standard alphabet. */
function foldedBase64(text: string): string {
  return text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "").toLowerCase();
}

/** Returns how an id may be written in base64: in both alphabets, in lower case, without padding. */
export function base64Spellings(traceId: string): string[] {
  const standard = foldedBase64(base64Of(traceId));
  return [...new Set([standard, standard.replaceAll("+", "-").replaceAll("/", "_")])];
}
