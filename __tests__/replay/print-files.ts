// Prints the digest of every text that a bundle becomes: the same ones wherever and in whatever language it runs.
import { sha256 } from "../../src/core/canonical-json.ts";
import { surfacesOf } from "../../src/publish/surfaces.ts";
import { evidenceFiles } from "../../src/settle.ts";
import { bundles } from "../report/bundles.ts";

for (const [name, make] of Object.entries(bundles)) {
  const bundle = make();
  const files = Array.from(evidenceFiles(bundle), ([file, textOf]) => [file, textOf()] as const);
  const texts = [...files, ...Object.entries(surfacesOf(bundle))];
  for (const [file, text] of texts) console.log(`${name} ${file} ${sha256(JSON.stringify(text))}`);
}
