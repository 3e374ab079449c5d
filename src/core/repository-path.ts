/** Whether a path of the repository has the form that manifests and inputs may name (manifest.schema.json, RepositoryPath). */
export function isRepositoryPath(text: string): boolean {
  return /^[A-Za-z0-9._-][A-Za-z0-9._/-]{0,511}$/.test(text);
}

/** Whether a text is a path as evidence shows it (bundle.schema.json, ShownPath). */
export function isShownPath(text: string): boolean {
  return /^[A-Za-z0-9._%+@=,~-][A-Za-z0-9._/%+@=,~-]{0,511}$/.test(text);
}

const shownChars = 512;
const plain = /[A-Za-z0-9._/+@=,~-]/;

/**
 * Any path that git allows, as evidence shows it: other characters are percent-encoded as in a URL, so that two names never
 * look alike. What is longer than 512 characters ends in `...`.
 */
export function shownPath(path: string): string {
  const shown = Array.from(new TextEncoder().encode(path), shownByte).join("");
  return shown.length > shownChars ? `${shown.slice(0, shownChars - 3).replace(/%.?$/, "")}...` : shown;
}

function shownByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return plain.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** The path that evidence shows so; the text itself where it was too long to be shown whole. */
export function pathShownAs(shown: string): string {
  try {
    return decodeURIComponent(shown);
  } catch {
    return shown;
  }
}
