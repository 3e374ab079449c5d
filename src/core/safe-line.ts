const replacement = "\u{fffd}";

/** Control, format (bidi, zero-width), lone surrogate, line and paragraph separator. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Returns the text as one line that neither a terminal nor a runner interprets. A runner reads commands after `::` at the
 * start of a line and after `##[` anywhere.
 */
export function safeLine(text: string): string {
  return text
    .replace(unprintable, replacement)
    .replace(/:(?=:)/g, ": ")
    .replace(/##\[/g, "# #[");
}
