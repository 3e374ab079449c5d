import { posix } from "node:path";
import { matchesPath } from "../core/path-pattern.ts";
import { shownPath } from "../core/repository-path.ts";
import type { EffectiveManifest } from "../generated/types.ts";

const shownFiles = 10;

/**
 * One line for each `config` and `scope`, with the files it covers, or the files it would cover if it were declared.
 * Empty if no route declares traffic, because neither key applies then.
 */
export function coverageLines(manifest: EffectiveManifest, files: readonly string[]): string[] {
  const traffic = [...new Set(manifest.routes.flatMap((route) => route.traffic?.file ?? []))];
  if (traffic.length === 0) return [];
  const folders = [...new Set(traffic.map((file) => posix.dirname(file)))].filter((folder) => folder !== ".");
  const config = folders.map((folder) => `${folder}/**`);
  return [
    ...Object.entries(manifest.gateways).map(([name, gateway]) => {
      if (gateway.config.length > 0) return `config of ${name}: ${covered(gateway.config, files)}`;
      const missing = `config of ${name}: not declared, so a configuration change next to a weight change is promoted`;
      return config.length === 0 ? missing : `${missing}. ${wouldCover("config", config, files)}`;
    }),
    scopeLine(manifest, [...traffic, manifest.file], files),
  ];
}

function scopeLine({ scope }: EffectiveManifest, suggested: readonly string[], files: readonly string[]): string {
  if (scope !== null) return `scope: ${covered(scope, files)}`;
  return `scope: not declared, so a promotion may touch any file. ${wouldCover("scope", suggested, files)}`;
}

function wouldCover(key: string, patterns: readonly string[], files: readonly string[]): string {
  return `\`${key}: [${patterns.join(", ")}]\` would cover ${covered(patterns, files)}`;
}

function covered(patterns: readonly string[], files: readonly string[]): string {
  const found = files.filter((file) => patterns.some((pattern) => matchesPath(file, pattern)));
  if (found.length === 0) return "no file here";
  const more = found.length > shownFiles ? [`and ${found.length - shownFiles} more`] : [];
  const count = `${found.length} ${found.length === 1 ? "file" : "files"}`;
  return `${count}: ${[...found.slice(0, shownFiles).map(shownPath), ...more].join(", ")}`;
}
