import { credentialRule } from "../core/credential-patterns.ts";
import type { TrafficNode } from "../promotion/traffic/node.ts";

/** A field of an entry, by the keys that lead to it, and its text. */
export interface NamedField {
  keys: readonly string[];
  text: string;
}

/** Fields that name an entry, the best first. A virtual key may be a credential. */
const naming =
  "id model_name name provider subset service target host model custom_host address kind value mode virtual_key".split(
    " ",
  );
const deepest = 6;

/** The field by which an entry differs from all others of its list; null where there is none. */
export function fieldOnlyOf(own: TrafficNode, siblings: readonly TrafficNode[]): NamedField | null {
  const others = siblings.filter((sibling) => sibling !== own);
  return fieldsIn(own).find(({ keys, text }) => others.every((other) => textAt(other, keys) !== text)) ?? null;
}

/** Whether a field that names an entry has one of these texts. */
export function namedBy(entry: TrafficNode, names: readonly string[]): boolean {
  return fieldsIn(entry).some(({ text }) => names.includes(text));
}

/** A field that the entries share and that no other of the list has with this text; null where there is none. */
export function fieldSharedBy(entries: readonly TrafficNode[], others: readonly TrafficNode[]): NamedField | null {
  const [first] = entries;
  if (first === undefined) return null;
  return (
    fieldsIn(first).find(
      ({ keys, text }) =>
        entries.every((entry) => textAt(entry, keys) === text) && others.every((other) => textAt(other, keys) !== text),
    ) ?? null
  );
}

/** The name of a field in a pointer or in `at`. */
export function fieldName({ keys }: NamedField): string {
  const [only, ...more] = keys;
  return only !== undefined && more.length === 0 ? only : `/${keys.map(escaped).join("/")}`;
}

/** A key as a step of a pointer. */
export function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function fieldsIn(node: TrafficNode): NamedField[] {
  const rank = ({ keys }: NamedField) => naming.indexOf(keys.at(-1) ?? "");
  return below(node, [])
    .filter(isNaming)
    .toSorted((one, other) => rank(one) - rank(other) || one.keys.length - other.keys.length);
}

function below(node: TrafficNode, keys: readonly string[]): NamedField[] {
  if (node.kind === "scalar") return keys.length > 0 && node.tag === null ? [{ keys, text: node.text }] : [];
  if (keys.length === deepest) return [];
  if (node.kind === "map") return [...node.entries].flatMap(([key, child]) => below(child, [...keys, key]));
  const [only, second] = node.items;
  return only === undefined || second !== undefined ? [] : below(only, [...keys, "0"]);
}

/** Only fields that name something: a weight changes, and a key is a secret. Texts as a pointer can hold them. */
function isNaming({ keys, text }: NamedField): boolean {
  return (
    naming.includes(keys.at(-1) ?? "") &&
    keys.every((key) => /^[\w.@/-]+$/.test(key)) &&
    /^[!-~](?:[ -~]{0,126}[!-~])?$/.test(text) &&
    !/[{},=*]/.test(text) &&
    credentialRule(text) === null
  );
}

/** The text of a field; null where there is none. */
export function textAt(node: TrafficNode, keys: readonly string[]): string | null {
  let found: TrafficNode | undefined = node;
  for (const key of keys) {
    if (found?.kind === "map") found = found.entries.get(key);
    else if (found?.kind === "list") found = found.items.length === 1 && key === "0" ? found.items[0] : undefined;
    else return null;
  }
  return found?.kind === "scalar" ? found.text : null;
}
