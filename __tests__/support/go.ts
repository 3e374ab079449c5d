import { join } from "node:path";
import { installed, run } from "./install.ts";

/** The Go that the pinned versions were built with: a later one may refuse them. Go fetches it where it is another one itself. */
export const goToolchain = { GOTOOLCHAIN: "go1.26.8" };

export const goRemedy = "it needs Go 1.21 or newer, which fetches Go 1.26.8 where it is another, and Go's module proxy";

const tools = {
  act: "github.com/nektos/act@v0.2.89",
  actionlint: "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
  "victoria-logs": "github.com/VictoriaMetrics/VictoriaLogs/app/victoria-logs@v1.52.1",
} as const;
export type GoTool = keyof typeof tools;

/** The path of a tool, built on first use. Rejects as `installed` does. */
export async function installGoTool(tool: GoTool): Promise<string> {
  const module = tools[tool];
  const folder = await installed({
    name: `tools/${tool}`,
    what: `${module} (Go modules)`,
    remedy: goRemedy,
    pins: [module, goToolchain.GOTOOLCHAIN, process.platform, process.arch],
    build: async (place) => {
      await run("go", ["install", module], { env: { ...goToolchain, GOBIN: place } });
    },
  });
  return join(folder, tool);
}
