import { limits } from "../core/limits.ts";
import { textsIn } from "../core/json.ts";
import type { Secret } from "../binding/secrets.ts";

/** This many consecutive characters of a secret, not counting separators, must not be published. */
export const partChars = limits.credentialMinChars;

/** A text without its separators: `ab-12.cd` and `ab12cd` are the same. */
export function withoutSeparators(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "");
}

/** Every partChars characters in a row of a text without separators, in the order of their places. */
function* windowsOf(plain: string): Generator<string> {
  for (let at = 0; at + partChars <= plain.length; at++) yield plain.slice(at, at + partChars);
}

export interface Heard {
  /** Texts written by parties that received a secret. */
  stated: Iterable<string>;
  /** Data from the repository and GitHub before the first request: parts of a secret found there are already public. */
  known: unknown;
}

/**
 * The longest parts of secrets that were stated and not known before: no surface may show them. Linear in the stated
 * texts; equal texts are read once.
 */
export function partsStated(secrets: readonly Secret[], { stated, known }: Heard): Secret[] {
  const rules = new Map(
    secrets.flatMap(({ rule, value }) =>
      Array.from(windowsOf(withoutSeparators(value)), (window) => [window, rule] as const),
    ),
  );
  const suspects = [...new Set(Array.from(stated, withoutSeparators))].filter((text) =>
    [...windowsOf(text)].some((window) => rules.has(window)),
  );
  if (suspects.length === 0) return [];
  for (const text of new Set(textsIn(known)))
    for (const window of windowsOf(withoutSeparators(text))) rules.delete(window);
  return suspects.flatMap((text) => runsIn(text, rules));
}

/** The longest runs of a text in which every window is in `rules`, each with the rule of its first window. */
function runsIn(text: string, rules: ReadonlyMap<string, Secret["rule"]>): Secret[] {
  const runs: Secret[] = [];
  let isOpen = false;
  for (const window of windowsOf(text)) {
    const rule = rules.get(window);
    const run = runs.at(-1);
    if (rule !== undefined && isOpen && run !== undefined) run.value += window.slice(-1);
    else if (rule !== undefined) runs.push({ rule: `${rule}-part`, value: window });
    isOpen = rule !== undefined;
  }
  return runs;
}
