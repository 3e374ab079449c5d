import { durationMs } from "../core/durations.ts";
import { limits } from "../core/limits.ts";
import { sizeBytes } from "../core/sizes.ts";
import type { Fault } from "./fault.ts";
import { entry, items, type Json, type Path } from "./json.ts";
import { gatewayNames } from "./gateways.ts";
import { logHeaderFaults } from "./log-headers.ts";
import { logFormatFaults, pointerFaults } from "./log-formats.ts";
import { escapingPath, repositoryPath } from "./paths.ts";
import { unknownGateway } from "./references.ts";

/** The settings that each kind of source needs and takes. */
const sources = [
  { source: "jsonl", needs: ["path"], takes: ["path"] },
  { source: "http", needs: ["endpoint", "request"], takes: ["endpoint", "request", "auth", "headers", "at", "pages"] },
] as const;

const longest = `${limits.runMs / 60_000}m`;
const largest = `${limits.logMaxBytes / 1024 ** 3}GiB`;

/** Semantic checks of logs. */
export function* logFaults(manifest: Json): Generator<Fault> {
  const gateways = gatewayNames(manifest);
  for (const [index, log] of items(entry(manifest, "logs")).entries()) {
    const path = ["logs", index];
    yield* nameFaults(log, gateways, path);
    yield* sourceFaults(log, path);
    yield* logHeaderFaults(log, path);
    yield* contentFaults(log, path);
    yield* requestFaults(entry(log, "request"), [...path, "request"]);
    yield* limitFaults(log, path);
    yield* logFormatFaults(log, path);
    yield* pointerFaults(entry(log, "at"), [...path, "at"]);
    yield* pointerFaults(entry(entry(log, "pages"), "from"), [...path, "pages", "from"]);
    yield* repositoryPath(entry(log, "path"), [...path, "path"]);
  }
}

/**
 * Credentials are bound by name in the input `credentials`. An endpoint with a gateway's name would receive the
 * gateway's credential.
 */
function* nameFaults(log: Json, gateways: readonly string[], path: Path): Generator<Fault> {
  const [gateway, endpoint] = [entry(log, "gateway"), entry(log, "endpoint")];
  yield* unknownGateway(gateway, gateways, [...path, "gateway"]);
  if (typeof endpoint !== "string" || !gateways.includes(endpoint)) return;
  const problem = "expected a unique name, got that of a gateway";
  const remedy = "Rename the endpoint: the workflow binds credentials to gateways and endpoints by name.";
  yield { path: [...path, "endpoint"], on: "value", problem, remedy };
}

function* sourceFaults(log: Json, path: Path): Generator<Fault> {
  const source = entry(log, "source");
  for (const { source: name, needs, takes } of sources) {
    if (source === name) {
      for (const key of needs) if (entry(log, key) === undefined) yield missing(key, name, path);
    } else if (sources.some((other) => other.source === source)) {
      for (const key of takes) if (entry(log, key) !== undefined) yield foreign(key, name, [...path, key]);
    }
  }
}

function missing(key: string, source: string, path: Path): Fault {
  const problem = `expected the key \`${key}\` next to \`source: ${source}\`, got none`;
  return { path, on: "value", problem, remedy: `Add \`${key}:\` here.` };
}

function foreign(key: string, source: string, path: Path): Fault {
  const problem = `expected a setting of this source, got \`${key}\``;
  return { path, on: "key", problem, remedy: `Remove it: only \`source: ${source}\` takes it.` };
}

/** What a file and what an answer may be. */
const contents: Readonly<Record<string, readonly string[]>> = {
  jsonl: ["json-lines", "json-array"],
  http: ["json", "json-lines"],
};

function* contentFaults(log: Json, path: Path): Generator<Fault> {
  const [source, content, line] = [entry(log, "source"), entry(log, "content"), entry(log, "line") ?? "json"];
  if (typeof source !== "string" || typeof content !== "string") return;
  const known = contents[source] ?? [];
  if (Object.values(contents).flat().includes(content) && !known.includes(content)) {
    const problem = `expected ${known.map((word) => `\`${word}\``).join(" or ")} next to \`source: ${source}\`, got \`${content}\``;
    yield { path: [...path, "content"], on: "value", problem, remedy: `Use one of: \`${known.join("`, `")}\`.` };
  } else if (content === "json-array" && line !== "json") {
    const problem = "expected `line: json` next to `content: json-array`, got another one";
    yield {
      path: [...path, "line"],
      on: "value",
      problem,
      remedy: "Remove `line`: the rows of an array have no prefix.",
    };
  }
}

function* requestFaults(request: Json | undefined, path: Path): Generator<Fault> {
  if (request === undefined) return;
  yield* escapingPath(entry(request, "path"), [...path, "path"]);
  if (!/\{(?:gate_id|trace_id)\}/.test(JSON.stringify(request))) {
    const problem = "expected `{gate_id}` or `{trace_id}` in the request, got neither";
    const remedy = "Add one where the log store expects a request id: the gate queries each exchange separately.";
    yield { path, on: "value", problem, remedy };
  }
  if (entry(request, "body") === undefined || entry(request, "method") === "POST") return;
  const problem = "expected a body only with `method: POST`, got one";
  yield { path: [...path, "body"], on: "key", problem, remedy: "Add `method: POST`, or remove the body." };
}

function* limitFaults(log: Json, path: Path): Generator<Fault> {
  const [settle, size] = [entry(log, "settle"), entry(log, "max_size")];
  if (typeof settle === "string" && (durationMs(settle) ?? 0) > limits.runMs) yield tooMuch(longest, "settle", path);
  if (typeof size === "string" && (sizeBytes(size) ?? 0) > limits.logMaxBytes) yield tooMuch(largest, "max_size", path);
}

function tooMuch(most: string, key: string, path: Path): Fault {
  const remedy = `Write \`${key}: ${most}\` or less.`;
  return { path: [...path, key], on: "value", problem: `expected at most ${most}, got more`, remedy };
}
