import type { EffectiveManifest } from "../generated/types.ts";
import { locateIn } from "./locate.ts";

/**
 * Notes on routes with `ask`, as `file:line:column: note: …`. The manifest alone does not show whether the workflow
 * binds a witness.
 */
export function askNotes({ file, lines, routes }: Pick<EffectiveManifest, "file" | "lines" | "routes">): string[] {
  return routes.flatMap(({ gateway, ask }, index) => {
    if (!asksForMore(ask)) return [];
    const { line, column } = locateIn(file, lines, `/routes/${index}/ask`);
    const remedy = `bind it to the gateway \`${gateway}\` (inputs \`witness\` and \`witness-token\`), or the route is held`;
    return [
      `${file}:${line}:${column}: note: routes[${index}].ask: only the scripted provider can see what reaches a target: ${remedy}`,
    ];
  });
}

/** Whether a route's requests carry more than their prompt. */
export function asksForMore({ tools, system, json }: EffectiveManifest["routes"][number]["ask"]): boolean {
  return tools || system || json;
}
