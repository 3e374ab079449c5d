import type { TextFault } from "./fault.ts";

/**
 * Characters that a reviewer cannot see, or sees in a different order than the parser (UTS 39, UAX 9; "Trojan Source",
 * CVE-2021-42574).
 */
const refused: readonly { name: string; pattern: RegExp }[] = [
  { name: "a control character", pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g },
  { name: "a Unicode line separator", pattern: /[\u2028\u2029]/g },
  {
    name: "a character that changes the direction of text",
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
  },
  {
    name: "an invisible character",
    pattern: /[\u00ad\u180e\u200b-\u200d\u2060-\u2065\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu,
  },
  { name: "half of a surrogate pair", pattern: /\p{Surrogate}/gu },
];

/** Every refused character of the text with its offset. */
export function characterFaults(text: string): TextFault[] {
  return refused.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({
      offset: index,
      problem: `expected visible text, got ${name}`,
      remedy: "Delete it. An editor that shows invisible characters helps to find it.",
    })),
  );
}
