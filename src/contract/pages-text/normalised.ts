const changing: readonly [RegExp, string][] = [
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g, "<DATE>"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<ID>"],
  [/\b(?:chatcmpl|resp|msg|req|call|fp|rs|fc|gen)[-_][A-Za-z0-9]{3,64}\b/g, "<ID>"],
  [/("created(?:_at)?"\s{0,8}:\s{0,8})\d+/g, "$1<DATE>"],
];

export interface PlainText {
  frontMatter: string;
  body: string;
}

/**
 * The text in NFC with `\n` line ends, the first step of every reader. Drops comments, invisible characters and the
 * banner that points to the site's `llms.txt`; returns the front matter separately.
 */
export function plainText(text: string): PlainText {
  const lines = withoutComments(text.normalize("NFC"))
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u202f]/g, " ");
  const opened = withoutBanner(lines);
  const found = /^\s*---[ \t]*\n((?:(?!---)[^\n]*\n){0,200})---[ \t]*(?:\n|$)/.exec(opened);
  const [whole, frontMatter = ""] = found ?? [""];
  return { frontMatter, body: withoutBanner(opened.slice(whole.length)) };
}

/**
 * The text as it is hashed: without parts that change although nobody edited the page, such as ids, dates, link
 * parameters and blanks.
 */
export function normalised(text: string): string {
  return changing
    .reduce((result, [pattern, by]) => result.replace(pattern, by), text)
    .replace(/\s+/g, " ")
    .trim();
}

/** The text without emphasis, code marks, link targets, ids and tags. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\{#[\w-]{1,200}\}/g, "")
    .replace(/\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/<\/?[A-Za-z][^<>]{0,500}>/g, "")
    .replace(/[`*]|_+/g, withinWord)
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Removes marks but keeps underscores within a word. Matches whole runs, because trying each underscore takes quadratic
 * time.
 */
function withinWord(mark: string, at: number, text: string): string {
  return mark.startsWith("_") && isWordAt(text, at - 1) && isWordAt(text, at + mark.length) ? mark : "";
}

function isWordAt(text: string, at: number): boolean {
  return /^[A-Za-z0-9]$/.test(text.charAt(at));
}

function withoutComments(text: string): string {
  const [first = "", ...rest] = text.split("<!--");
  return [first, ...rest.map(afterComment)].join("");
}

/** An unclosed comment hides nothing: a reader of the raw text sees what follows it. */
function afterComment(text: string): string {
  const end = text.indexOf("-->");
  return end < 0 ? text : text.slice(end + "-->".length);
}

function withoutBanner(body: string): string {
  const [quote = ""] = /^\s*(?:>[^\n]*\n){1,20}/.exec(body) ?? [];
  return quote.includes("llms.txt") ? body.slice(quote.length) : body;
}
