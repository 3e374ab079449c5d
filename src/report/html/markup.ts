/** Safe markup: only `markup` creates it. */
export interface Html {
  readonly text: string;
}

type Part = string | number | Html | readonly Html[];

/** Markup from constant text. Every interpolated string is data and is escaped. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = texts[0] ?? "";
  for (const [index, part] of parts.entries()) text += rendered(part) + (texts[index + 1] ?? "");
  return { text };
}

export const nothing: Html = markup``;

function rendered(part: Part): string {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escape(part);
  return "text" in part ? part.text : part.map(({ text }) => text).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Most data, which is left as it is. */
const plain = /^[ !#-%(-;=?-~]*$/;

/**
 * Data as text or as the value of an attribute: printable ASCII, the alphabet of every schema, so that no character can reorder,
 * hide or overlap the text around it.
 */
export function escape(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(/[^ -~]/gu, "?").replace(/[&<>"']/g, (character) => entities[character] ?? "?");
}

/** A value of data in the page; the word none where there is none. */
export function code(value: string | number | null): Html {
  const text = String(value ?? "").trim();
  return text === "" ? markup`<span class="absent">none</span>` : markup`<code>${text}</code>`;
}

/** Values one after the other; the word `none` for none. */
export function codes(values: readonly string[]): Html {
  return values.length === 0 ? code(null) : separated(values.map(code));
}

/** Pieces with a comma between them. */
export function separated(pieces: readonly Html[]): Html {
  return markup`${pieces.map((piece, index) => (index === 0 ? piece : markup`, ${piece}`))}`;
}

/** The gate's own Markdown sentences, with data between backticks. */
export function prose(markdown: string): Html {
  const pieces = markdown.split(/`([^`]*)`/);
  return markup`${pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : markup`${piece}`))}`;
}
