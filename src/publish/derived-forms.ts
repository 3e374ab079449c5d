type Encode = (value: string) => readonly string[];

const htmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The encodings in which programs print a value. The runner's own masks do not cover base64url, hex or reversed. */
const encodings: readonly Encode[] = [
  (value) => [value],
  (value) => [JSON.stringify(value).slice(1, -1)],
  (value) => [value.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character)],
  (value) => [Array.from(value).toReversed().join("")],
  (value) => hexCases(Buffer.from(value).toString("hex")),
  percentEncoded,
  (value) => [0, 1, 2].flatMap((shift) => shiftedBase64(Buffer.from(value), shift)),
];

/**
 * The value, and the value as JSON, HTML, reversed, hex, percent-encoded, base64 and base64url. The base64 forms find
 * it inside any longer text that was encoded as a whole, such as `user:value`.
 */
export function derivedForms(value: string): string[] {
  return [...new Set(encodings.flatMap((encode) => encode(value)))];
}

function hexCases(hex: string): string[] {
  return [hex, hex.toUpperCase()];
}

function percentEncoded(value: string): string[] {
  const component = encodeURIComponent(value.toWellFormed());
  const everyByte = Buffer.from(value).toString("hex").replace(/../g, "%$&");
  return [
    component,
    component.replace(/%../g, (escape) => escape.toLowerCase()),
    component.replaceAll("%20", "+"),
    ...hexCases(everyByte),
  ];
}

/** The base64 characters that depend only on the value when `shift` other bytes precede it. */
function shiftedBase64(value: Buffer, shift: number): string[] {
  const encoded = Buffer.concat([Buffer.alloc(shift), value]).toString("base64");
  const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + value.length) * 8) / 6));
  return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
}
