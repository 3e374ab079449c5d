import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "rolldown";

interface Package {
  name: string;
  version: string;
  license: string;
}

/** Licences that ask for no more than their own text, which licenses.txt carries. Any other one needs a decision, and a line here. */
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/**
 * Emits licenses.txt: name, version and licence text of every package of which a module is in the bundles.
 * Throws for a package without a licence, and for a licence that is not allowed.
 */
export function licenses(): Plugin {
  return {
    name: "licenses",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const folders = new Set(modules.filter((id) => id.includes("node_modules")).map(packageFolder));
      const notices = [...folders].map(notice).toSorted();
      this.emitFile({ type: "asset", fileName: "licenses.txt", source: notices.join(`\n${"-".repeat(80)}\n\n`) });
    },
  };
}

/**
 * Some packages have nameless package.json files inside, which only say `"type": "module"`. Throws for a package without
 * name, version or licence, which would otherwise pass for the one around it.
 */
function packageFolder(path: string): string {
  const folder = dirname(path);
  if (basename(folder) === "node_modules")
    throw new Error(`expected name, version and license in a package of ${folder}`);
  return packageIn(folder) === null ? packageFolder(folder) : folder;
}

function packageIn(folder: string): Package | null {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return null;
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  return isPackage(value) ? value : null;
}

function isPackage(value: unknown): value is Package {
  const fields = new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  return ["name", "version", "license"].every((name) => typeof fields.get(name) === "string");
}

function notice(folder: string): string {
  const found = packageIn(folder);
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (found === null) throw new Error(`expected a package in ${folder}`);
  if (!allowed.includes(found.license))
    throw new Error(`expected one of the licences ${allowed.join(", ")}, got ${found.license} of ${found.name}`);
  const text = file === undefined ? "(the package ships no licence text)" : readFileSync(join(folder, file), "utf8");
  return `${found.name} ${found.version}: ${found.license}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}
