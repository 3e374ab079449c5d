import { join } from "node:path";
import { installedByNpm } from "../support/npm.ts";
import { testsWith } from "../support/test-with.ts";

/** The program of the server that editors use for YAML: the extension of VS Code, and plugins of Vim, Emacs, Zed and others. */
export async function installLanguageServer(): Promise<string> {
  const folder = await installedByNpm("editor/yaml-language-server");
  return join(folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
}

/** A test that needs the language server. */
export const testWith = testsWith({ "yaml-language-server": installLanguageServer });
