/** The text when it has at most `maxBytes` bytes of UTF-8; else its first whole lines and the note, together within them. */
export function cutToBytes(text: string, maxBytes: number, note: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const room = bytes.subarray(0, maxBytes - Buffer.byteLength(note));
  return room.subarray(0, room.lastIndexOf("\n") + 1).toString() + note;
}
