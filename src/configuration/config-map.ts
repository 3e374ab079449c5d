import { lineIndex } from "../core/line-index.ts";
import type { Reading } from "./reading.ts";
import { Refused } from "./refused.ts";
import type { Text } from "./text.ts";
import { at, entriesOf, type Scalar, textOf, type Value } from "./value.ts";

/**
 * Reads the files in a ConfigMap's `data`; null for any other document. If one file can be read, the others are listed as not
 * read. Throws Refused if none can be read.
 */
export function readConfigMap(document: Value, read: (text: Text) => Reading): Reading | null {
  if (textOf(at(document, "kind")) !== "ConfigMap") return null;
  const readings: Reading[] = [];
  const refusals: { file: string; refused: Refused }[] = [];
  for (const { file, text } of filesIn(document))
    try {
      readings.push(read(text()));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.push({ file, refused: error });
    }
  const [first] = readings;
  if (first === undefined) throw refusals[0]?.refused ?? withoutFile(document);
  const others = refusals.map(
    ({ file, refused }) => `${file} of the ConfigMap is not read: ${refused.reason} (line ${refused.line})`,
  );
  return {
    ...first,
    routes: readings.flatMap(({ routes }) => routes),
    warnings: [...readings.flatMap(({ warnings }) => warnings), ...others],
  };
}

/** A file in a ConfigMap. */
export interface DataFile {
  file: string;
  /** Throws Refused for a file that is not a literal block. */
  text: () => Text;
}

/** Returns the files in a ConfigMap's data; none for another document. */
export function filesIn(document: Value): DataFile[] {
  if (textOf(at(document, "kind")) !== "ConfigMap") return [];
  return entriesOf(at(document, "data")).flatMap(([file, value]) => {
    if (value.kind !== "scalar" || typeof value.value !== "string" || !value.value.includes("\n")) return [];
    const content = value.value;
    return [{ file, text: () => textIn(value, content) }];
  });
}

/** A file in a block. Its lines are those of the whole file, its columns those of the block. */
function textIn(value: Scalar, text: string): Text {
  const inner = lineIndex(text);
  const [line, column] = value.locate(value.offset);
  if (!value.isLiteral)
    throw new Refused(
      [line, column],
      "a file in a ConfigMap that is not a literal block (`|`)",
      "Pass the file itself: kubectl get configmap NAME -o jsonpath='{.data.FILE}'.",
    );
  return {
    text,
    locate: (offset) => {
      const [innerLine, innerColumn] = inner(offset);
      return [line + innerLine, innerColumn];
    },
  };
}

function withoutFile(document: Value): Refused {
  return new Refused(
    document.locate(document.offset),
    "a ConfigMap without files in its data",
    "Pass the ConfigMap with the gateway's configuration.",
  );
}
