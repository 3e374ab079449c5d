import { isMap, isSeq, type YAMLMap } from "yaml";
import { deploymentsOf } from "../configuration/litellm/deployments.ts";
import { fallbacksOf } from "../configuration/litellm/fallbacks.ts";
import { withIncluded } from "../configuration/litellm/include.ts";
import { sectionKeys, sectionsIn } from "../configuration/litellm/index.ts";
import { settingsOf } from "../configuration/litellm/settings.ts";
import type { Included } from "../configuration/reading.ts";
import { Refused } from "../configuration/refused.ts";
import { decoded, type Text } from "../configuration/text.ts";
import { at, itemsOf, textOf, type Value } from "../configuration/value.ts";
import { below, type Editable, editable, mapAt, pairOf, type Place, placeAt, printed, set } from "./editable.ts";
import { cleanComments, refuseLeftovers } from "./leaves.ts";
import { callbackKeys, ownCallbacks } from "./litellm-callbacks.ts";
import { type Named, stageDeployment } from "./litellm-deployments.ts";
import { refuseModel, refuseModelAliases, refuseSignIns } from "./litellm-models.ts";
import { generalKeys, litellmKeys, paramKeys, routerKeys } from "./litellm-keys.ts";
import { keepOnly, type Keys, keyTable } from "./kept-keys.ts";
import { withoutFallbackParameters } from "./litellm-fallbacks.ts";
import { copying } from "./copying.ts";
import { sourceOf } from "./source.ts";
import { type Copy, type Original, replicaKey, type Stage } from "./replica.ts";

/** A file of the configuration while it is edited. */
interface Part {
  sheet: Editable;
  place: Place;
  /** How the reading's paths begin. */
  prefix: string;
}

interface Context {
  stage: Stage;
  included: Included;
  /** Texts that a copy may hold. */
  known: Set<string>;
  /** Deployments by the reading's path of their parameters. */
  deployments: ReadonlyMap<string, Named>;
  /** Names that no deployment's id may have. */
  names: Set<string>;
  files: Map<string, string>;
}

/** Copies LiteLLM's config.yaml with its included files, or the configuration in a chart's values. */
export const copyLitellm = copying((original, stage): Copy => {
  const { file, text, section } = sourceOf(original, sectionsIn);
  const config = withIncluded(section, original.included);
  const context = contextOf(config, original, stage);
  const main = mainPart(file, text, section);
  const others = itemsOf(at(section, "include")).map((path) => includedPart(path, original.included));
  const parts = [main, ...others.filter((part) => part !== null)];
  const copies = parts.map((part): [string, string] => [part.sheet.file, edited(part, context, part === main)]);
  return {
    files: new Map([...copies, ...context.files]),
    changes: parts.flatMap(({ sheet }) => sheet.changes.toSorted((one, other) => one.line - other.line)),
    refuse: null,
  };
});

function contextOf(config: Value, { included }: Original, stage: Stage): Context {
  const { groups } = deploymentsOf(config);
  const all = [...groups.values()].flat();
  const ids = itemsOf(at(config, "model_list")).flatMap((entry) => textOf(at(entry, "model_info", "id")) ?? []);
  return {
    stage,
    included,
    known: new Set([replicaKey, stage.clientKey]),
    deployments: new Map(all.map(({ params, name, group, host }) => [params.path, { name, group, host }])),
    names: new Set([...asked(config, groups), ...ids, ...repeated(all)]),
    files: new Map(),
  };
}

/** Names that requests can have. Nobody asks for a pattern itself. */
function asked(config: Value, groups: ReadonlyMap<string, unknown>): string[] {
  const { regular, context, content, general } = fallbacksOf(config);
  const fallbacks = [...general, ...[regular, context, content].flatMap((lists) => [...(lists ?? [])].flat(2))];
  const names = [...groups.keys(), ...settingsOf(config).aliases.keys(), ...fallbacks];
  return names.filter((name) => !name.includes("*"));
}

/** Names of deployments in several groups. LiteLLM lets deployments with one id share their cooldowns. */
function repeated(all: readonly Named[]): string[] {
  const seen = new Set<string>();
  return all.flatMap(({ name }) => (seen.size === seen.add(name).size ? [name] : []));
}

function mainPart(file: string, text: Text, section: Value): Part {
  const sheet = editable(file, text);
  const places = sheet.documents.map(({ root }) => placeAt({ map: root, path: "" }, section.path));
  const place = places.find((found) => found !== null && hasSections(found.map));
  if (place === undefined || place === null)
    throw new Refused([1, 1], "a configuration that is no map", "Pass the file itself.");
  return { sheet, place, prefix: "" };
}

const hasSections = (map: YAMLMap) => sectionKeys.some((name) => pairOf(map, name) !== undefined);

function includedPart(value: Value, included: Included): Part | null {
  const path = textOf(value);
  const bytes = path === null ? null : included(path);
  if (path === null || bytes === null) return null;
  const sheet = editable(path, decoded(bytes));
  const root = sheet.documents[0]?.root;
  return root === undefined ? null : { sheet, place: { map: root, path: "" }, prefix: `${path}: ` };
}

/** Sections whose keys are kept by name; `settings` also have fallbacks. */
const sections: ReadonlyMap<string, Keys> = new Map([
  ["router_settings", routerKeys],
  ["litellm_settings", new Map([...litellmKeys, ...callbackKeys.map((key) => [key, "text"] as const)])],
  ["general_settings", new Map([...generalKeys, ["master_key", "text"]])],
]);

const topKeys = keyTable("", ["model_list", "include", ...sections.keys()].join(" "));

/** Edits one file and returns its text. */
function edited({ sheet, place, prefix }: Part, context: Context, isMain: boolean): string {
  try {
    keepOnly(sheet, place, topKeys);
    stageDeployments(sheet, place, prefix, context);
    for (const [name, keys] of sections) editSection(sheet, sectionAt(place, name), keys, context);
    const general = isMain ? mapAt(place, "general_settings") : sectionAt(place, "general_settings");
    if (general !== null) set(sheet, general, "master_key", context.stage.clientKey, "credential");
    refuseSignIns(sheet, place);
    refuseLeftovers(sheet, place.map, place.path, context.known);
    cleanComments(place.map);
    return printed(sheet, place.map);
  } catch (error) {
    if (isMain || !(error instanceof Refused)) throw error;
    throw new Refused([1, 1], `in ${sheet.file}, line ${error.line}: ${error.reason}`, error.remedy);
  }
}

function stageDeployments(sheet: Editable, place: Place, prefix: string, context: Context): void {
  const list = pairOf(place.map, "model_list")?.value;
  const path = below(place.path, "model_list");
  if (!isSeq(list)) return;
  for (const [index, map] of list.items.entries()) {
    const entry = below(path, index);
    const deployment = context.deployments.get(`${prefix}${entry}.litellm_params`);
    if (!isMap(map) || deployment === undefined)
      throw new Refused(
        sheet.locate(isMap(map) ? (map.range?.[0] ?? 0) : 0),
        `a deployment without model_name or litellm_params.model, at ${entry}`,
        "Complete the entry, or remove it: LiteLLM does not use it.",
      );
    stageDeployment(sheet, { map, path: entry }, deployment, context);
  }
}

function sectionAt({ map, path }: Place, name: string): Place | null {
  const value = pairOf(map, name)?.value;
  return isMap(value) ? { map: value, path: below(path, name) } : null;
}

function editSection(sheet: Editable, place: Place | null, keys: Keys, context: Context): void {
  if (place === null) return;
  ownCallbacks(sheet, place, context);
  refuseModelAliases(sheet, place);
  withoutFallbackParameters(sheet, place);
  const defaults = sectionAt(place, "default_litellm_params");
  if (defaults !== null) keepOnly(sheet, refuseModel(sheet, defaults), paramKeys);
  keepOnly(sheet, place, keys);
}
