import { type Document, isMap, isSeq, visit, type YAMLMap } from "yaml";
import { Refused } from "../configuration/refused.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { cleanComment, type Editable, type Leaf, leavesOf, type Place, scalarText } from "./editable.ts";
import type { Stage } from "./replica.ts";
import { type Leftover, leftoverAt, leftoverIn } from "./leftovers.ts";

const texts: Readonly<Record<Leftover, { what: string; remedy: string }>> = {
  address: {
    what: "an address that the copy would still hold",
    remedy: "Remove it, or move it to a key that the copy replaces, such as `api_base`.",
  },
  credential: {
    what: "a text in a credential's place or format that the copy would still hold",
    remedy: "Keep credentials in the environment, and name them under `api_key`, which the copy replaces.",
  },
};

/** What the reading adds to equal names. */
const addition = /(?: \([^()]*\))?(?: #\d+)?$/;

/** Returns the scripted provider's address for a target. Throws Refused for a name that holds an address or a credential. */
export function baseOf(sheet: Editable, { map, path }: Place, name: string, stage: Stage): string {
  const found = leftoverIn(name.replace(addition, ""), new Set());
  if (found === null) return stage.base(name);
  const [line, column] = sheet.locate(map.range?.[0] ?? 0);
  throw new Refused([line, column], `${texts[found].what}, in the name of ${path}`, texts[found].remedy);
}

/** Throws Refused for an address, a credential or a reference to the environment in a part of a finished copy. */
export function refuseLeftovers(sheet: Editable, map: YAMLMap, path: string, known: ReadonlySet<string>): void {
  for (const leaf of leavesOf(map, path, "")) {
    const text = scalarText(leaf.node) ?? "";
    if (text.includes("os.environ/")) throw unresolved(sheet, leaf);
    const found = leftoverAt(leaf.key, text, known);
    if (found !== null) throw refusedAt(sheet, leaf, texts[found].what, texts[found].remedy);
  }
}

/** Removes comments with an address or a credential. Others stay. */
export function cleanComments(node: YAMLMap | Document): void {
  cleanComment(node);
  visit(node, { Node: (_, inner) => cleanComment(inner) });
}

/** Numbers, flags, durations and short words. */
const number = /^(?:|~|-?[\d_]*\.?\d+(?:e[+-]?\d+)?[smhdw]?)$/i;
const word = /^[a-z][\w-]*$/i;

/** Throws Refused if a value holds anything but plain leaves. */
export function refuseUnlessPlain(sheet: Editable, value: unknown, path: string, key: string): void {
  for (const leaf of leavesOf(value, path, key)) {
    const text = scalarText(leaf.node) ?? "";
    if (text.includes("os.environ/")) throw unresolved(sheet, leaf);
    const isKey = leaf.key === "" && (isMap(value) || isSeq(value));
    if (!isKey && !number.test(text) && !(word.test(text) && mayBeShown(text)))
      throw refusedAt(
        sheet,
        leaf,
        "a value that is no number, flag or word",
        "Write the value that the gateway takes here.",
      );
  }
}

function unresolved(sheet: Editable, leaf: Leaf): Refused {
  return refusedAt(
    sheet,
    leaf,
    "a value from the environment that is neither an address nor a key",
    "Write the value: the replica does not have the gateway's environment.",
  );
}

/** Returns the refusal of a leaf. Its place is shown by its keys, never its value. */
function refusedAt(sheet: Editable, { node, path }: Leaf, what: string, remedy: string): Refused {
  const [line, column] = sheet.locate(node.range?.[0] ?? 0);
  return new Refused([line, column], `${what}, at ${path}`, remedy);
}
