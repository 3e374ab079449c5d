import { unescapedStep } from "../../core/json-pointer.ts";
import type { ContractChange, PinnedContract, Shape } from "../../generated/types.ts";
import { isInner } from "./shapes.ts";
import { alternatives } from "./types-of.ts";

type Shapes = PinnedContract["shapes"];

/**
 * What changed between the shapes of two documents, each named by its schema and field. Where a shape inside another came
 * or went, or has another type, the field of the other says so.
 */
export function shapeChanges(pinned: Shapes, now: Shapes): ContractChange[] {
  return [...new Set([...Object.keys(pinned), ...Object.keys(now)])].toSorted().flatMap((pointer) => {
    const [was, is, name] = [pinned[pointer], now[pointer], label(pointer)];
    if (was !== undefined && is !== undefined)
      return [...(isInner(pointer) ? [] : typeChanges(name, was.type, is.type)), ...fieldChanges(name, was, is)];
    return isInner(pointer) ? [] : [{ change: was === undefined ? "added" : "removed", what: name }];
  });
}

function fieldChanges(name: string, was: Shape, is: Shape): ContractChange[] {
  const required = is.required.filter((field) => !was.required.includes(field));
  const optional = was.required.filter((field) => !is.required.includes(field) && Object.hasOwn(is.properties, field));
  return [
    ...Object.entries(was.properties).flatMap(([field, type]): ContractChange[] => {
      const now = Object.hasOwn(is.properties, field) ? is.properties[field] : undefined;
      return now === undefined
        ? [{ change: "removed", what: `${name}.${field}` }]
        : typeChanges(`${name}.${field}`, type, now);
    }),
    ...Object.keys(is.properties)
      .filter((field) => !Object.hasOwn(was.properties, field) && !required.includes(field))
      .map((field): ContractChange => ({ change: "added", what: `${name}.${field}` })),
    ...required.map((field): ContractChange => ({ change: "newly-required", what: `${name}.${field}` })),
    ...optional.map((field): ContractChange => ({ change: "changed", what: `${name}.${field} is no longer required` })),
  ];
}

/** More alternatives are information; one that went, or another type, is not. */
function typeChanges(name: string, was: string, is: string): ContractChange[] {
  if (was === is) return [];
  const now = new Set(alternatives(is));
  const widened = alternatives(was).every((alternative) => now.has(alternative));
  return [{ change: widened ? "added" : "retyped", what: `${name}: ${shortened(was)} to ${shortened(is)}` }];
}

/** `Message.content[]`, or for a body of an operation `POST /chat/completions requestBody application/json`. */
function label(pointer: string): string {
  const fields = pointer.replaceAll("/properties/", ".").replaceAll("/items", "[]");
  const [, area, name = "", , ...rest] = fields.split("/");
  if (area === "components") return unescapedStep(fields.split("/").slice(3).join("/"));
  const words = rest.map((word) => word.replace(/^(?:content|schema|responses)/, "")).filter((word) => word !== "");
  return unescapedStep(["POST", name, ...words].join(" "));
}

function shortened(type: string): string {
  return type.length <= 80 ? type : `${type.slice(0, 77)}...`;
}
