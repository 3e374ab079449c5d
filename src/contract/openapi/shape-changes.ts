import type { ContractChange, PinnedContract, Shape } from "../../generated/types.ts";
import { alternatives } from "./types-of.ts";

type Shapes = PinnedContract["shapes"];

/** What changed between the shapes of two documents, each named by its schema and field. */
export function shapeChanges(pinned: Shapes, now: Shapes): ContractChange[] {
  return [...new Set([...Object.keys(pinned), ...Object.keys(now)])].toSorted().flatMap((pointer) => {
    const [was, is] = [pinned[pointer], now[pointer]];
    if (was === undefined) return [{ change: "added", what: label(pointer) }];
    return is === undefined ? [{ change: "removed", what: label(pointer) }] : oneShape(label(pointer), was, is);
  });
}

function oneShape(name: string, was: Shape, is: Shape): ContractChange[] {
  const required = is.required.filter((field) => !was.required.includes(field));
  const optional = was.required.filter((field) => !is.required.includes(field) && Object.hasOwn(is.properties, field));
  return [
    ...typeChanges(name, was.type, is.type),
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

/** `Message`, or for what stands inline `POST /chat/completions: responses/200/content/application~1json/schema`. */
function label(pointer: string): string {
  const component = /^\/components\/[^/]+\/(.+)$/.exec(pointer)?.[1];
  if (component !== undefined) return component.replace(/\/properties\//g, ".").replace(/\/items/g, "[]");
  const [, , path, , ...rest] = pointer.split("/");
  return `POST ${path?.replaceAll("~1", "/") ?? ""}: ${rest.join("/")}`;
}

function shortened(type: string): string {
  return type.length <= 80 ? type : `${type.slice(0, 77)}...`;
}
