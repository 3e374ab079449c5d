import type { Block, Row } from "./blocks.ts";
import { withoutMarkup } from "./normalised.ts";

/** Sections that speak of answers or headers: what is required there is no field of a request. */
const notOfRequests =
  /^(?:\S+ ){0,2}(?:responses?|returns?|errors?|headers?|output|events?|chunks?)\b(?! api| parameters| request)/;
const requiredSection = /^required(?: (?:body|request|input))?(?: (?:parameters|fields|properties|params))?$/;
const nameColumn = /^(?:name|parameter|field|key|property|attribute|argument|param)s?$/;
const yes = /^(?:yes|true|required|y|✓|✔|✅|☑)️?$/i;
/** `required`, behind nothing but a type or a punctuation mark, and on no condition. */
const requiredMark =
  /^(?:(?:string|str|integer|int|number|float|boolean|bool|array|list|object|enum|any)\b[^.]{0,40}?|[^.]{0,30}[,;·|(–—-]\s*)?(?<!not |n't |n’t )required\b(?! (?:if|when|only|for|unless)\b)/i;
const fieldName = /^[A-Za-z_][\w.[\]-]{0,100}$/;

/** Names of the request's fields that the page calls required, in tables, lists, headings and `<ParamField>`s. */
export function requiredFields(blocks: readonly Block[], prose: string): string[] {
  const ofRequests = blocks.filter(({ under }) => !notOfRequests.test(under));
  const names = ofRequests.flatMap((block) => {
    if (block.kind === "row") return ofRow(block);
    if (block.kind === "item") return ofLine(block.text, requiredSection.test(block.under));
    return block.kind === "heading" && block.level > 2 ? ofLine(block.text, false) : [];
  });
  return [...names, ...ofParamFields(prose)].filter((name) => fieldName.test(name));
}

function ofRow({ columns, cells, under }: Row): string[] {
  const nameAt = columns.findIndex((column) => nameColumn.test(column));
  const [name = "", ...marks] = withoutMarkup(cells[nameAt] ?? "").split(" ");
  const requiredAt = columns.indexOf("required");
  const others = [marks.join(" "), ...cells.filter((_, at) => at !== nameAt)];
  const required =
    requiredAt >= 0
      ? yes.test(withoutMarkup(cells[requiredAt] ?? ""))
      : requiredSection.test(under) || others.some((cell) => requiredMark.test(withoutMarkup(cell)));
  return required ? [name] : [];
}

/** `messages` (array, **required**): a name in code or bold, and close behind it the mark. */
function ofLine(text: string, inRequiredSection: boolean): string[] {
  const [, name, rest = ""] = /^\s*(?:\*\*|__)?`?([A-Za-z_][\w.[\]-]{0,100})`?(?:\*\*|__)?(.{0,200})/.exec(text) ?? [];
  if (name === undefined || !/^\s*(?:\*\*|__|`)/.test(text)) return [];
  const about = withoutMarkup(rest).replace(/^[\s(:,–—-]+/, "");
  return inRequiredSection || requiredMark.test(about) ? [name] : [];
}

/** Mintlify's component: `<ParamField body="messages" type="object[]" required>`. */
function ofParamFields(prose: string): string[] {
  return [...prose.matchAll(/<ParamField\s([^<>]{0,1000})>/g)].flatMap(([, attributes = ""]) => {
    const name = /\bbody=["']([^"']{1,100})["']/.exec(attributes)?.[1];
    const required = /\brequired\b(?!=\{?["']?false)/.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'));
    return name !== undefined && required ? [name] : [];
  });
}
