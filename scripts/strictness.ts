// Which direction of a value is stricter, as the keyword `stricter` of the schemas declares it.
//   less, more             numbers
//   shorter                durations such as 30d
//   fewer                  a list whose entries allow something
//   { order: [...] }       the words of an enum, the loosest first
//   neutral                nothing that decides
//   any-change-loosens     the direction is unknown; the new value applies
//   as-at-base             the direction is unknown; base's value applies
//   not-a-rule             describes the file and is not compared
//   key                    identifies the entries of a list
//   { is, absent }         one of these words, and how strict it is that there is no value
//   { entries, ordered }   a list or map whose entries are compared one by one: more or fewer of them are stricter,
//                          or those of base are kept, kept-where-needed, or left to the head (any-change-loosens)
// An object without any is compared property by property: each of them has to say.

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Words that measure, and the type that they can. */
const measures: Readonly<Record<string, string>> = {
  less: "integer",
  more: "integer",
  shorter: "string",
  fewer: "array",
};
const words = [...Object.keys(measures), "neutral", "any-change-loosens", "as-at-base", "not-a-rule", "key"];
const absences = ["loosest", "strictest", "as-at-base"];
const entryWords = ["more", "fewer", "kept", "kept-where-needed", "any-change-loosens"];

/** A node of the schemas, whose references are looked up by file name, and its path for messages. */
interface Place {
  schemas: ReadonlyMap<string, JsonObject>;
  file: string;
  node: JsonObject;
  path: string;
  mayBeAbsent: boolean;
}

/**
 * The tree of what is stricter below a definition, such as `bundle.schema.json#/$defs/EffectiveManifest`. Throws where a
 * property does not say, or says what its type cannot mean.
 */
export function strictnessTree(schemas: ReadonlyMap<string, JsonObject>, definition: string): JsonObject {
  return treeOf({ schemas, file: "", node: { $ref: definition }, path: "", mayBeAbsent: false });
}

function treeOf(place: Place): JsonObject {
  const { stricter } = place.node;
  const value = resolved(place);
  if (typeof stricter === "string") return valueTree({ is: stricter }, value);
  const declared = stricter === undefined ? {} : objectAt(stricter, place);
  if ("order" in declared) return orderTree(declared, value);
  if ("entries" in declared) return entriesTree(declared, value);
  return "is" in declared ? valueTree(declared, value) : fieldsTree(declared, value);
}

function fieldsTree({ absent, ...others }: JsonObject, place: Place): JsonObject {
  refuse(place, others);
  const { properties } = place.node;
  if (properties === undefined) throw wrong(place, "which direction is stricter", undefined);
  if (place.mayBeAbsent || absent !== undefined) oneOf(place, absences, absent);
  const required = listAt(place.node["required"]);
  const fields = mapValues(objectAt(properties, place), (inner, name) => {
    const path = `${place.path}/${name}`;
    return treeOf({ ...place, node: objectAt(inner, place), path, mayBeAbsent: !required.includes(name) });
  });
  return { kind: "fields", ...(absent !== undefined && { absent }), fields };
}

function entriesTree({ entries, ordered = false, ...others }: JsonObject, place: Place): JsonObject {
  refuse(place, others);
  const [kind, inner] =
    place.node["type"] === "array" ? ["list", place.node["items"]] : ["map", place.node["additionalProperties"]];
  const of = treeOf({ ...place, node: objectAt(inner, place), path: `${place.path}/*`, mayBeAbsent: false });
  return { kind, entries: oneOf(place, entryWords, entries), ordered, of };
}

/** The target of a reference, or the only branch that is not null. */
function resolved(place: Place): Place {
  const { $ref, anyOf } = place.node;
  if (typeof $ref === "string") return resolved(referenced($ref, place));
  const branches = listAt(anyOf).map((branch) => objectAt(branch, place));
  const [only, ...rest] = branches.filter(({ type }) => type !== "null");
  if (only === undefined || rest.length > 0) return place;
  return resolved({ ...place, node: only, mayBeAbsent: place.mayBeAbsent || branches.length > 1 });
}

function referenced(reference: string, place: Place): Place {
  const [name = "", pointer = ""] = reference.split("#");
  const file = name === "" ? place.file : name;
  const steps = pointer.split("/").slice(1);
  const node = steps.reduce((found, step) => objectAt(found[step], place), objectAt(place.schemas.get(file), place));
  return { ...place, file, node };
}

function valueTree({ is, absent, ...others }: JsonObject, place: Place): JsonObject {
  refuse(place, others);
  const word = oneOf(place, words, is);
  const measured = measures[word];
  const { type = null } = place.node;
  if (measured !== undefined && type !== measured)
    throw wrong(place, `another word for type ${JSON.stringify(type)}`, word);
  if (absent === undefined && !(place.mayBeAbsent && measured !== undefined)) return { kind: "value", is: word };
  return { kind: "value", is: word, absent: oneOf(place, absences, absent) };
}

/** Each word of the enum has its place in the order; null as well, where there may be no value. */
function orderTree({ order, ...others }: JsonObject, place: Place): JsonObject {
  refuse(place, others);
  const expected = [...listAt(place.node["enum"]), ...(place.mayBeAbsent ? [null] : [])];
  const got = listAt(order);
  const isWhole = expected.every((word) => got.includes(word)) && got.length === expected.length;
  if (expected.length === 0 || !isWhole) throw wrong(place, `an order of ${JSON.stringify(expected)}`, got);
  return { kind: "order", order: got };
}

function oneOf(place: Place, allowed: readonly string[], word: Json | undefined): string {
  if (typeof word === "string" && allowed.includes(word)) return word;
  throw wrong(place, `one of ${allowed.join(", ")}`, word);
}

function refuse(place: Place, others: JsonObject): void {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw wrong(place, "no other setting", unknown);
}

function wrong({ file, path }: Place, expected: string, got: Json | undefined): Error {
  const shown = got === undefined ? "nothing" : JSON.stringify(got);
  return new Error(`${file}: keyword \`stricter\` of ${path}: expected ${expected}, got ${shown}`);
}

function objectAt(value: Json | undefined, place: Place): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw wrong(place, "a map", value);
}

function listAt(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function mapValues(map: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
