import type { Json } from "./json.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { listed } from "./suggest.ts";
import type { Definition, SchemaNode } from "./schema.ts";

/** What a schema definition or key expects, in words. A pattern would not help the reader. */
const words: Readonly<Record<string, string>> = {
  Identifier: "a name of at most 64 letters, digits, `.`, `_` and `-` that starts with a letter or digit",
  EnvironmentName: "the name of an environment variable (letters, digits and `_`)",
  HeaderName: "a header name of at most 64 lower-case letters, digits and `-`",
  HeaderText: "a header value of at most 1024 printable ASCII characters",
  HeaderSource: "a text, `{ file: PATH }` or `{ env: NAME }`",
  RepositoryPath: "a path relative to the repository (letters, digits, `.`, `_`, `-` and `/`)",
  Duration: "a duration such as `30s` or `500ms`",
  ContractSource: "an https URL without a query or credentials, or a path in the repository",
  RequestPath: "a path that starts with `/`, without a query other than `?api-version=`",
  ModelName: "a model name of at most 256 letters, digits and `._:/@+-`",
  TargetAlias: "a text of at most 256 printable ASCII characters",
  Step: "a status from 100 to 599, a fault such as `hang`, or `{ status: 429, retry_after: 1s }`",
  UnknownAttempts: "an integer from 1 to 1000 or `unknown`",
  JsonPointer: "a JSON Pointer such as `/rows/*/status`",
  LogPath: "a path relative to the workspace, with `*` and `**` as wildcards",
  Size: "a size such as `64MiB` or `2GiB`",
  path: "a path that starts with `/`, without a query",
  dialect: "the name of a built-in dialect or a map that describes one",
  Force: "a map with exactly one of `witness`, `model`, `headers` and `mock`",
  retry_after: "whole seconds from `1s` to `9999s`",
  HttpsUrl: "an https URL without a query or credentials",
  Day: "a day such as `2026-11-20`",
  RuleId: "the id of a rule such as `retry-known`",
  Expectation: "a map with `header` and one of `matches` and `equals`",
  ExpectedValue: "a header value or `{ sha256: PATH }`",
  ConfigPaths: "a list of paths relative to the repository, with `*` and `**` as wildcards",
  ScopePaths: "a list of paths relative to the repository, with `*` and `**` as wildcards",
  TrafficPointer: "a pointer such as `/routes/chat/*/weight`",
  FieldValues: "a map of fields and their values such as `{ name: backup }`",
  FieldValue: "a text of at most 256 printable ASCII characters, a number or a boolean",
  at: "a pointer, or a map of fields and their values such as `{ name: backup }`",
  among: "a pointer, or a list of at least 2 pointers",
  reason: "a text of at most 280 printable ASCII characters without `::` and any of ``<>@|` ``",
  owner: "the name of a person or team such as `@example/llm`",
  expires: "a day such as `2026-12-15`",
  "keys of FieldValues": "a field name of at most 256 printable ASCII characters",
  "keys of body": "a field name of at most 64 letters, digits and `_` that does not start with a digit",
  "keys of error_codes": "an error code of at most 64 letters, digits, `_`, `.` and `-`",
};

/** The words that a definition allows; none if it expects another kind of value. */
export function choicesOf({ enum: choices = [], const: only }: SchemaNode): string[] {
  return typeof only === "string" ? [only] : choices.map(String);
}

const kindWords: Readonly<Record<string, string>> = { object: "a map", array: "a list", string: "a text" };

/** What the schema expects, as the end of a sentence that starts with "expected". */
export function expected({ name, node }: Definition): string {
  const known = name === null ? undefined : words[name];
  if (known !== undefined) return known;
  if (node.const !== undefined)
    return `\`${typeof node.const === "string" ? node.const : JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return `one of ${listed(node.enum.map(String))}`;
  if (node.type === "integer") return `an integer${range(node.minimum, node.maximum)}`;
  if (node.type === "number") return `a number${range(node.minimum, node.maximum)}`;
  if (node.type === "string" && node.maxLength !== undefined)
    return `a text of ${node.minLength === undefined ? "at most" : `${node.minLength} to`} ${node.maxLength} characters`;
  return kindWords[node.type ?? ""] ?? "another value";
}

/** The kind of a value in the file, and the value itself only if it is a small number or a boolean. */
export function got(value: Json): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Math.abs(value) < 1e6 ? String(value) : "a number";
  if (typeof value === "boolean") return `\`${value}\``;
  return typeof value === "string" ? "a string" : "a map";
}

/** Like `got`, for values that come from a list of words. */
export function gotWord(value: Json): string {
  return typeof value === "string" && mayBeShown(value) ? `\`${value}\`` : got(value);
}

const paths: ReadonlySet<string | null> = new Set(["LogPath", "RepositoryPath", "ContractSource"]);
const pathForms: readonly (readonly [form: RegExp, words: string])[] = [
  [/^https?:/i, "a URL of another form"],
  [/^(?:\/|[A-Za-z]:[\\/])/, "an absolute path"],
  [/^~/, "a path below the home folder"],
  [/\\/, "a path with a backslash"],
  [/\s/, "a path with a space"],
];

/** Describes a text that does not match the pattern of a definition, without quoting it. */
export function gotText(text: string, name: string | null): string {
  const form = paths.has(name) ? pathForms.find(([pattern]) => pattern.test(text)) : undefined;
  return form?.[1] ?? "another string";
}

/** What else a list of words allows, as a sentence after them; empty for most lists. */
export function otherChoice({ name }: Definition): string {
  return name === "DialectName" ? " For another gateway, write a map that describes it: see examples/dialects." : "";
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return maximum === undefined ? "" : ` of at most ${maximum}`;
  return maximum === undefined ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}
