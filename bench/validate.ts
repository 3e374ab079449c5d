// Parses and validates records in a process of its own, so that nobody meets code that another one has warmed:
//   node bench/validate.ts WHO FOLDER RECORDS
// WHO is ours, ajv, typebox or zod; FOLDER has the last three installed. Prints the time from the load of the validator to its
// first verdict, and the shortest of seven passes over all records, in ms.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

type Check = (value: unknown) => boolean;

const [who = "", folder = "", file = ""] = process.argv.slice(2);
const root = join(import.meta.dirname, "..");
const lines = readFileSync(file, "utf8").trimEnd().split("\n");
const load = createRequire(join(folder, "package.json"));

/** All but ours read the published schema when they are loaded. Only ours and ajv refuse what an object inherits. */
const validators: Readonly<Record<string, () => Promise<Check>>> = {
  ours: async () => {
    const { isRecord } = await import("../src/generated/evidence-validators.cjs");
    return isRecord;
  },
  ajv: async () => {
    const { Ajv2020 } = load("ajv/dist/2020.js");
    return new Ajv2020({ ownProperties: true, strict: false, logger: false, validateFormats: false }).compile(schema());
  },
  typebox: async () => {
    const { default: Schema } = load("typebox/schema");
    const compiled = Schema.Compile(schema());
    return (value) => compiled.Check(value);
  },
  zod: async () => {
    const { z } = load("zod");
    const compiled = z.fromJSONSchema(schema());
    return (value) => compiled.safeParse(value).success;
  },
};

const create = validators[who];
if (create === undefined) throw new Error(`expected one of ${Object.keys(validators).join(", ")}, got ${who}`);
const began = performance.now();
const isValid = await create();
expectVerdict(JSON.parse(lines[0] ?? ""), true);
const firstMs = performance.now() - began;
// One that accepts everything is not timed.
expectVerdict({ ...JSON.parse(lines[0] ?? ""), family: 3 }, false);
expectVerdict({ ...JSON.parse(lines[0] ?? ""), another: true }, false);
readAll();
const passes = Array.from({ length: 7 }, readAll);
process.stdout.write(JSON.stringify({ firstMs, allMs: Math.min(...passes) }));

function readAll(): number {
  const start = performance.now();
  for (const line of lines) expectVerdict(JSON.parse(line), true);
  return performance.now() - start;
}

function expectVerdict(value: unknown, expected: boolean): void {
  if (isValid(value) !== expected) throw new Error(`${who}: expected the verdict ${String(expected)}`);
}

function schema(): unknown {
  return JSON.parse(readFileSync(join(root, "schemas/v1/record.schema.json"), "utf8"));
}
