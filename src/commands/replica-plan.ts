import { dirname, join, resolve } from "node:path";
import { createFiles } from "../adapters/files.ts";
import type { Binding } from "../binding/lines.ts";
import type { Reading } from "../configuration/reading.ts";
import { errorCode, GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { EffectiveGateway, EffectiveManifest } from "../generated/types.ts";
import { readManifest } from "../prepare.ts";
import { readTrafficFile } from "../promotion/traffic/document.ts";
import { chosenGateway } from "../replica/choose.ts";
import { replicaKinds, type ReplicaKind } from "../replica/index.ts";
import { codePaths } from "../replica/litellm-callbacks.ts";
import { targetNames, type TargetNames } from "../replica/names.ts";
import type { Original } from "../replica/replica.ts";
import { nominal, rehearse, type Rehearsed } from "../replica/stage.ts";
import { readConfigurationFile, refusal, repositoryFile } from "./configuration-file.ts";
import { foundFile } from "./found-configurations.ts";

/** What a replica is made of. */
export interface ReplicaRequest {
  manifestFile: string;
  /** null: the file that the manifest names. */
  file: string | null;
  /** What the workflow binds, for manifests without a credential. */
  credentials: readonly Binding[];
}

/** A replica that can be started. */
export interface ReplicaPlan extends ReplicaKind, Rehearsed {
  manifest: EffectiveManifest;
  manifestFile: string;
  /** The gateway's name in the manifest. */
  gateway: string;
  settings: EffectiveGateway;
  /** The kind of gateway. */
  kind: string;
  original: Original;
  /** Paths and contents in the repository of the original and what it includes. */
  sources: ReadonlyMap<string, Uint8Array>;
  names: TargetNames;
}

/** A client's key for a copy that nobody serves. */
const nominalKey = "sk-fallback-gate-replica";

/**
 * Reads the manifest and the configuration, and makes the copy with nominal addresses. Starts nothing. Throws for a manifest
 * that is invalid, and FILE_UNREADABLE for a configuration that cannot be copied, with its line.
 */
export async function planReplica({ manifestFile, file, credentials }: ReplicaRequest, port = 0): Promise<ReplicaPlan> {
  const manifest = await readManifest(manifestFile, credentials, { files: createFiles(process.cwd()) });
  const chosen = chosenGateway(manifest, file === null ? null : repositoryFile(file));
  const path = chosen.file ?? (await foundFile("replica"));
  const { bytes, included, reading } = await readConfigurationFile(path);
  if (reading.refuse !== null) throw refusal(path, reading.refuse);
  const { kind, ...how } = kindOf(reading, path);
  const names = targetNames(reading, readTrafficFile(path, bytes), manifest, chosen.gateway);
  const beside = new Map([...included, ...(await readCode(path, bytes))]);
  const original: Original = { file: path, bytes, included: (name) => beside.get(name) ?? null };
  const at = { port: port || nominal.gateway, clientKey: nominalKey };
  const rehearsed = rehearse(how.make, original, names, at);
  if ("refuse" in rehearsed) throw refusal(path, rehearsed.refuse);
  const { gateway } = chosen;
  const settings = manifest.gateways[gateway];
  if (settings === undefined) throw new GateError("INTERNAL", "expected the chosen gateway in the manifest, got none");
  const others = [...beside].map(([name, content]) => [join(dirname(path), name), content] as const);
  const sources = new Map([[path, bytes] as const, ...others]);
  return { ...how, ...rehearsed, kind, manifest, manifestFile, gateway, settings, original, sources, names };
}

/** The user's own code that a configuration names. Missing files are skipped. */
async function readCode(path: string, bytes: Uint8Array): Promise<[string, Uint8Array][]> {
  const beside = createFiles(resolve(dirname(path)));
  const found: [string, Uint8Array][] = [];
  for (const name of codePaths(bytes)) {
    const content = await beside.read(name, limits.configurationBytes).catch((error: unknown) => {
      if (errorCode(error) === "FILE_MISSING") return null;
      throw error;
    });
    if (content !== null) found.push([name, content]);
  }
  return found;
}

function kindOf({ gateway }: Reading, file: string): ReplicaKind & { kind: string } {
  const kind = gateway ?? "";
  const known = replicaKinds.get(kind);
  if (known !== undefined) return { ...known, kind };
  const message = `expected a configuration of ${[...replicaKinds.keys()].join(", ")}, got one of ${kind}`;
  const remedy = "Start this gateway by a script, with fallback-gate provider behind it: docs/replica.md.";
  throw new GateError("INPUT_INVALID", message, { problems: [{ at: { file, line: 1, column: 1 }, message, remedy }] });
}
