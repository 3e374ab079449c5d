import type { Bundle } from "../../generated/types.ts";
import {
  contractsTable,
  expectationsTable,
  gatewaysTable,
  layersTable,
  logsTable,
  replicaTable,
} from "../tables/environment.ts";
import { code, codes, markup, type Html } from "./markup.ts";
import { facts, table } from "./parts.ts";

const tables = [gatewaysTable, replicaTable, expectationsTable, logsTable, contractsTable, layersTable];

/** The environment of the run: two runs can be compared only if it matches. */
export function environment(bundle: Bundle): Html {
  return markup`${facts(runFacts(bundle))}${tables.map((made) => table(made(bundle)))}`;
}

function runFacts({ run, manifest, digest }: Bundle): (readonly [string, Html])[] {
  return [
    ["environment", code(manifest.environment?.name ?? null)],
    ["flags", codes(manifest.environment?.flags ?? [])],
    ["event", code(run.event)],
    ["commit", code(run.head_sha)],
    ["base", markup`${code(run.base_ref)} ${code(run.base_sha)}`],
    ["workflow", code(run.workflow_file)],
    ["Fallback Gate", markup`${code(run.tool_version)} ${code(run.tool_digest)}`],
    ["Node", code(run.node_version)],
    ["runner", code(run.runner)],
    ["network variables (calls to GitHub only)", codes(run.network_variables)],
    ["manifest digest", code(manifest.digest)],
    ["bundle digest", code(digest)],
  ];
}
