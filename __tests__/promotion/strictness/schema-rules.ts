import { readFileSync } from "node:fs";

/** The keywords of our schemas that describe form, and the one that gives the stricter direction. */
interface Node {
  $ref?: string;
  anyOf?: Node[];
  type?: string;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
  stricter?: string | Record<string, unknown>;
}

const files = ["bundle", "manifest", "record", "dialect"].map((name) => `${name}.schema.json`);
const definitions = new Map<string, Node>(files.flatMap(definitionsOf));

function definitionsOf(file: string): [string, Node][] {
  const schema: { $defs: Record<string, Node> } = JSON.parse(
    readFileSync(new URL(`../../../schemas/v1/${file}`, import.meta.url), "utf8"),
  );
  return Object.entries(schema.$defs);
}

/**
 * Every place in the effective manifest that the schema compares as one value or as entries (`*` for any entry), with
 * its word.
 */
export function comparedPlaces(): Map<string, unknown> {
  return new Map(placesOf({ $ref: "#/$defs/EffectiveManifest" }, ""));
}

function* placesOf(node: Node, path: string): Generator<[path: string, word: unknown]> {
  const { stricter } = node;
  const [resolved] = formsOf(node);
  if (stricter !== undefined) yield [path, stricter];
  const isWhole = typeof stricter === "string" || (stricter !== undefined && ("is" in stricter || "order" in stricter));
  if (isWhole || resolved === undefined) return;
  for (const [name, inner] of Object.entries(resolved.properties ?? {})) yield* placesOf(inner, `${path}/${name}`);
  const { items, additionalProperties: others } = resolved;
  for (const inner of [items, others]) if (typeof inner === "object") yield* placesOf(inner, `${path}/*`);
}

/** The forms that a value can have, except null. */
function formsOf({ $ref, anyOf, ...form }: Node): Node[] {
  if ($ref !== undefined) return formsOf(definitions.get($ref.slice($ref.lastIndexOf("/") + 1)) ?? {});
  return anyOf === undefined ? [form].filter(({ type }) => type !== "null") : anyOf.flatMap(formsOf);
}

/** Properties that the schema has but none of the values uses. */
export function unusedKeys(value: unknown): string[] {
  const known = new Set(keysOf([{ $ref: "#/$defs/EffectiveManifest" }], [value], ""));
  return [...known];
}

/** Visits all values of one place at once: one of them must use each key. */
function* keysOf(nodes: readonly Node[], values: readonly unknown[], path: string): Generator<string> {
  const forms = nodes.flatMap(formsOf);
  const entries = values.filter((value) => typeof value === "object" && value !== null);
  for (const form of forms) {
    for (const [name, inner] of Object.entries(form.properties ?? {})) {
      const used = entries
        .flatMap((entry): unknown[] => [Reflect.get(entry, name)])
        .filter((found) => found !== undefined && found !== null);
      if (used.length === 0) yield `${path}/${name}`;
      else yield* keysOf([inner], used, `${path}/${name}`);
    }
    for (const inner of [form.items, form.additionalProperties])
      if (typeof inner === "object")
        yield* keysOf(
          [inner],
          entries.flatMap((entry) => Object.values(entry)),
          `${path}/*`,
        );
  }
}
