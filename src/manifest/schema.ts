import dialectSchema from "../../schemas/v1/dialect.schema.json" with { type: "json" };
import manifestSchema from "../../schemas/v1/manifest.schema.json" with { type: "json" };
import recordSchema from "../../schemas/v1/record.schema.json" with { type: "json" };
import type { Json } from "./json.ts";

/** The JSON Schema keywords that our schemas use. */
export interface SchemaNode {
  $ref?: string;
  type?: string;
  const?: Json;
  enum?: readonly Json[];
  anyOf?: readonly SchemaNode[];
  properties?: Readonly<Record<string, SchemaNode>>;
  required?: readonly string[];
  additionalProperties?: boolean | SchemaNode;
  propertyNames?: SchemaNode;
  minProperties?: number;
  maxProperties?: number;
  items?: SchemaNode;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

export interface Definition {
  /** Name under `$defs`; null for an inline schema. */
  name: string | null;
  node: SchemaNode;
}

const definitions = new Map<string, SchemaNode>([
  ...Object.entries<SchemaNode>(recordSchema.$defs),
  ...Object.entries<SchemaNode>(dialectSchema.$defs),
  ...Object.entries<SchemaNode>(manifestSchema.$defs),
]);

export const manifestDefinition: SchemaNode = { $ref: manifestSchema.$ref };

/**
 * The target of a `$ref` with its name. A schema without `$ref` is returned unchanged. Throws if the schemas are
 * broken.
 */
export function definitionOf(node: SchemaNode, name: string | null = null): Definition {
  if (node.$ref === undefined) return { name, node };
  const target = node.$ref.slice(node.$ref.lastIndexOf("/") + 1);
  const found = definitions.get(target);
  if (found === undefined) throw new TypeError("expected a definition of the schemas, got another reference");
  return definitionOf(found, target);
}
