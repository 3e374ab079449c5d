import type { Part, Row, Table } from "../tables/table.ts";
import { chip } from "./chip.ts";
import { code, markup, nothing, type Html } from "./markup.ts";

/** A part of the page that has a heading and its place in the navigation. */
export interface HtmlSection {
  id: string;
  title: string;
  body: Html;
}

export function section({ id, title, body }: HtmlSection): Html {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}</section>
`;
}

/** Folded on a screen, open on paper (style.ts). */
export function folded(summary: Html, body: Html, isOpen = false): Html {
  return markup`<details${isOpen ? markup` open` : nothing}><summary>${summary}</summary>
${body}
</details>
`;
}

/**
 * A table in a region of its own, which scrolls on a narrow page and can be reached with the keyboard. The first cell of a
 * row is its heading. Empty without rows.
 */
export function table({ caption, head, rows }: Table): Html {
  if (rows.length === 0) return nothing;
  const columns = head.map(({ name }) => markup`<th scope="col">${name}</th>`);
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows.map(tableRow)}</tbody>
</table></div>
`;
}

function tableRow({ cells, marked }: Row): Html {
  const all = cells.map((cell, index) => {
    const shown = cell.map(partShown);
    return index === 0 ? markup`<th scope="row">${shown}</th>` : markup`<td>${shown}</td>`;
  });
  return markup`<tr${marked ? markup` class="marked"` : nothing}>${all}</tr>
`;
}

function partShown(part: Part): Html {
  if ("data" in part) return code(part.data);
  if ("place" in part) return code(`${part.place.file}:${part.place.line}`);
  if ("decision" in part) return chip(part.decision);
  return "strong" in part ? markup`<strong>${part.strong}</strong>` : markup`${part.words}`;
}

/** A list of names and values. */
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
