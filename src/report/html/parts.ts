import { markup, nothing, type Html } from "./markup.ts";

/** A part of the page that has a heading and its place in the navigation. */
export interface Section {
  id: string;
  title: string;
  body: Html;
}

export function section({ id, title, body }: Section): Html {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}</section>
`;
}

/** What is folded on a screen stands open on paper (style.ts). */
export function folded(summary: Html, body: Html, isOpen = false): Html {
  return markup`<details${isOpen ? markup` open` : nothing}><summary>${summary}</summary>
${body}
</details>
`;
}

/** A row of a table: its cells, and whether it has to be looked at. */
export interface Row {
  cells: readonly Html[];
  isMarked?: boolean;
}

/**
 * A table in a region of its own, which scrolls where the page is narrow and can be reached with the keyboard. The first
 * cell of a row is its heading.
 */
export function table(caption: string, head: readonly string[], rows: readonly Row[]): Html {
  const columns = head.map((name) => markup`<th scope="col">${name}</th>`);
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows.map(tableRow)}</tbody>
</table></div>
`;
}

function tableRow({ cells, isMarked = false }: Row): Html {
  const all = cells.map((cell, index) =>
    index === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`,
  );
  return markup`<tr${isMarked ? markup` class="marked"` : nothing}>${all}</tr>
`;
}

/** Names and what they stand for. */
export function facts(pairs: readonly (readonly [name: string, value: Html])[]): Html {
  const items = pairs.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
  return markup`<dl class="facts">
${items}</dl>
`;
}

export function list(items: readonly Html[]): Html {
  return markup`<ul>
${items.map((item) => markup`<li>${item}</li>\n`)}</ul>
`;
}
