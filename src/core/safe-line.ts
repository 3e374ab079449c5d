const replacement = "\u{fffd}";

/** Control, format (bidi, zero-width), lone surrogate, line and paragraph separator. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The text as one line that neither a terminal nor a runner acts on: the runner reads a command after `::` at the
 * start of a line and after `##[` anywhere in it.
 */
export function safeLine(text: string): string {
  return text
    .replace(unprintable, replacement)
    .replace(/:(?=:)/g, ": ")
    .replace(/##\[/g, "# #[");
}
