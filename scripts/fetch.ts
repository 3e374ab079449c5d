// Installs all that the tests of real gateways, of workflows and of editors run against, and says in one line each what it could not install.
import { installLanguageServer } from "../__tests__/editor/install.ts";
import { installGoTool } from "../__tests__/support/go.ts";
import { installs } from "../__tests__/gateways/test-with.ts";
import { installZizmor } from "../__tests__/workflow/harness/zizmor.ts";

const all = {
  ...installs,
  act: () => installGoTool("act"),
  actionlint: () => installGoTool("actionlint"),
  zizmor: installZizmor,
  "yaml-language-server": installLanguageServer,
};

await Promise.all(Object.entries(all).map(([name, install]) => install().then(() => ready(name), missing)));

function ready(name: string): void {
  console.log(`${name}: ready`);
}

function missing(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
