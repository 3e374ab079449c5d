import type { RequestFamily, RequestField, RequestShape } from "../generated/types.ts";
import { counterpartsOf, crossedFamilies } from "./crossed-families.ts";

/** One thing in which two requests differ. */
export interface ShapeDifference {
  /** A field, or what several fields say together. */
  what: string;
  first: string | number;
  other: string | number;
}

/** What two requests are compared by, and the fields that say it. */
interface Facet {
  what: string;
  of: (shape: RequestShape) => string | number;
  fields: readonly RequestField[];
}

const messages = ["messages", "input", "contents"] as const;
const system = ["instructions", "system", "systemInstruction", "system_instruction"] as const;

const outputCap = "output cap";
/** Families whose requests must have a cap, so a translation adds one where the other request has none. */
const needsCap: ReadonlySet<RequestShape["family"]> = new Set<RequestShape["family"]>(["messages"]);

const facets: readonly Facet[] = [
  { what: "tools", of: ({ tools }) => tools, fields: ["tools", "functions"] },
  { what: "system messages", of: (shape) => shape.messages.system, fields: [...messages, ...system] },
  { what: "user messages", of: (shape) => shape.messages.user, fields: messages },
  { what: "assistant messages", of: (shape) => shape.messages.assistant, fields: messages },
  { what: "tool messages", of: (shape) => shape.messages.tool, fields: messages },
  { what: "other messages", of: (shape) => shape.messages.other, fields: messages },
  { what: "streaming", of: ({ stream }) => (stream ? "yes" : "no"), fields: ["stream"] },
  { what: "answer format", of: ({ format }) => format, fields: ["response_format", "text"] },
  {
    what: outputCap,
    of: ({ capped }) => (capped ? "yes" : "no"),
    fields: ["max_tokens", "max_completion_tokens", "max_output_tokens"],
  },
];

const undocumentedFields = "undocumented fields";

/** Compared by a facet, or never: the name of the model is what a fallback changes. */
const toldOtherwise: ReadonlySet<string> = new Set<RequestField>(["model", ...facets.flatMap(({ fields }) => fields)]);

/**
 * In what a request differs from an earlier one of the same exchange, but for fields that may differ. Requests of two
 * families are compared only by what both families have. null is a request that could not be read.
 */
export function shapeDifferences(
  first: RequestShape | null,
  other: RequestShape | null,
  mayDiffer: readonly RequestField[],
): ShapeDifference[] {
  if (first === null || other === null) return different("body", readability(first), readability(other));
  const crossed = crossedFamilies(first, other);
  if (crossed === null && first.family !== other.family) return different("family", first.family, other.family);
  const compared = facets.filter(({ fields }) => !fields.some((field) => mayDiffer.includes(field)));
  const capIsAdded = crossed !== null && !first.capped && needsCap.has(other.family);
  return [
    ...compared
      .filter(({ what }) => what !== outputCap || !capIsAdded)
      .flatMap(({ what, of }) => different(what, of(first), of(other))),
    ...undocumented(first, other, crossed !== null),
    ...comparedNames(first, other, crossed)
      .filter((names) => !names.some((field) => toldOtherwise.has(field) || mayDiffer.includes(field)))
      .flatMap(([field, its]) => different(field, presence(first, field), presence(other, its))),
  ];
}

/** The same for a call that repeats the first at its target: a retry does not move to another family. */
export function retryDifferences(...asked: Parameters<typeof shapeDifferences>): ShapeDifference[] {
  const [first, other] = asked;
  if (first === null || other === null || first.family === other.family) return shapeDifferences(...asked);
  return different("family", first.family, other.family);
}

/** What two requests of two families were not compared by, because only one of the families documents it. */
export function notCompared(first: RequestShape, other: RequestShape): string[] {
  const crossed = crossedFamilies(first, other);
  if (crossed === null) return [];
  const pairs = counterpartsOf(crossed);
  const ofFirst = first.fields.filter((field) => !pairs.some(([name]) => name === field));
  const ofOther = other.fields.filter((field) => !pairs.some(([, name]) => name === field));
  const fields = [...new Set([...ofFirst, ...ofOther])].filter((field) => !toldOtherwise.has(field));
  return [...fields, ...(first.unknown_fields > 0 ? [undocumentedFields] : [])];
}

/** Fields of the same meaning, each with its name in the first request and in the other. */
function comparedNames(
  first: RequestShape,
  other: RequestShape,
  crossed: readonly [RequestFamily, RequestFamily] | null,
): [RequestField, RequestField][] {
  if (crossed !== null) return counterpartsOf(crossed);
  return [...new Set([...first.fields, ...other.fields])].map((field) => [field, field]);
}

/** A translation may leave out what the other family does not have, but it must not add what nobody documents. */
function undocumented(first: RequestShape, other: RequestShape, isCrossed: boolean): ShapeDifference[] {
  if (isCrossed && other.unknown_fields <= first.unknown_fields) return [];
  return different(undocumentedFields, first.unknown_fields, other.unknown_fields);
}

function different(what: string, first: string | number, other: string | number): ShapeDifference[] {
  return first === other ? [] : [{ what, first, other }];
}

function readability(shape: RequestShape | null): string {
  return shape === null ? "unreadable" : "readable";
}

function presence({ fields }: RequestShape, field: RequestField): string {
  return fields.includes(field) ? "present" : "absent";
}
