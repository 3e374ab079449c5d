import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installedByNpm } from "../../support/npm.ts";

const upload = `
const [name, path] = [process.env.INPUT_NAME, process.env.INPUT_PATH];
if (existsSync(path)) {
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? readdirSync(path).map((file) => join(path, file)) : [path];
  await client.uploadArtifact(name, files, isFolder ? path : dirname(path));
}
`;

const download = `
const start = process.env.INPUT_PATTERN.replace("*", "");
const { artifacts } = await client.listArtifacts({ latest: true });
for (const { id, name } of artifacts.filter(({ name }) => name.startsWith(start)))
  await client.downloadArtifact(id, { path: join(process.env.INPUT_PATH, name) });
`;

const inputs = "{ name: {}, path: {}, pattern: {}, if-no-files-found: {}, retention-days: {} }";

/**
 * Folders that stand for the artifact actions, by \`owner/name@ref\` in a workflow. GitHub publishes the actions only there, but the
 * library that does their work on npm: these call it as the actions do.
 */
export async function artifactActions(workflow: string, folder: string): Promise<Record<string, string>> {
  const installed = await installedByNpm("workflow/artifacts");
  const library = pathToFileURL(join(installed, "node_modules/@actions/artifact/lib/artifact.js")).href;
  const uses = [...workflow.matchAll(/uses: (actions\/(upload|download)-artifact@\S+)/g)];
  return Object.fromEntries(
    uses.map(([, name = "", kind = ""]) => {
      const place = join(folder, kind);
      mkdirSync(place, { recursive: true });
      writeFileSync(
        join(place, "action.yml"),
        `name: ${kind}\ninputs: ${inputs}\nruns: { using: node24, main: index.mjs }\n`,
      );
      writeFileSync(
        join(place, "index.mjs"),
        `import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import library from ${JSON.stringify(library)};
const client = new library.DefaultArtifactClient();
${kind === "upload" ? upload : download}`,
      );
      return [name, place];
    }),
  );
}
