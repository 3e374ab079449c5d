// Types, precompiled validators and what is stricter, from schemas/v1, the single source of truth.
// `--check` fails when what is committed differs from what the schemas give.
import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { strictnessTree } from "./strictness.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const schemaFolder = new URL("../schemas/v1/", import.meta.url);
const outputFolder = new URL("../src/generated/", import.meta.url);
const banner = "// Generated from schemas/v1 by scripts/generate.ts. Do not edit.\n";

const schemas = readdirSync(schemaFolder)
  .filter((name) => name.endsWith(".schema.json"))
  .toSorted()
  .map((name) => ({ name, stem: name.replace(".schema.json", ""), schema: readJson(new URL(name, schemaFolder)) }));

/** Apart by what loads them, so that no packet waits for other code. Tests alone need those of what is written by hand. */
const validatorFiles: Record<string, Record<string, string>> = {
  "written-validators": { manifest: "Manifest", dialect: "Dialect" },
  "baseline-validator": { baseline: "PinnedContract" },
  "evidence-validators": { record: "EvidenceRecord", bundle: "Bundle" },
  "journal-validators": { shape: "RequestShape" },
};

/** What two manifests are compared as. */
const comparedDefinition = "bundle.schema.json#/$defs/EffectiveManifest";

/** Removes keywords next to a reference that do not affect types, because each of them would create a separate type. */
const untyped: readonly string[] = ["stricter", "$comment"];

const generated = new Map([
  ["types.ts", await types()],
  ["validator.d.cts", validatorType()],
  ["strictness.ts", strictness()],
  ...Object.entries(validatorFiles).flatMap(([file, typed]): [string, string][] => [
    [`${file}.cjs`, validators(Object.keys(typed))],
    [`${file}.d.cts`, declarations(typed)],
  ]),
]);

const stale = [...generated].filter(([name, text]) => readText(name) !== text).map(([name]) => name);
if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(`src/generated differs from schemas/v1: ${stale.join(", ")}. Run: npm run generate`);
    process.exitCode = 1;
  } else console.log("src/generated agrees with schemas/v1");
} else {
  for (const name of stale) writeFileSync(new URL(name, outputFolder), generated.get(name) ?? "");
  console.log(stale.length > 0 ? `wrote ${stale.join(", ")}` : "nothing to do");
}

function readJson(url: URL): JsonObject {
  return asObject(JSON.parse(readFileSync(url, "utf8")), url.href);
}

function asObject(value: unknown, what: string): JsonObject {
  if (!isObject(value)) throw new Error(`${what}: expected an object`);
  return value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readText(name: string): string | null {
  try {
    return readFileSync(new URL(name, outputFolder), "utf8");
  } catch {
    return null;
  }
}

/** One interface per entry of `$defs`, over all schemas: their names are unique across the files. */
async function types(): Promise<string> {
  const all: JsonObject = {};
  for (const { name, schema } of schemas) {
    for (const [title, definition] of Object.entries(asObject(schema["$defs"], `${name} $defs`))) {
      if (title in all) throw new Error(`${name}: $defs/${title} is defined twice`);
      all[title] = withLocalRefs(definition);
    }
  }
  const root = { title: "Schemas", type: "object", additionalProperties: false, $defs: all } as const;
  const source = await compile(root, "Schemas", {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    format: true,
  });
  return source
    .replace(/export interface Schemas \{\s*\}\n/, "")
    .replace(
      /\/\*\*\n \* This interface was referenced by `Schemas`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n \*\/\n/g,
      "",
    )
    .replace(
      / \*\n \* This interface was referenced by `Schemas`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n/g,
      "",
    );
}

function withLocalRefs(value: Json): Json {
  if (Array.isArray(value)) return value.map(withLocalRefs);
  if (value === null || typeof value !== "object") return value;
  const typed = Object.entries(value).filter(([key]) => !untyped.includes(key));
  return Object.fromEntries(
    typed.map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" ? inner.replace(/^[^#]*#/, "#") : withLocalRefs(inner),
    ]),
  );
}

/**
 * CommonJS on purpose: ajv's ESM output contains bare `require` calls, which Node cannot run as a module. Without inlined
 * references and with a look at who owns each property, 10,000 records took half as long again.
 */
function validators(stems: readonly string[]): string {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    strictRequired: true,
    allErrors: false,
    ownProperties: false,
    messages: false,
    verbose: false,
    logger: false,
    validateFormats: false,
    inlineRefs: true,
    code: { source: true, esm: false, lines: true },
  });
  ajv.addKeyword("stricter");
  for (const { schema } of schemas) {
    refuseInherited(schema);
    ajv.addSchema(schema);
  }
  const exported = Object.fromEntries(
    schemas
      .filter(({ stem }) => stems.includes(stem))
      .map(({ name, stem, schema }) => [validatorName(stem), idOf(name, schema)]),
  );
  return banner + standalone.default(ajv, exported);
}

/** Every object has these names, so that the validators would find them in any. */
function refuseInherited(value: Json): void {
  if (value === null || typeof value !== "object") return;
  for (const inner of Object.values(value)) refuseInherited(inner);
  const properties = Array.isArray(value) ? null : value["properties"];
  const inherited = Object.keys(properties ?? {}).find((name) => name in {});
  if (inherited !== undefined) throw new Error(`expected another name of a property, got ${inherited}`);
}

function strictness(): string {
  const tree = strictnessTree(new Map(schemas.map(({ name, schema }) => [name, schema])), comparedDefinition);
  return `${banner}\nexport const strictness = ${JSON.stringify(tree, null, 2)} as const;\n`;
}

function idOf(name: string, schema: JsonObject): string {
  const id = schema["$id"];
  if (typeof id !== "string") throw new Error(`${name}: expected an $id`);
  return id;
}

function validatorType(): string {
  return `${banner}
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: SchemaError[] | null;
}
`;
}

function declarations(typed: Record<string, string>): string {
  const lines = Object.entries(typed).map(
    ([stem, type]) => `export declare const ${validatorName(stem)}: Validator<${type}>;`,
  );
  return `${banner}import type { ${Object.values(typed).toSorted().join(", ")} } from "./types.ts";
import type { Validator } from "./validator.d.cts";

${lines.join("\n")}
`;
}

function validatorName(stem: string): string {
  return `is${stem.replace(/^./, (first) => first.toUpperCase())}`;
}
