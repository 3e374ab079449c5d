import type { EffectiveManifest } from "../../generated/types.ts";

/** Adds the gateways and contracts of base that the manifest refers to but does not have. */
export function withNeeded(manifest: EffectiveManifest, base: EffectiveManifest): EffectiveManifest {
  const { routes, logs, environment } = manifest;
  const gateways = [
    ...routes.flatMap(({ gateway, checks }) => [gateway, ...checks.map((check) => check.gateway)]),
    ...logs.map(({ gateway }) => gateway),
    ...(environment?.expect ?? []).flatMap(({ gateway }) => gateway ?? []),
  ];
  return {
    ...manifest,
    gateways: withNames(manifest.gateways, base.gateways, gateways),
    contracts: withNames(
      manifest.contracts,
      base.contracts,
      routes.map(({ contract }) => contract),
    ),
  };
}

function withNames<T>(own: Record<string, T>, others: Record<string, T>, names: readonly string[]): Record<string, T> {
  const missing = Object.entries(others).filter(([name]) => names.includes(name) && !Object.hasOwn(own, name));
  return missing.length === 0 ? own : { ...own, ...Object.fromEntries(missing) };
}
