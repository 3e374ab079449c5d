import type { EffectiveManifest } from "../generated/types.ts";
import { locateIn } from "./locate.ts";

/** Azure reads the model from this place, and not from the body. */
const deployment = /\/openai\/deployments\/([^/]+)\//;

/** Notes on routes with a fixed deployment whose check `unknown-model` would be answered, as `file:line:column: note: …`. */
export function deploymentNotes({
  file,
  lines,
  routes,
}: Pick<EffectiveManifest, "file" | "lines" | "routes">): string[] {
  return routes.flatMap(({ path, checks }, index) => {
    const [, name] = deployment.exec(path) ?? [];
    const asksForUnknown = checks.some(({ check }) => check === "unknown-model");
    if (name === undefined || name === "{model}" || !asksForUnknown) return [];
    const { line, column } = locateIn(file, lines, `/routes/${index}/path`);
    const remedy =
      "write `{model}` for the deployment, or leave out the check if nothing before Azure checks the model";
    return [
      `${file}:${line}:${column}: note: routes[${index}].path: Azure ignores the model of the body, so \`unknown-model\` would be answered: ${remedy}`,
    ];
  });
}
