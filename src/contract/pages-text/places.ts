/** The part of a request that a listed name belongs to. */
export type PlaceOfName = "body" | "query" | "header" | "cookie" | "elsewhere";

/** The parts of a request other than its body. */
export const parameterPlaces = ["query", "header", "cookie"] as const;

const about = "(?: string)?(?: parameters?| params?| fields?| arguments?)?$";
/** Headings of sections about one part of a request. The first match counts. */
const sections: readonly (readonly [heading: RegExp, place: PlaceOfName])[] = [
  // Sections about answers, not requests.
  [/^(?:\S+ ){0,2}(?:responses?|returns?|errors?|output|events?|chunks?)\b(?! api| parameters| request)/, "elsewhere"],
  [new RegExp(`^(?:\\S+ ){0,2}query${about}`), "query"],
  [new RegExp(`^(?:\\S+ ){0,2}headers?${about}`), "header"],
  [new RegExp(`^(?:\\S+ ){0,2}cookies?${about}`), "cookie"],
  [new RegExp(`^(?:\\S+ ){0,2}path${about}`), "elsewhere"],
];
/** `query`, `In query`, `header parameter`: a cell or mark that gives the place. */
const named = /^(?:in )?(?:the )?(query|header|cookie|path|body)(?: string)?(?: parameter| param| field)?s?$/i;
/** `(query, required)`, `header, required` after a name. */
const marked = /^[^.]{0,60}?\b(query|header|cookie|path)\b(?: string)?(?: parameter| param)?/i;

/** The place of names listed under a heading (in lower case). */
export function placeBelow(heading: string): PlaceOfName {
  return sections.find(([pattern]) => pattern.test(heading))?.[1] ?? "body";
}

/** The place in a table cell; null if the cell gives none. */
export function placeOfCell(cell: string): PlaceOfName | null {
  return placeOfWord(named.exec(cell)?.[1]);
}

/** The place in the text after a name; null if the text gives none. */
export function placeOfMark(text: string): PlaceOfName | null {
  return placeOfWord(marked.exec(text)?.[1]);
}

function placeOfWord(word: string | undefined): PlaceOfName | null {
  const lower = word?.toLowerCase();
  if (lower === undefined) return null;
  if (lower === "body") return "body";
  return parameterPlaces.find((place) => place === lower) ?? "elsewhere";
}
