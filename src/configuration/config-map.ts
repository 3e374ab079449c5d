import { locateIn } from "./lines.ts";
import { Refused } from "./refused.ts";
import type { Text } from "./text.ts";
import { at, entriesOf, itemsOf, textOf, type Value } from "./value.ts";

/**
 * The files in the `data` of a ConfigMap, each as a text that knows its lines in the whole file; its columns are those of the entry. Empty for any other document.
 * Throws Refused where the text of a file is not written line by line (`|`): its lines would be unknown.
 */
export function mapEntriesIn(document: Value): Text[] {
  if (textOf(at(document, "kind")) === "List") return itemsOf(at(document, "items")).flatMap(mapEntriesIn);
  if (textOf(at(document, "kind")) !== "ConfigMap") return [];
  return entriesOf(at(document, "data")).flatMap(([, value]) => (value.kind === "scalar" ? entryText(value) : []));
}

function entryText(value: Value & { kind: "scalar" }): Text[] {
  if (typeof value.value !== "string" || !value.value.includes("\n")) return [];
  const inner = locateIn(value.value);
  const [line, column] = value.locate(value.offset);
  if (!value.isLiteral)
    throw new Refused(
      [line, column],
      "a file in a ConfigMap that is not written line by line (`|`)",
      "Give the file itself: kubectl get configmap NAME -o jsonpath='{.data.FILE}'.",
    );
  return [
    {
      text: value.value,
      locate: (offset) => {
        const [innerLine, innerColumn] = inner(offset);
        return [line + innerLine, innerColumn];
      },
    },
  ];
}
