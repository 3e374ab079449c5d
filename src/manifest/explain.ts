import { choicesOf, expected, got, gotText, gotWord, otherChoice } from "./expectations.ts";
import type { Fault } from "./fault.ts";
import { isJsonMap, type Json, type JsonMap, type Path } from "./json.ts";
import { type Definition, definitionOf, type SchemaNode } from "./schema.ts";
import { closest, listed, suggested, suggestion } from "./suggest.ts";
import { refusalOf, refusalOfWord } from "./unprovable.ts";

/**
 * Every violation of a schema, in words: none exactly if the schema's validator accepts the value. `name` identifies a schema
 * without a definition.
 */
export function* explain(
  value: Json,
  schema: SchemaNode,
  path: Path = [],
  name: string | null = null,
): Generator<Fault> {
  const definition = definitionOf(schema, name);
  const { anyOf, type } = definition.node;
  if (anyOf !== undefined) yield* explainChoice(value, anyOf, definition, path);
  else if (!hasType(value, type)) yield mismatch(value, definition, path);
  else if (isJsonMap(value)) yield* explainMap(value, definition, path);
  else if (Array.isArray(value)) yield* explainList(value, definition.node, path);
  else if (!isAllowed(value, definition.node)) yield mismatch(value, definition, path);
}

/**
 * The branch that the author meant: the one for this kind of value, and among maps the one whose required keys are
 * present.
 */
function* explainChoice(value: Json, anyOf: readonly SchemaNode[], choice: Definition, path: Path): Generator<Fault> {
  const fitting = anyOf.filter((branch) => hasType(value, definitionOf(branch).node.type));
  const named = fitting.filter((branch) => ownKeys(branch, fitting).every((key) => hasKey(value, key)));
  const meant = named.length > 0 ? named : fitting;
  const [first, second] = meant;
  if (first === undefined) yield mismatch(value, { ...choice, node: choiceWords(choice, anyOf) }, path);
  else if (second === undefined) yield* explain(value, first, path);
  else yield notOneWay(isJsonMap(value) ? Object.keys(value) : [], fitting, named.length, path);
}

/** The fault of a map that needs exactly one of several keys and has none or several. */
function notOneWay(written: readonly string[], branches: readonly SchemaNode[], count: number, path: Path): Fault {
  const keys = branches.flatMap((branch) => ownKeys(branch, branches));
  const unprovable = count > 0 ? undefined : written.find((key) => refusalOf([...path, key]) !== null);
  if (unprovable !== undefined) return unknownKey(unprovable, {}, [...path, unprovable], {});
  const close = written.map((key) => closest(key, keys)).find((key) => key !== null) ?? null;
  const remedy = count > 0 ? "Keep one, and remove the others." : suggestion(close ?? "", keys);
  const found = count > 0 ? `${count} of them` : "none of them";
  return { path, on: "value", problem: `expected exactly one of ${listed(keys)}, got ${found}`, remedy };
}

/** A choice without its own words is described by its first branch. */
function choiceWords({ node }: Definition, [first]: readonly SchemaNode[]): SchemaNode {
  return first === undefined ? node : definitionOf(first).node;
}

/** The required keys that distinguish a branch from the others. */
function ownKeys(branch: SchemaNode, branches: readonly SchemaNode[]): string[] {
  const { required = [] } = definitionOf(branch).node;
  return required.filter(
    (key) => !branches.every((other) => definitionOf(other).node.required?.includes(key) === true),
  );
}

function hasKey(value: Json, key: string): boolean {
  return isJsonMap(value) && Object.hasOwn(value, key);
}

function* explainMap(map: JsonMap, { name, node }: Definition, path: Path): Generator<Fault> {
  const keys = Object.keys(map);
  yield* explainSize(keys.length, ["entry", "entries"], [node.minProperties, node.maxProperties], path);
  for (const key of node.required ?? []) if (!Object.hasOwn(map, key)) yield missingKey(key, path);
  for (const key of keys) {
    const value = map[key] ?? null;
    const within = [...path, key];
    const schema = schemaOf(key, node);
    if (schema === undefined || schema === false) yield unknownKey(key, node, within, map);
    else if (schema !== true) yield* explain(value, schema, within, isOwn(key, node) ? key : null);
    if (node.propertyNames !== undefined) yield* explainName(key, node.propertyNames, within, `keys of ${name}`);
  }
}

function schemaOf(key: string, node: SchemaNode): SchemaNode | boolean | undefined {
  return isOwn(key, node) ? node.properties?.[key] : node.additionalProperties;
}

function isOwn(key: string, { properties = {} }: SchemaNode): boolean {
  return Object.hasOwn(properties, key);
}

function* explainName(key: string, schema: SchemaNode, path: Path, name: string): Generator<Fault> {
  const definition = definitionOf(schema, name);
  if (isAllowed(key, definition.node)) return;
  const words = expected(definition);
  yield { path, on: "key", problem: `expected ${words} as key, got another one`, remedy: `Rename it to ${words}.` };
}

function* explainList(list: readonly Json[], node: SchemaNode, path: Path): Generator<Fault> {
  yield* explainSize(list.length, ["item", "items"], [node.minItems, node.maxItems], path);
  if (node.uniqueItems === true) yield* explainRepeated(list, path);
  if (node.items === undefined) return;
  for (const [index, item] of list.entries()) yield* explain(item, node.items, [...path, index]);
}

function* explainRepeated(list: readonly Json[], path: Path): Generator<Fault> {
  for (const [index, item] of list.entries())
    if (list.indexOf(item) < index)
      yield {
        path: [...path, index],
        on: "value",
        problem: "expected each item once, got one again",
        remedy: "Remove it.",
      };
}

type Bounds = readonly [minimum: number | undefined, maximum: number | undefined];

function* explainSize(
  size: number,
  [one, many]: readonly [one: string, many: string],
  [minimum = 0, maximum = Infinity]: Bounds,
  path: Path,
): Generator<Fault> {
  if (size < minimum)
    yield {
      path,
      on: "value",
      problem: `expected at least ${minimum} ${minimum === 1 ? one : many}, got ${size}`,
      remedy: "Add one.",
    };
  if (size > maximum)
    yield {
      path,
      on: "value",
      problem: `expected at most ${maximum} ${maximum === 1 ? one : many}, got ${size}`,
      remedy: "Remove some.",
    };
}

function missingKey(key: string, path: Path): Fault {
  return { path, on: "value", problem: `expected the key \`${key}\`, got none`, remedy: `Add \`${key}:\` here.` };
}

function unknownKey(key: string, { properties = {} }: SchemaNode, path: Path, map: JsonMap): Fault {
  const candidates = Object.keys(properties);
  const close = closest(key, candidates);
  const refusal = refusalOf(path);
  const isMeant = close !== null && refusal === null && !Object.hasOwn(map, close);
  const remedy = suggested(close, candidates);
  const problem = "expected a known key, got an unknown one";
  return { path, on: "key", problem, remedy, ...(isMeant && { meant: close }), ...refusal };
}

function mismatch(value: Json, definition: Definition, path: Path): Fault {
  const words = expected(definition);
  const choices = choicesOf(definition.node);
  const problem = `expected ${words}, got ${choices.length > 0 ? gotWord(value) : gotForm(value, definition)}`;
  const refusal = choices.length > 0 && typeof value === "string" ? refusalOfWord(value, "word") : null;
  return { path, on: "value", problem, remedy: mismatchRemedy(value, definition, words, choices), ...refusal };
}

function mismatchRemedy(value: Json, definition: Definition, words: string, choices: readonly string[]): string {
  if (value === null) return `Write ${words}, or remove the key.`;
  const close = typeof value === "string" ? closest(value, choices) : null;
  if (close !== null) return `Did you mean \`${close}\`?`;
  if (choices.length > 1) return `Use one of: ${listed(choices)}.${otherChoice(definition)}`;
  return isAllowedInQuotes(value, definition.node) ? "Put it in quotes." : `Write ${words}.`;
}

function isAllowedInQuotes(value: Json, node: SchemaNode): boolean {
  const isBare = typeof value === "number" || typeof value === "boolean";
  return isBare && node.type === "string" && isAllowed(String(value), node);
}

/** The form of a text that has the right type but is not allowed. */
function gotForm(value: Json, { name, node }: Definition): string {
  const { type, maxLength = Infinity } = node;
  if (typeof value !== "string" || type !== "string") return got(value);
  if (value === "") return "an empty string";
  return value.length > maxLength ? `a string of ${value.length} characters` : gotText(value, name);
}

function hasType(value: Json, type: string | undefined): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  return type === "object" ? isJsonMap(value) : type === undefined || typeof value === type;
}

function isAllowed(value: string | number | boolean | null, node: SchemaNode): boolean {
  if (node.const !== undefined && node.const !== value) return false;
  if (node.enum !== undefined && !node.enum.includes(value)) return false;
  if (typeof value === "number") return value >= (node.minimum ?? -Infinity) && value <= (node.maximum ?? Infinity);
  return typeof value !== "string" || isAllowedText(value, node);
}

function isAllowedText(text: string, { minLength = 0, maxLength = Infinity, pattern = "" }: SchemaNode): boolean {
  return text.length >= minLength && text.length <= maxLength && new RegExp(pattern, "u").test(text);
}
