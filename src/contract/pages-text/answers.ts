import type { Block, Row } from "./blocks.ts";
import { withoutMarkup } from "./normalised.ts";

/** First words of the reason phrases in RFC 9110, RFC 6585 and providers' pages. */
const reason =
  "ok|created|accepted|no content|bad|unauthorized|payment|forbidden|not found|method|not acceptable|request|conflict|gone|" +
  "payload|content|unsupported|unprocessable|too many|rate|internal|not implemented|service|gateway|overloaded|server|success";
const status = new RegExp(
  String.raw`^(?:http |status |code |error )*([1-5]\d\d)(?:$|\s?[-–—:(]|,? (?:${reason})\b)`,
  "i",
);
const namedStatus = new RegExp(String.raw`^(?:http |status |code |error )*([1-5]\d\d),?[-–—: ]*(?:${reason})\b`, "i");
const aboutStatuses = /\b(?:status|http|error|response|code)s?\b/;
const objectConstant = /(?<![\w.-])object\\?["']?\s{0,8}:\s{0,8}\\?["']([A-Za-z][\w.-]{0,100})\\?["']/g;
const alwaysConstant = /\balways\b[^A-Za-z]{0,8}([a-z][\w.-]{0,100})/i;

/** Values of the field `object`: in examples, and in tables or lists that say it is always that value. */
export function responseObjects(blocks: readonly Block[], code: readonly string[]): string[] {
  const examples = code.flatMap((text) => [...text.matchAll(objectConstant)].map((match) => match[1] ?? ""));
  const described = blocks
    .filter((block) => block.kind === "row" || block.kind === "item")
    .map(({ text }) => withoutMarkup(text).replace(/^[|\s]+/, ""))
    .filter((text) => /^object\b/.test(text))
    .map((text) => alwaysConstant.exec(text)?.[1]?.replace(/[.-]+$/, "") ?? "");
  return [...examples, ...described].filter((name) => name !== "");
}

/**
 * HTTP statuses that the page lists: in tables and lists about statuses, in headings, accordions and example answers.
 */
export function statuses(blocks: readonly Block[], prose: string): number[] {
  const accordions = [...prose.matchAll(/<(?:Accordion|Tab|Expandable)\s[^<>]{0,500}?title=["']([^"'<>]{1,200})["']/g)];
  return [...blocks.map(statusOf), ...accordions.map(([, title = ""]) => first(namedStatus, title))]
    .filter((found) => found !== null)
    .map(Number);
}

function statusOf(block: Block): string | null {
  const { kind } = block;
  if (kind === "code") return /^[\w-]+ ([1-5]\d\d)\b/.exec(block.info)?.[1] ?? null;
  if (kind === "row") return ofRow(block);
  if (kind === "text") return null;
  const plain = withoutMarkup(block.text);
  if (kind === "heading") return first(block.level > 1 ? status : namedStatus, plain);
  return aboutStatuses.test(block.under) ? first(status, plain) : markedItem(block.text);
}

/** Outside a section about statuses, an item counts only if it is marked up and named: `**401 Unauthorized**`. */
function markedItem(text: string): string | null {
  return /^(?:\*\*|`)/.test(text) ? first(namedStatus, withoutMarkup(text)) : null;
}

function ofRow({ columns, cells, under }: Row): string | null {
  const at = columns.findIndex((column) => /^(?:http )?(?:status|code|error)(?: code)?s?$/.test(column));
  if (at < 0 && !aboutStatuses.test(under)) return null;
  return first(status, withoutMarkup(cells[Math.max(at, 0)] ?? ""));
}

function first(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[1] ?? null;
}
