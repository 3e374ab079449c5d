/** Where a name that a page lists belongs. */
export type PlaceOfName = "body" | "query" | "header" | "cookie" | "elsewhere";

/** Parts of a request beside its body. */
export const parameterPlaces = ["query", "header", "cookie"] as const;

const about = "(?: string)?(?: parameters?| params?| fields?| arguments?)?$";
/** Sections that are about one part of a request. The first that matches counts. */
const sections: readonly (readonly [heading: RegExp, place: PlaceOfName])[] = [
  // Of answers: no part of a request.
  [/^(?:\S+ ){0,2}(?:responses?|returns?|errors?|output|events?|chunks?)\b(?! api| parameters| request)/, "elsewhere"],
  [new RegExp(`^(?:\\S+ ){0,2}query${about}`), "query"],
  [new RegExp(`^(?:\\S+ ){0,2}headers?${about}`), "header"],
  [new RegExp(`^(?:\\S+ ){0,2}cookies?${about}`), "cookie"],
  [new RegExp(`^(?:\\S+ ){0,2}path${about}`), "elsewhere"],
];
/** `query`, `In query`, `header parameter`: a cell or a mark that names the place. */
const named = /^(?:in )?(?:the )?(query|header|cookie|path|body)(?: string)?(?: parameter| param| field)?s?$/i;
/** `(query, required)`, `header, required` behind a name. */
const marked = /^[^.]{0,60}?\b(query|header|cookie|path)\b(?: string)?(?: parameter| param)?/i;

/** Where the names that stand below a heading belong, by the heading in lower case. */
export function placeBelow(heading: string): PlaceOfName {
  return sections.find(([pattern]) => pattern.test(heading))?.[1] ?? "body";
}

/** The place that a table's cell is; null where it is none. */
export function placeOfCell(cell: string): PlaceOfName | null {
  return placeOfWord(named.exec(cell)?.[1]);
}

/** The place that the text behind a name gives; null where it gives none. */
export function placeOfMark(text: string): PlaceOfName | null {
  return placeOfWord(marked.exec(text)?.[1]);
}

function placeOfWord(word: string | undefined): PlaceOfName | null {
  const lower = word?.toLowerCase();
  if (lower === undefined) return null;
  if (lower === "body") return "body";
  return parameterPlaces.find((place) => place === lower) ?? "elsewhere";
}
