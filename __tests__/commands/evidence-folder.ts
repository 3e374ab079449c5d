import type { TestContext } from "node:test";
import type { Bundle } from "../../src/generated/types.ts";
import { evidenceFiles } from "../../src/settle.ts";
import { workspace } from "../adapters/workspace.ts";
import { consistentBundle } from "../report/bundles.ts";

/** A bundle, consistent or not, in the form of bundle.json. */
export function bundleText(bundle: Bundle): string {
  return evidenceFiles(bundle).get("bundle.json")?.() ?? "";
}

/** A folder with the evidence of a bundle as a run writes it. */
export function evidenceFolder(context: TestContext, name = "hold-over-budget"): string {
  const files = Array.from(evidenceFiles(consistentBundle(name)), ([file, textOf]) => [file, textOf()] as const);
  return workspace(context, Object.fromEntries(files));
}

/** What `verify` tells of each part, by its name. */
export function results(stdout: string): ReadonlyMap<string, string> {
  const rows = stdout.matchAll(/^ {2}(\S+) +((?:agrees|differs|missing).*)$/gm);
  return new Map([...rows].map(([, what = "", result = ""]) => [what, result]));
}
