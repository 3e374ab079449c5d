import { composed, composedOf, type Composed, type SchemaSource } from "./composed.ts";
import { typeText } from "./types-of.ts";

/** The schemas of a choice by label, such as `type="text"`. */
export type Variants = ReadonlyMap<string, readonly unknown[]>;

/** No hand-written choice is longer. */
const most = 500;
/** Fields that usually distinguish alternatives. Others follow in alphabetical order. */
const usual = ["type", "role", "object", "event"];

/**
 * The alternatives of a choice between objects, by the field whose literals distinguish them; empty if there is no such
 * field.
 */
export function variantsOf({ alternatives }: Composed, source: SchemaSource): Variants {
  if (alternatives.length < 2 || alternatives.length > most) return new Map();
  const objects = alternatives.filter((schema) => composed(schema, source).properties.size > 0);
  const names = literalFields(objects[0], source);
  for (const name of [...usual.filter((known) => names.has(known)), ...[...names.keys()].toSorted()]) {
    const variants = Map.groupBy(objects, (schema) => literalFields(schema, source).get(name) ?? "");
    if (variants.size > 1 && !variants.has(""))
      return new Map([...variants].map(([literal, schemas]) => [`${name}=${literal}`, schemas]));
  }
  return new Map();
}

/** The fields of an object that allow only literals, with these literals. */
function literalFields(schema: unknown, source: SchemaSource): Map<string, string> {
  const texts = [...composed(schema, source).properties].map(([name, schemas]): [string, string] => [
    name,
    typeText(composedOf(schemas, source).types),
  ]);
  return new Map(texts.filter(([, text]) => /^"[^|]*"(?: \| "[^|]*")*$/.test(text)));
}
