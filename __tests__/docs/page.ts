import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const repository = join(import.meta.dirname, "..", "..");

/** Markdown that people read, by path. */
export const pages: ReadonlyMap<string, string> = new Map(
  globSync(["*.md", "docs/**/*.md", "examples/**/*.md", "provider/*.md"], { cwd: repository }).map((path) => [
    path,
    textOf(path),
  ]),
);

/** A file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

/** Every fenced block of a language in a page. */
export function blocksOf(page: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...page.matchAll(fence)].map(([, block = ""]) => block);
}
