import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { Reading } from "../../src/configuration/reading.ts";
import type { Copy, MakeCopy, Stage } from "../../src/replica/replica.ts";
import { fixturesOf, readCopy, stage } from "./copies.ts";

const root = join(import.meta.dirname, "..", "..");

interface StageWithTargets extends Stage {
  /** The targets that were asked for, by their address. */
  targets: ReadonlyMap<string, string>;
}

/** A stage with a port for each target. */
function stageOfPorts(): StageWithTargets {
  const ports = new Map<string, string>();
  const authority = (target: string): string => {
    const found = ports.get(target) ?? `127.0.0.1:${9001 + ports.size}`;
    ports.set(target, found);
    targets.set(found, target);
    return found;
  };
  const targets = new Map<string, string>();
  return { ...stage, authority, targets };
}

/** A copy of a file, which must not be refused, with what it asked the stage for. */
export function copyOfFile(make: MakeCopy, file: string, bytes: Uint8Array): { copy: Copy; on: StageWithTargets } {
  const on = stageOfPorts();
  const copy = make({ file, bytes, included: () => null }, on);
  assert.equal(copy.refuse, null, JSON.stringify(copy.refuse));
  return { copy, on };
}

/** The configurations of one gateway among the fixtures and the examples. */
export function proxyFilesOf(gateway: string): { name: string; bytes: Buffer; reading: Reading }[] {
  const folders = [join(root, "examples", gateway), join(root, "__tests__", "fixtures", "replica")];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(folder, name)),
  );
  const own = files.map((file) => {
    const bytes = readFileSync(file);
    return { name: basename(file), bytes, reading: readConfiguration(bytes) };
  });
  return [...fixturesOf(gateway), ...own.filter(({ reading }) => reading.gateway === gateway)];
}

/** What the map says of each route, without lines and without names of fallbacks. Targets go by their names in the original. */
function mapOf({ routes }: Reading, { targets }: Pick<StageWithTargets, "targets">) {
  return routes.map(({ name, order, targets: all, retries, worst_case_gateway, worst_case_get }) => ({
    name,
    order,
    targets: all.map((target) => ({ ...target, line: 0, name: targets.get(target.name) ?? target.name })),
    retries: retries && retries.number,
    worst_case_gateway,
    worst_case_get,
  }));
}

/** Asserts that a copy has the same map as its original. */
export function assertSameMap(make: MakeCopy, { name, bytes, reading }: ReturnType<typeof proxyFilesOf>[number]): void {
  const { copy, on } = copyOfFile(make, name, bytes);
  const read = readCopy(copy);
  assert.equal(read.refuse, null, JSON.stringify(read.refuse));
  assert.deepEqual(mapOf(read, on), mapOf(reading, { targets: new Map() }));
  const ofOtherFiles = (text: string) => text.includes("of the ConfigMap is not read");
  assert.deepEqual(
    read.warnings,
    reading.warnings.filter((text) => !ofOtherFiles(text)),
  );
}
