/** Whether a path of the repository has the form that manifests and inputs may name (manifest.schema.json, RepositoryPath). */
export function isRepositoryPath(text: string): boolean {
  return /^[A-Za-z0-9._-][A-Za-z0-9._/-]{0,511}$/.test(text);
}

const shownChars = 512;
const plain = /[A-Za-z0-9 ._/+()@~-]/;

/**
 * Any path that git allows, as evidence shows it (bundle.schema.json, ShownPath): other bytes are written as `=C3`, as in
 * quoted-printable, so that two names never look alike. What is longer than 512 characters ends in `...`.
 */
export function shownPath(path: string): string {
  const bytes = [...new TextEncoder().encode(path)];
  const shown = bytes.map((byte, index) => shownByte(byte, index === 0 || index === bytes.length - 1)).join("");
  return shown.length > shownChars ? `${shown.slice(0, shownChars - 3).replace(/=.?$/, "")}...` : shown;
}

/** A blank at an end would not be seen. */
function shownByte(byte: number, isAtEnd: boolean): string {
  const character = String.fromCharCode(byte);
  if (plain.test(character) && !(isAtEnd && character === " ")) return character;
  return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** The path that evidence shows so; the text itself where it was too long to be shown whole. */
export function pathShownAs(shown: string): string {
  try {
    return decodeURIComponent(shown.replaceAll("=", "%"));
  } catch {
    return shown;
  }
}
