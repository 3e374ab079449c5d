import type { Watched } from "./watched.ts";

/** One way in which programs write a text, without anything but ASCII letters and digits. */
export interface Form {
  secret: Watched;
  form: string;
  text: string;
  /** This many characters in a row stand for the shortest part that must not be seen. */
  width: number;
}

interface Encoding {
  form: string;
  /** Characters for each byte of the value. */
  ratio: number;
  encode: (bytes: Buffer) => string;
}

const hex = (bytes: Buffer): string => bytes.toString("hex");
const escaped = (bytes: Buffer): string => Array.from(bytes.toString(), unicodeEscape).join("");

/**
 * Separators are left out on both sides, so that plain text also stands for `a-b-c`, JSON, percent-encoding of the rest and UTF-16
 * of ASCII, base64 for base64url, and hex for percent-encoding of every byte.
 */
const encodings: readonly Encoding[] = [
  { form: "plain text", ratio: 1, encode: (bytes) => bytes.toString() },
  { form: "reversed text", ratio: 1, encode: (bytes) => Array.from(bytes.toString()).toReversed().join("") },
  ...[0, 1, 2].map((shift) => ({
    form: `base64 shifted by ${shift}`,
    ratio: 1.25,
    encode: (bytes: Buffer) => shiftedBase64(bytes, shift),
  })),
  { form: "hex", ratio: 2, encode: hex },
  { form: "upper-case hex", ratio: 2, encode: (bytes) => hex(bytes).toUpperCase() },
  { form: "JSON escapes", ratio: 5, encode: escaped },
  { form: "upper-case JSON escapes", ratio: 5, encode: (bytes) => escaped(bytes).replaceAll(/[a-f]/g, upperCase) },
];

/** Returns the forms in which a text may be found again, each as letters and digits alone. */
export function formsOf(secret: Watched): Form[] {
  const bytes = Buffer.from(secret.text);
  return encodings.map(({ form, ratio, encode }) => ({
    secret,
    form,
    text: lettersAndDigits(encode(bytes)),
    width: Math.floor(secret.width * ratio),
  }));
}

/** Returns the text without everything but ASCII letters and digits. */
function lettersAndDigits(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]+/g, "");
}

function unicodeEscape(character: string): string {
  return `u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function upperCase(letter: string): string {
  return letter.toUpperCase();
}

/** Without the characters at both ends in which the neighbours of the value have a share. */
function shiftedBase64(value: Buffer, shift: number): string {
  const padded = Buffer.concat([Buffer.alloc(shift), value]);
  const from = shift === 0 ? 0 : shift + 1;
  return padded.toString("base64").slice(from, Math.floor((padded.length * 4) / 3));
}
