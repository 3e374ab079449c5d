import { limits } from "../../core/limits.ts";
import type { Included, Reading } from "../reading.ts";
import { Refused } from "../refused.ts";
import { at, entriesOf, itemsOf, type Value } from "../value.ts";
import { configured } from "./groups.ts";
import { withIncluded } from "./include.ts";
import { unreadRetries } from "./retries.ts";
import { routesOf } from "./routes.ts";

/** Top-level sections that only LiteLLM's files have. */
export const sectionKeys = ["model_list", "litellm_settings", "router_settings"] as const;

export function isLitellm(document: Value): boolean {
  return sectionsIn(document) !== null;
}

/** Returns the configuration: the document, or a chart value at `proxy_config` or `spec.values.proxy_config`. */
export function sectionsIn(document: Value, level = 0): Value | null {
  if (sectionKeys.some((section) => at(document, section) !== undefined)) return document;
  if (level === levels) return null;
  return entriesOf(document).reduce<Value | null>((found, [, inner]) => found ?? sectionsIn(inner, level + 1), null);
}

const levels = 4;

/** Reads LiteLLM's config.yaml as release 1.100.5 does. Measured unless noted otherwise. */
export function readLitellm(document: Value, included: Included): Reading {
  const config = withIncluded(sectionsIn(document) ?? document, included);
  if (itemsOf(at(config, "model_list")).length === 0)
    throw new Refused(
      document.locate(document.offset),
      "a LiteLLM configuration without a model_list: its models are in the database or in another file",
      "Pass the file with the model_list.",
    );
  const read = configured(config, { remaining: limits.configurationSteps });
  const routes = routesOf(read);
  return { gateway: "litellm", routes, warnings: [...read.warnings, ...warningsOf(read)], refuse: null };
}

function warningsOf(read: ReturnType<typeof configured>): string[] {
  const { regular, context, content, general } = read.fallbacks;
  const lists = [regular, context, content].filter((list) => list !== null);
  const keys = new Set(lists.flatMap((list) => [...list.keys()]));
  const targets = new Set([...general, ...lists.flatMap((list) => [...list.values()].flat())]);
  const unknown = [...keys, ...targets].filter((name) => name !== "*" && read.resolved(name).length === 0);
  const patterns = [...keys].filter((key) => key !== "*" && key.includes("*"));
  return [
    ...read.settings.warnings,
    ...[...read.groups.values()].flatMap(unreadRetries),
    ...Array.from(new Set(unknown), (name) => `fallbacks name \`${name}\`, which matches no group`),
    ...patterns.map(
      (key) => `fallbacks of the pattern \`${key}\` are never used: LiteLLM looks up the requested name (measured)`,
    ),
  ];
}
