import { scriptedAnswerText } from "../../core/placeholders.ts";
import type { EffectiveLog, Exposure } from "../../generated/types.ts";

/** Texts that a log row must not contain, by kind. */
export interface Forbidden {
  isCredential: (text: string) => boolean;
  nonce: string;
}

/**
 * Returns the fields of a row that hold a credential, or prompt or answer text if the manifest does not allow bodies. Names
 * the field, never the value.
 */
export function exposuresIn(row: unknown, log: EffectiveLog, forbidden: Forbidden): Exposure[] {
  return leaves(row, "").flatMap(([pointer, text]) => {
    const kind = kindOf(text, forbidden);
    if (kind === null || (kind !== "credential" && log.bodies === "allowed")) return [];
    return [{ log: log.name, field: pointer.replace(/[^A-Za-z0-9._/-]/g, "_").slice(0, 128), kind }];
  });
}

function kindOf(text: string, { isCredential, nonce }: Forbidden): Exposure["kind"] | null {
  if (isCredential(text)) return "credential";
  if (text.includes(nonce)) return "prompt";
  return text.includes(scriptedAnswerText) ? "answer" : null;
}

/** Every text of a row with its pointer. A key is a text at its object's pointer. */
function leaves(value: unknown, pointer: string): [string, string][] {
  if (typeof value === "string") return [[pointer, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [pointer, key] satisfies [string, string],
    ...leaves(inner, `${pointer}/${key}`),
  ]);
}
