export interface Utf8Options {
  /** Keep a byte order mark at the beginning, which is left out otherwise. */
  keepMark?: boolean;
  /** The bytes may end in the middle of a character. */
  isCut?: boolean;
}

/** The text of UTF-8 bytes; null for bytes that are not UTF-8. */
export function utf8Text(bytes: Uint8Array, { keepMark = false, isCut = false }: Utf8Options = {}): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: keepMark }).decode(bytes, { stream: isCut });
  } catch {
    return null;
  }
}
