import type { CST } from "yaml";
import { limits } from "../core/limits.ts";
import type { LineColumn, Locate } from "../core/line-index.ts";
import { yamlDocuments } from "../core/yaml-documents.ts";
import { Refused } from "./refused.ts";

const most = {
  levels: limits.configurationDepth,
  aliases: limits.configurationAliases,
  nodes: limits.configurationNodes,
  documents: limits.configurationDocuments,
};

/** Returns the documents of a text as parser tokens. Throws Refused for a syntax error or as soon as a limit is exceeded. */
export function tokensOf(text: string, locate: Locate): CST.Token[] {
  return yamlDocuments(text, most, (fault, offset) => {
    if (fault === "syntax") throw syntaxAt(locate(offset));
    if (fault === "over-limit") throw tooLarge(locate(offset));
  });
}

export function syntaxAt(at: LineColumn): Refused {
  return new Refused(at, "text that is neither YAML nor JSON", "Check this line and the one above it.");
}

/** Returns the items of a list of routes. Throws Refused for more than limits.routes. */
export function bounded<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length > limits.routes) throw tooLarge([1, 1]);
  return items;
}

export function tooLarge(at: LineColumn): Refused {
  return new Refused(
    at,
    "more or deeper nested values, aliases or documents than the limit",
    "Pass the gateway's configuration; `fallback-gate limits` prints the limits.",
  );
}
