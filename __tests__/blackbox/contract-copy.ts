import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the workspace of a run holds a copy of the documentation: no test reads a page from the network. */
export const contractPath = "docs/chat-completions.md";

const page = "https://apidoc.cometapi.com/api/text/chat";
const copies = join(import.meta.dirname, "..", "..", "examples", "contracts");

/** The same of the Responses surface. */
export const responsesPath = "docs/responses.md";

/** What a manifest has to declare beside the path of a copy. */
export const comparedWith = { origin: page, checked: "2026-11-20" };

/** A copy as a contract's YAML between braces: `{ source: …, origin: …, checked: … }`. */
export const copyOf = (source: string): string =>
  `{ source: ${source}, origin: ${comparedWith.origin}, checked: ${comparedWith.checked} }`;

/** The copies, as files of a workspace. */
export const contractFiles = {
  [contractPath]: readFileSync(join(copies, "chat-completions.md"), "utf8"),
  [responsesPath]: readFileSync(join(copies, "responses.md"), "utf8"),
};
