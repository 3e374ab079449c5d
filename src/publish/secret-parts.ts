import { textsIn } from "../core/json.ts";
import type { Secret } from "./leak-scan.ts";

/** As many characters of a secret in a row, its separators left out, are a part that must not be published. */
export const partChars = 8;

/** A text without its separators: `ab-12.cd` and `ab12cd` are the same. */
export function withoutSeparators(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "");
}

/** Every run of partChars characters of a text without separators, each once, in the order of their places. */
export function* partsOf(plain: string): Generator<string> {
  for (let at = 0; at + partChars <= plain.length; at++) yield plain.slice(at, at + partChars);
}

export interface Heard {
  /** Texts that parties wrote which were given a secret. */
  stated: Iterable<string>;
  /** What stood in the repository and at GitHub before the first packet: a secret made of such words gives nothing away by them. */
  known: unknown;
}

/**
 * The parts of secrets that were stated and were not known before: what no surface may show. Linear in the stated texts,
 * of which equal ones are looked at once.
 */
export function partsStated(secrets: readonly Secret[], { stated, known }: Heard): Secret[] {
  const rules = new Map(
    secrets.flatMap(({ rule, value }) =>
      Array.from(partsOf(withoutSeparators(value)), (part) => [part, rule] as const),
    ),
  );
  const texts = new Set(Array.from(new Set(stated), withoutSeparators));
  const found = new Set([...texts].flatMap((text) => [...partsOf(text)]).filter((part) => rules.has(part)));
  if (found.size === 0) return [];
  const before = new Set([...new Set(textsIn(known))].flatMap((text) => [...partsOf(withoutSeparators(text))]));
  return [...found]
    .filter((part) => !before.has(part))
    .map((part) => ({ rule: `${rules.get(part) ?? "secret"}-part`, value: part }));
}
