import { limits } from "../core/limits.ts";
import { textsIn } from "../core/json.ts";
import type { Secret } from "../binding/secrets.ts";

/** As many characters of a secret in a row, its separators left out, are a part that must not be published. */
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
  /** Texts that parties wrote which were given a secret. */
  stated: Iterable<string>;
  /** What stood in the repository and at GitHub before the first packet: a secret made of such words gives nothing away by them. */
  known: unknown;
}

/**
 * The parts of secrets that were stated and were not known before, as long as they were stated: what no surface may show.
 * Linear in the stated texts, of which equal ones are looked at once.
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

/** The longest runs of a text whose every window is one of these, each with the rule of its first. */
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
