import type { Block, Row } from "./blocks.ts";
import { withoutMarkup } from "./normalised.ts";
import { parameterPlaces, placeBelow, placeOfCell, placeOfMark, type PlaceOfName } from "./places.ts";

/** What a page says a request must contain. */
export interface Demanded {
  /** Body fields. */
  fields: string[];
  /** Such as `query api-version` and `header anthropic-version`. */
  parameters: string[];
}

interface Named {
  name: string;
  place: PlaceOfName;
}

const requiredSection =
  /^required(?: (?:body|request|input|query|header|cookie))?s?(?: (?:parameters|fields|properties|params|headers))?$/;
const nameColumn = /^(?:name|parameter|field|key|property|attribute|argument|param|header)s?(?: name)?$/;
const placeColumn = /^(?:in|location|located in|where|position|param(?:eter)? type)$/;
const yes = /^(?:yes|true|required|y|✓|✔|✅|☑)️?$/i;
/** `required` after only a type, a place or punctuation, and without a condition. */
const requiredMark =
  /^(?:(?:string|str|integer|int|number|float|boolean|bool|array|list|object|enum|any|query|header|cookie)\b[^.]{0,40}?|[^.]{0,30}[,;·|(–—-]\s*)?(?<!not |n't |n’t )required\b(?! (?:if|when|only|for|unless)\b)/i;
const fieldName = /^[A-Za-z_][\w.[\]-]{0,100}$/;
const noun = "(query(?: string)? param(?:eter)?|header|cookie)";
const quoted = '[`"]([A-Za-z_][\\w.-]{0,100})[`"]';
/** Sentences that require a parameter by name. */
const sentences: readonly (readonly [pattern: RegExp, name: number, place: number])[] = [
  [
    new RegExp(
      `${quoted} (?:request )?${noun} (?:is|are) (?:always |now )?(?:required|mandatory)\\b(?! (?:if|when|only|for|unless)\\b)`,
      "gi",
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `\\b(?:requires?|must (?:include|send|set|pass|contain|have|specify|carry|provide)|needs?) (?:(?:an?|the|your) )?${quoted} (?:request )?${noun}`,
      "gi",
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `\\b(?:requires?|must (?:include|send|set|pass|contain|have|specify|carry|provide)|needs?) (?:(?:an?|the) )?(?:request )?${noun} (?:named |called )?${quoted}`,
      "gi",
    ),
    2,
    1,
  ],
  [
    new RegExp(
      `${noun} ${quoted} (?:is|are) (?:always |now )?(?:required|mandatory)\\b(?! (?:if|when|only|for|unless)\\b)`,
      "gi",
    ),
    2,
    1,
  ],
];
/** Headers that every request has, and credential headers, which are facts of another kind. */
const notParameters = /^(?:accept|content-type|authorization|(?:x-|x-goog-)?api-key)$/i;

/** What the page marks as required in a request: in tables, lists, headings, sentences and `<ParamField>`s. */
export function demandedOf(blocks: readonly Block[], prose: string): Demanded {
  const listed = blocks.flatMap((block) => {
    if (block.kind === "row") return ofRow(block);
    if (block.kind === "item") return ofLine(block.text, block.under);
    return block.kind === "heading" && block.level > 2
      ? ofLine(block.text, placeBelow(block.under) === "elsewhere" ? block.under : "")
      : [];
  });
  const found = [...listed, ...ofParamFields(prose), ...ofSentences(prose)].filter(({ name }) => fieldName.test(name));
  return {
    fields: found.flatMap(({ name, place }) => (place === "body" ? [name] : [])),
    parameters: found.flatMap(({ name, place }) => parameterOf(name, place)),
  };
}

function parameterOf(name: string, place: PlaceOfName): string[] {
  if (place === "body" || place === "elsewhere" || (place === "header" && notParameters.test(name))) return [];
  return [`${place} ${place === "header" ? name.toLowerCase() : name}`];
}

function ofRow({ columns, cells, under }: Row): Named[] {
  const nameAt = columns.findIndex((column) => nameColumn.test(column));
  const [name = "", ...marks] = withoutMarkup(cells[nameAt] ?? "").split(" ");
  const requiredAt = columns.indexOf("required");
  const others = [marks.join(" "), ...cells.filter((_, at) => at !== nameAt)].map(withoutMarkup);
  const isRequired =
    requiredAt >= 0
      ? yes.test(withoutMarkup(cells[requiredAt] ?? ""))
      : requiredSection.test(under) || others.some((cell) => requiredMark.test(cell));
  const placeAt = columns.findIndex((column) => placeColumn.test(column));
  const place = placeOfCell(withoutMarkup(cells[placeAt] ?? "")) ?? placeOfColumn(columns[nameAt]) ?? placeBelow(under);
  return isRequired ? [{ name, place }] : [];
}

/** A column titled `Header` holds header names. */
function placeOfColumn(column = ""): PlaceOfName | null {
  return /^headers?(?: name)?$/.test(column) ? "header" : null;
}

/** `messages` (array, **required**): a name in code or bold, closely followed by the mark. */
function ofLine(text: string, under: string): Named[] {
  const [, name, rest = ""] = /^\s*(?:\*\*|__)?`?([A-Za-z_][\w.[\]-]{0,100})`?(?:\*\*|__)?(.{0,200})/.exec(text) ?? [];
  if (name === undefined || !/^\s*(?:\*\*|__|`)/.test(text)) return [];
  const about = withoutMarkup(rest).replace(/^[\s(:,–—-]+/, "");
  const place = placeOfMark(about.slice(0, about.search(/\brequired\b/i) + 1)) ?? placeBelow(under);
  return requiredSection.test(under) || requiredMark.test(about) ? [{ name, place }] : [];
}

/**
 * Mintlify's component: `<ParamField body="messages" type="object[]" required>`, also with `query`, `header` or
 * `cookie`.
 */
function ofParamFields(prose: string): Named[] {
  return [...prose.matchAll(/<ParamField\s([^<>]{0,1000})>/g)].flatMap(([, attributes = ""]) => {
    const isRequired = /\brequired\b(?!=\{?["']?false)/.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'));
    return isRequired ? (["body", ...parameterPlaces] as const).flatMap((place) => attributeOf(attributes, place)) : [];
  });
}

function attributeOf(attributes: string, place: PlaceOfName): Named[] {
  const name = new RegExp(`\\b${place}=["']([^"']{1,100})["']`).exec(attributes)?.[1];
  return name === undefined ? [] : [{ name, place }];
}

function ofSentences(prose: string): Named[] {
  return sentences.flatMap(([pattern, nameAt, placeAt]) =>
    [...prose.matchAll(pattern)].flatMap((match) => {
      const word = match[placeAt]?.toLowerCase() ?? "";
      const place = parameterPlaces.find((known) => word.startsWith(known));
      return place === undefined ? [] : [{ name: match[nameAt] ?? "", place }];
    }),
  );
}
