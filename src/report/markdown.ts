import type { FindingArg } from "../generated/types.ts";

/**
 * A value as inline code made of a harmless alphabet. Everything that is not our own constant text goes through here, so that
 * no value can become a link, a mention, an image, an element or a table border.
 */
export function code(value: FindingArg): string {
  const text = String(value)
    .replace(/[^A-Za-z0-9 ._/:,+()@=*~-]/g, "?")
    .trim();
  return text === "" ? "`-`" : `\`${text}\``;
}

/** A folded section. The summary is our own constant text. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
