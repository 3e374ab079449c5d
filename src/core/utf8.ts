export interface Utf8Options {
  /** Keeps a leading byte order mark, which is removed otherwise. */
  keepMark?: boolean;
  /** Allows the bytes to end within a character. */
  isCut?: boolean;
}

/** Returns the text of UTF-8 bytes; null for other bytes. */
export function utf8Text(bytes: Uint8Array, { keepMark = false, isCut = false }: Utf8Options = {}): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: keepMark }).decode(bytes, { stream: isCut });
  } catch {
    return null;
  }
}
