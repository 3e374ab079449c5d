import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { Included, Reading } from "../../src/configuration/reading.ts";
import type { Copy, MakeCopy, ReplicaChange, Stage } from "../../src/replica/replica.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");

export const stage: Stage = {
  port: 4000,
  base: (target) => `http://127.0.0.1:9000/${target.replace(/[^\w.-]+/g, "-")}/v1`,
  authority: () => "127.0.0.1:9000",
  clientKey: "sk-client-of-the-copy",
};

const noFiles: Included = () => null;

const encoder = new TextEncoder();

/** A copy of a text, which must not be refused. */
export function copyOf(make: MakeCopy, text: string, included: Included = noFiles, other: Partial<Stage> = {}): Copy {
  const copy = make({ file: "gateway/config.yaml", bytes: encoder.encode(text), included }, { ...stage, ...other });
  assert.equal(copy.refuse, null, JSON.stringify(copy.refuse));
  return copy;
}

/** Why a text is not copied, with its place. */
export function refusalOf(make: MakeCopy, text: string, included: Included = noFiles) {
  return make({ file: "config.yaml", bytes: encoder.encode(text), included }, stage).refuse;
}

export function mainText({ files }: Copy): string {
  return files.values().next().value ?? "";
}

/** Changes as lines: `5 model_list[0].litellm_params.model address -> openai/a`. */
export function shown(changes: readonly ReplicaChange[]): string[] {
  return changes.map(({ line, key, reason, now }) => `${line} ${key} ${reason} -> ${now}`);
}

export interface Fixture {
  name: string;
  bytes: Buffer;
  included: Included;
  reading: Reading;
}

/** The configurations of one gateway that the reader accepts, in these folders of fixtures. */
export function fixturesOf(gateway: string, folders: readonly string[] = ["configurations"]): Fixture[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(fixtures, folder)).map((name) => fixtureIn(join(fixtures, folder, name), name)),
  );
  return found
    .filter(({ reading }) => reading.refuse === null && reading.gateway === gateway)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function fixtureIn(folder: string, name: string): Fixture {
  const [file = ""] = globSync("config.*", { cwd: folder });
  const bytes = readFileSync(join(folder, file));
  const included = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
  return { name, bytes, included, reading: readConfiguration(bytes, included) };
}

/** Reads a copy as its gateway would. */
export function readCopy(copy: Copy): Reading {
  return readConfiguration(encoder.encode(mainText(copy)), (path) => {
    const text = copy.files.get(path);
    return text === undefined ? null : encoder.encode(text);
  });
}
