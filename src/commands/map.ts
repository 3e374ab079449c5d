import { basename, dirname, join, normalize, resolve } from "node:path";
import { createFiles } from "../adapters/files.ts";
import { mapLines, sdkTries } from "../configuration/print.ts";
import { includedPaths, readConfiguration } from "../configuration/read.ts";
import type { Reading, Refusal } from "../configuration/reading.ts";
import { errorCode, GateError } from "../core/errors.ts";
import { couldNotRun } from "../core/exit-codes.ts";
import { limits } from "../core/limits.ts";
import type { Files } from "../core/ports/files.ts";
import { readOptions, type Command } from "./command.ts";

const usage = `fallback-gate map FILE [--json]

Reads a gateway's configuration and prints, for each route, the maximum number of provider calls for one user request: retries,
targets and nested fallbacks as a sum, with and without an ordinary SDK in front. Also prints what the file cannot show.
Works offline and needs no manifest. Detects the format: LiteLLM, Portkey, Envoy, Istio, Gateway API, Envoy AI Gateway, Traefik,
Kong, nginx and HAProxy. --json prints the result as data.
Exit code: 0 the file was read, 3 it was not. Then the line, the reason and the remedy are printed.`;

/** The amplification map of a configuration. */
export const map: Command = {
  name: "map",
  says: "print the worst-case calls of a gateway's configuration",
  usage,
  run: async (args) => {
    const { values, rest } = readOptions(args, [], { flags: ["json"], most: 1 });
    const [file] = rest;
    if (file === undefined)
      throw new GateError("INPUT_INVALID", "expected the path of a gateway's configuration, got none");
    const reading = await readFile(file);
    if (values.has("json")) return printJson(file, reading);
    if (reading.refuse !== null) throw refusal(file, reading.refuse);
    process.stdout.write(`${mapLines(reading).join("\n")}\n`);
    return 0;
  },
};

async function readFile(file: string): Promise<Reading> {
  const place = resolve(file);
  const beside = createFiles(dirname(place));
  const bytes = await beside.read(basename(place), limits.configurationBytes);
  const included = await readIncluded(includedPaths(bytes), beside);
  return readConfiguration(bytes, (path) => included.get(path) ?? null);
}

/** The included files in the folder of the configuration. Missing files are skipped. */
async function readIncluded(paths: readonly string[], beside: Pick<Files, "read">): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const path of paths.slice(0, limits.configurationFiles)) {
    const bytes = await beside.read(normalize(join(".", path)), limits.configurationBytes).catch((error: unknown) => {
      if (["FILE_MISSING", "PATH_REFUSED"].includes(errorCode(error))) return null;
      throw error;
    });
    if (bytes !== null) found.set(path, bytes);
  }
  return found;
}

function printJson(file: string, { routes, ...reading }: Reading): number {
  const withSdk = routes.map((route) => ({
    ...route,
    worst_case_with_sdk: route.worst_case_gateway === null ? null : route.worst_case_gateway * sdkTries,
  }));
  process.stdout.write(`${JSON.stringify({ file, ...reading, routes: withSdk }, null, 2)}\n`);
  return reading.refuse === null ? 0 : couldNotRun;
}

function refusal(file: string, { line, column, reason, remedy }: Refusal): GateError {
  const message = `expected a readable gateway configuration, got ${reason}`;
  return new GateError("FILE_UNREADABLE", message, { problems: [{ at: { file, line, column }, message, remedy }] });
}
