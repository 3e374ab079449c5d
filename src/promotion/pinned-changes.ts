import { limits } from "../core/limits.ts";
import type { Contract, EffectiveManifest, ReviewedChange, RuleChange } from "../generated/types.ts";
import { isPage } from "../manifest/contracts.ts";
import { sidesOf, type Change } from "./change.ts";

/**
 * Documentation that this change replaces. The pin of a page and a local copy are rules, so a new version counts as
 * looser.
 */
export async function contractFileChanges(
  { contracts, routes }: EffectiveManifest,
  gated: ReadonlySet<string>,
  change: Change,
): Promise<RuleChange[]> {
  const used = new Set(routes.filter(({ id }) => gated.has(id)).map(({ contract }) => contract));
  const files = Object.entries(contracts).flatMap(([name, contract]) =>
    used.has(name) ? filesOf(name, contract) : [],
  );
  const changed = await Promise.all(files.map(({ file, maxBytes }) => isReplaced(change, file, maxBytes)));
  return files
    .filter((_, index) => changed[index])
    .map(({ pointer, file }) => ({
      pointer,
      route: null,
      direction: "looser",
      at: { file, line: 1, column: 1 },
      in_effect: true,
    }));
}

function filesOf(name: string, { source, baseline }: Contract) {
  const copy = { pointer: `/contracts/${name}/source`, file: source, maxBytes: limits.pageBytes };
  const pin = { pointer: `/contracts/${name}/baseline`, file: baseline ?? "", maxBytes: limits.baselineBytes };
  return [...(isPage(source) ? [] : [copy]), ...(baseline === undefined ? [] : [pin])];
}

/** Files sent as headers that this change replaces. Files that hold weights are compared value by value elsewhere. */
export async function headerFileChanges(
  { gateways, routes }: EffectiveManifest,
  raised: ReadonlySet<string>,
  trafficFiles: ReadonlySet<string>,
  change: Change,
): Promise<ReviewedChange[]> {
  const sent = routes
    .filter(({ id }) => raised.has(id))
    .flatMap(({ checks }) => checks.map(({ gateway }) => gateway))
    .flatMap((gateway) => Object.values(gateways[gateway]?.headers ?? {}))
    .flatMap((source) => (typeof source === "object" && "file" in source ? source.file : []));
  const files = [...new Set(sent)].filter((file) => !trafficFiles.has(file));
  const changed = await Promise.all(files.map((file) => isReplaced(change, file, limits.headerFileBytes)));
  return files
    .filter((_, index) => changed[index])
    .map((file) => ({ what: "manifest", route: null, field: "headers", at: { file, line: 1, column: 1 } }));
}

/** A file that does not exist at base replaces nothing. */
async function isReplaced(change: Change, path: string, maxBytes: number): Promise<boolean> {
  const { base, touched } = await sidesOf(change, path, maxBytes);
  return touched && base !== null;
}
