import { isMap, isSeq, parse } from "yaml";
import { isPortkey } from "../configuration/portkey/index.ts";
import { type Part, partOf } from "../configuration/portkey/tree.ts";
import { Refused } from "../configuration/refused.ts";
import { plainYaml } from "../core/yaml.ts";
import { copying } from "./copying.ts";
import { below, type Editable, editable, pairOf, type Place, printed, set } from "./editable.ts";
import { keepOnly, type Keys, keyTable } from "./kept-keys.ts";
import { baseOf, refuseLeftovers } from "./leaves.ts";
import { replicaKey, type Copy, type Stage } from "./replica.ts";
import { sourceOf } from "./source.ts";

const everywhere = `weight on_status_codes request_timeout cache strict_open_ai_compliance`;
const named = `name retry override_params forward_headers`;

/** Keys of a target. Portkey 1.15.2 reads no others that decide how often it is called. */
const targetKeys = keyTable(everywhere, `${named} provider custom_host api_key`);
const groupKeys = keyTable(everywhere, `${named} strategy targets`);
const strategyKeys = keyTable("mode on_status_codes", "conditions default");
const retryKeys = keyTable("attempts on_status_codes use_retry_after_header", "");

/** Copies a Portkey config, as the client sends it: as JSON. */
export const copyPortkey = copying((original, stage): Copy => {
  const { file, text, section } = sourceOf(original, (document) => (isPortkey(document) ? document : null));
  const sheet = editable(file, text);
  const part = partOf(section);
  const map = sheet.documents.map(({ root }) => root).find(({ range }) => range?.[0] === section.offset);
  if (map === undefined) throw new Refused([1, 1], "a config that is no map", "Pass the config as JSON.");
  const place = { map, path: "" };
  const known = new Set([replicaKey, ...stagePart(sheet, place, part, stage)]);
  refuseLeftovers(sheet, place.map, place.path, known);
  const value: unknown = parse(printed(sheet, place.map), plainYaml);
  return {
    files: new Map([[file, `${JSON.stringify(value, null, 2)}\n`]]),
    changes: sheet.changes.toSorted((one, other) => one.line - other.line),
    refuse: null,
  };
});

/** Leads the targets of a part to the scripted provider, and returns their addresses. */
function stagePart(sheet: Editable, place: Place, part: Part, stage: Stage): string[] {
  keepOnly(sheet, place, part.mode === null ? targetKeys : groupKeys);
  keepIn(sheet, place, "retry", retryKeys);
  keepIn(sheet, place, "strategy", strategyKeys);
  if (part.mode !== null) return partsIn(place, part).flatMap(([inner, of]) => stagePart(sheet, inner, of, stage));
  const base = baseOf(sheet, place, part.name, stage);
  set(sheet, place, "provider", "openai", "provider");
  set(sheet, place, "custom_host", base, "address");
  set(sheet, place, "api_key", replicaKey, "credential");
  return [base];
}

function keepIn(sheet: Editable, { map, path }: Place, key: string, table: Keys): void {
  const value = pairOf(map, key)?.value;
  if (isMap(value)) keepOnly(sheet, { map: value, path: below(path, key) }, table);
}

function partsIn({ map, path }: Place, { parts }: Part): [Place, Part][] {
  const list = pairOf(map, "targets")?.value;
  const items = isSeq(list) ? list.items : [];
  return parts.flatMap((part, index): [Place, Part][] => {
    const inner = items[index];
    return isMap(inner) ? [[{ map: inner, path: below(below(path, "targets"), index) }, part]] : [];
  });
}
