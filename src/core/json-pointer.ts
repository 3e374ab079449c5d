/** Returns the JSON Pointer (RFC 6901) of these keys and indexes; empty for the root. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Returns the key of a JSON Pointer step. */
export function unescapedStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
