import { isObject } from "../../core/json.ts";
import type { JsonObject } from "../../core/json.ts";
import type { Shape } from "../../generated/types.ts";
import { composed } from "./composed.ts";
import type { Source } from "./composed.ts";
import { below, partName } from "./pointer.ts";
import { typeText } from "./types-of.ts";

/** As many as baseline.schema.json allows. */
const mostFields = 500;
const mostShapes = 5_000;

/** JSON Pointer to shape. */
type Shapes = Map<string, Shape>;

/**
 * The shapes of everything in a closed subset that has fields: schemas, and the bodies of operations and responses. Beyond
 * what a baseline can hold the source has no fields left.
 */
export function shapesOf(source: Source, parts: ReadonlyMap<string, unknown>): Record<string, Shape> {
  const shapes: Shapes = new Map();
  for (const [pointer, value] of parts) {
    for (const [at, schema] of schemasIn(pointer, value)) addShape(at, [schema], source, shapes);
  }
  return Object.fromEntries([...shapes].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The schemas of request and response bodies in an operation or a shared response; anything else is a schema itself. */
function schemasIn(pointer: string, value: unknown): [pointer: string, schema: unknown][] {
  if (!isObject(value)) return [];
  const bodies = bodiesIn(pointer, value);
  if (bodies === null) return [[pointer, value]];
  return bodies.flatMap(([at, body]) => {
    const content = isObject(body) ? body["content"] : null;
    if (!isObject(content)) return [];
    return Object.entries(content).flatMap(([type, media]): [string, unknown][] =>
      isObject(media) ? [[below(at, "content", type, "schema"), media["schema"]]] : [],
    );
  });
}

function bodiesIn(pointer: string, value: JsonObject): [pointer: string, body: unknown][] | null {
  const { requestBody, responses, content } = value;
  if (isObject(responses))
    return [
      [below(pointer, "requestBody"), requestBody],
      ...Object.entries(responses).map(([status, response]): [string, unknown] => [
        below(pointer, "responses", status),
        response,
      ]),
    ];
  return isObject(content) ? [[pointer, value]] : null;
}

/** The shape of a schema, and the shapes of what stands inline below it: what it refers to has its own. */
function addShape(pointer: string, schemas: readonly unknown[], source: Source, shapes: Shapes): void {
  const choice = schemas.length === 1 ? schemas[0] : { oneOf: schemas };
  const isReference = isObject(choice) && typeof choice["$ref"] === "string";
  const { required, properties } = composed(choice, source, isReference ? "none" : "binding");
  if (properties.size > mostFields || required.size > mostFields || shapes.size >= mostShapes) {
    source.fieldsLeft = -1;
    return;
  }
  if (properties.size > 0 || !isInner(pointer))
    shapes.set(partName(pointer), {
      type: typeText(schemas),
      required: [...required].map(partName).toSorted(),
      properties: Object.fromEntries([...properties].map(([name, types]) => [partName(name), typeText(types)])),
    });
  for (const [at, inner] of innerSchemas(pointer, choice, schemas, source)) addShape(at, inner, source, shapes);
}

function innerSchemas(
  pointer: string,
  choice: unknown,
  schemas: readonly unknown[],
  source: Source,
): [pointer: string, schemas: readonly unknown[]][] {
  const inline = [...composed(choice, source, "none").properties];
  const items = schemas.flatMap((schema) => (isObject(schema) && isObject(schema["items"]) ? [schema["items"]] : []));
  const fields = inline.map(([name, inner]): [string, readonly unknown[]] => [
    below(pointer, "properties", name),
    inner,
  ]);
  return items.length > 0 ? [...fields, [below(pointer, "items"), items]] : fields;
}

/** Whether a shape stands inside another, which says what its type is. */
export function isInner(pointer: string): boolean {
  return /\/(?:properties\/[^/]+|items)$/.test(pointer);
}
