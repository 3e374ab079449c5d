import { isTargetName } from "../core/targets.ts";

/** Evidence calls any target that no route names `other`; numbers would be sorted. */
const isFree = (name: string) => isTargetName(name) && name !== "other" && !/^\d+$/.test(name);

const mostChars = 56;

/** Each text as an identifier of the manifest, all different. A text that is one already stays as it is. */
export function identifiers(texts: readonly string[], otherwise: string): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const name = unused(identifier(text, otherwise), taken);
    taken.add(name);
    return name;
  });
}

function identifier(text: string, otherwise: string): string {
  if (isFree(text)) return text;
  const name = text
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .slice(0, mostChars)
    .replace(/[^A-Za-z0-9]+$/, "");
  return isFree(name) ? name : `${otherwise}${/^\d+$/.test(name) ? `-${name}` : ""}`;
}

function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name.slice(0, mostChars)}-${number}`)) number += 1;
  return `${name.slice(0, mostChars)}-${number}`;
}
