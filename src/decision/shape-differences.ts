import type { RequestField, RequestShape } from "../generated/types.ts";

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

const messages = ["messages", "input"] as const;

const facets: readonly Facet[] = [
  { what: "tools", of: ({ tools }) => tools, fields: ["tools", "functions"] },
  { what: "system messages", of: (shape) => shape.messages.system, fields: [...messages, "instructions"] },
  { what: "user messages", of: (shape) => shape.messages.user, fields: messages },
  { what: "assistant messages", of: (shape) => shape.messages.assistant, fields: messages },
  { what: "tool messages", of: (shape) => shape.messages.tool, fields: messages },
  { what: "other messages", of: (shape) => shape.messages.other, fields: messages },
  { what: "streaming", of: ({ stream }) => (stream ? "yes" : "no"), fields: ["stream"] },
  { what: "answer format", of: ({ format }) => format, fields: ["response_format", "text"] },
  {
    what: "output cap",
    of: ({ capped }) => (capped ? "yes" : "no"),
    fields: ["max_tokens", "max_completion_tokens", "max_output_tokens"],
  },
  { what: "undocumented fields", of: (shape) => shape.unknown_fields, fields: [] },
];

/** Compared by a facet, or never: the name of the model is what a fallback changes. */
const toldOtherwise: ReadonlySet<string> = new Set<RequestField>(["model", ...facets.flatMap(({ fields }) => fields)]);

/**
 * In what a request differs from an earlier one of the same exchange, but for fields that may differ. Requests of two families
 * differ in that alone: all else follows from it. null is a request that could not be read.
 */
export function shapeDifferences(
  first: RequestShape | null,
  other: RequestShape | null,
  mayDiffer: readonly RequestField[],
): ShapeDifference[] {
  if (first === null || other === null) return different("body", readability(first), readability(other));
  if (first.family !== other.family) return different("family", first.family, other.family);
  const compared = facets.filter(({ fields }) => !fields.some((field) => mayDiffer.includes(field)));
  const named = [...new Set([...first.fields, ...other.fields])].filter(
    (field) => !toldOtherwise.has(field) && !mayDiffer.includes(field),
  );
  return [
    ...compared.flatMap(({ what, of }) => different(what, of(first), of(other))),
    ...named.flatMap((field) => different(field, presence(first, field), presence(other, field))),
  ];
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
