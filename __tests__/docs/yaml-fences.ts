import { parse } from "yaml";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import { isManifest } from "../../src/generated/written-validators.cjs";
import { readConfiguration } from "../../src/configuration/read.ts";
import { smallest } from "../manifest/cases.ts";
import { textOf } from "./page.ts";

const { inputs }: { inputs: Record<string, unknown> } = parse(textOf("action.yml"));
const provider: { inputs: Record<string, unknown> } = parse(textOf("provider/action.yml"));
const events = ["pull_request", "merge_group", "push", "schedule"];
const manifestKeys = Object.keys(JSON.parse(textOf("schemas/v1/manifest.schema.json")).$defs.Manifest.properties);

type Check = (value: JsonObject) => string[];

/** What a block shows, by one of its top keys, and what is wrong with it. The first that fits applies. */
const kinds: readonly [fits: (value: JsonObject) => boolean, check: Check][] = [
  [(value) => "jobs" in value, workflowProblems],
  [(value) => "steps" in value, (job) => workflowProblems({ jobs: { job } })],
  [(value) => "on" in value, ({ on }) => unknown(on, events, "event")],
  [(value) => "with" in value, (value) => unknown(value["with"], Object.keys(inputs), "input")],
  [(value) => "checks" in value, (value) => manifestProblems({ routes: [{ ...smallestRoute(), ...value }] })],
  [isPartOfManifest, manifestProblems],
  [isConfiguration, () => []],
  [(value) => Object.values(value).every((part) => isObject(part) && "at" in part), trafficProblems],
];

/** What is wrong with a YAML block: it is none of the things that pages show, or not one that works. */
export function yamlProblems(text: string): string[] {
  const parsed: unknown = parse(text);
  const value = Array.isArray(parsed) ? { steps: parsed } : parsed;
  if (!isObject(value)) return ["expected a map or a list of steps"];
  const kind = kinds.find(([fits]) => fits(value));
  return kind === undefined ? [`no checker for the keys ${Object.keys(value).join(", ")}`] : kind[1](value);
}

function isPartOfManifest(value: JsonObject): boolean {
  return Object.keys(value).every((key) => manifestKeys.includes(key));
}

/** Settings of LiteLLM beside the models, or a whole configuration that `map` reads. */
function isConfiguration(value: JsonObject): boolean {
  if (Object.keys(value).every((key) => ["router_settings", "litellm_settings"].includes(key))) return true;
  return readConfiguration(Buffer.from(JSON.stringify(value))).routes.length > 0;
}

function smallestRoute(): JsonObject {
  return parse(smallest).routes[0];
}

/** A part of a manifest fits the schema where the rest is the smallest manifest. */
function manifestProblems(value: JsonObject): string[] {
  const isFit = isManifest({ ...parse(smallest), ...value });
  return isFit ? [] : (isManifest.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function trafficProblems(value: JsonObject): string[] {
  return Object.values(value).flatMap((traffic) => manifestProblems({ routes: [{ ...smallestRoute(), traffic }] }));
}

function workflowProblems({ jobs }: JsonObject): string[] {
  const steps = Object.values(isObject(jobs) ? jobs : {}).flatMap((job) =>
    isObject(job) && Array.isArray(job["steps"]) ? job["steps"].filter(isObject) : [],
  );
  return steps.flatMap(({ uses, with: given }) => {
    if (typeof uses !== "string" || !uses.startsWith("fallback-gate/")) return [];
    if (/^fallback-gate\/fallback-gate@v1$/.test(uses)) return unknown(given, Object.keys(inputs), "input");
    const folder = /^fallback-gate\/fallback-gate\/(\w+)@v1$/.exec(uses)?.[1];
    if (folder === "provider") return unknown(given, Object.keys(provider.inputs), "input");
    if (folder === undefined) return [`unknown action ${uses}`];
    return unknown(given, Object.keys(parse(textOf(`${folder}/action.yml`)).inputs), "input");
  });
}

function unknown(value: unknown, known: readonly string[], what: string): string[] {
  return Object.keys(isObject(value) ? value : {}).flatMap((key) => (known.includes(key) ? [] : [`no ${what} ${key}`]));
}
