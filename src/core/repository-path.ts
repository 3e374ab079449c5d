/** Whether a repository path has the format that manifests and inputs allow (manifest.schema.json, RepositoryPath). */
export function isRepositoryPath(text: string): boolean {
  return /^[A-Za-z0-9._-][A-Za-z0-9._/-]{0,511}$/.test(text);
}

const shownChars = 512;
const plain = /[A-Za-z0-9 ._/+()@~-]/;

/**
 * Returns any git path as shown in evidence (bundle.schema.json, ShownPath). Other bytes are written as `=C3`, as in
 * quoted-printable, so two names never look the same. A path over 512 characters ends in `...`.
 */
export function shownPath(path: string): string {
  const bytes = [...new TextEncoder().encode(path)];
  const shown = bytes.map((byte, index) => shownByte(byte, index === 0 || index === bytes.length - 1)).join("");
  return shown.length > shownChars ? `${shown.slice(0, shownChars - 3).replace(/=.?$/, "")}...` : shown;
}

/** A leading or trailing blank would not be visible. */
function shownByte(byte: number, isAtEnd: boolean): string {
  const character = String.fromCharCode(byte);
  if (plain.test(character) && !(isAtEnd && character === " ")) return character;
  return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Returns the path from its form in evidence; the text itself if it was cut. */
export function pathShownAs(shown: string): string {
  try {
    return decodeURIComponent(shown.replaceAll("=", "%"));
  } catch {
    return shown;
  }
}
