import type { Json } from "./json.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { listed } from "./suggest.ts";
import type { Definition } from "./schema.ts";

/** What a definition of the schemas asks for, as a person says it: the patterns themselves help nobody. */
const words: Readonly<Record<string, string>> = {
  Identifier: "a name of at most 64 letters, digits, `.`, `_` and `-` that begins with a letter or digit",
  EnvironmentName: "the name of an environment variable (letters, digits and `_`)",
  HeaderName: "a header name of at most 64 lower-case letters, digits and `-`",
  HeaderText: "a header value of at most 1024 printable ASCII characters",
  HeaderSource: "a text, `{ file: PATH }` or `{ env: NAME }`",
  RepositoryPath: "a path in the repository (letters, digits, `.`, `_`, `-` and `/`)",
  Duration: "a duration such as `30s` or `500ms`",
  ContractSource: "an https URL without query and credentials, or a path in the repository",
  RequestPath: "a path that begins with `/`, without query",
  ModelName: "a model name of at most 256 letters, digits and `._:/@+-`",
  TargetAlias: "a text of at most 256 printable ASCII characters",
};

const kindWords: Readonly<Record<string, string>> = { object: "a map", array: "a list", string: "a text" };

/** What the schema expects, in words that end a sentence beginning with "expected". */
export function expected({ name, node }: Definition): string {
  const known = name === null ? undefined : words[name];
  if (known !== undefined) return known;
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return `one of ${listed(node.enum.map(String))}`;
  if (node.type === "integer") return `an integer${range(node.minimum, node.maximum)}`;
  return kindWords[node.type ?? ""] ?? "another value";
}

/** What stands in the file: its kind, and the value only where it is a small number or a plain short word. */
export function got(value: Json): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Math.abs(value) < 1e6 ? String(value) : "a number";
  return { object: "a map", boolean: "true or false", string: "a string" }[kindOf(value)];
}

/** As `got`, for values that come from a list of words. */
export function gotWord(value: Json): string {
  return typeof value === "string" && mayBeShown(value) ? `\`${value}\`` : got(value);
}

function kindOf(value: string | boolean | object): "object" | "boolean" | "string" {
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "object";
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return maximum === undefined ? "" : ` of at most ${maximum}`;
  return maximum === undefined ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}
