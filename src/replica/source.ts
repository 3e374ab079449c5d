import { type DataFile, filesIn } from "../configuration/config-map.ts";
import { Refused } from "../configuration/refused.ts";
import { decoded, documentsIn, type Text } from "../configuration/text.ts";
import type { Value } from "../configuration/value.ts";
import type { Original } from "./replica.ts";

/** Where a gateway's configuration stands: in the file, or in one of a ConfigMap's. */
export interface Source {
  /** The name that the copy has. */
  file: string;
  text: Text;
  section: Value;
}

/** Finds the configuration in a document; null if it is another one. */
type Find = (document: Value) => Value | null;

/** Returns the one configuration of an original. Throws Refused for several. */
export function sourceOf({ file: path, bytes }: Original, find: Find): Source {
  const file = path.replace(/^.*[/\\]/s, "");
  const text = decoded(bytes);
  const found = documentsIn(text).flatMap((document) => {
    const inner = filesIn(document).flatMap((data) => sourcesInData(data, find));
    return inner.length > 0 ? inner : sourcesIn({ file, text }, [document], find);
  });
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  throw new Refused(
    second === undefined ? [1, 1] : second.section.locate(second.section.offset),
    "several configurations in one file",
    "Pass the file that the gateway is started with.",
  );
}

/** A ConfigMap can also have files in other languages. */
function sourcesInData({ file, text }: DataFile, find: Find): Source[] {
  try {
    const read = text();
    return sourcesIn({ file, text: read }, documentsIn(read), find);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

function sourcesIn(source: Pick<Source, "file" | "text">, documents: readonly Value[], find: Find): Source[] {
  return documents.flatMap((document) => {
    const section = find(document);
    return section === null ? [] : [{ ...source, section }];
  });
}
