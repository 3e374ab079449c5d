/** A part of the report. Only its items may be cut, and only whole ones: a fold is left out or stands as it is. */
export interface Section {
  name: string;
  /** Stands before the items; the whole text of a section without any. */
  text: string;
  items: readonly string[];
  /** Stands after the items. */
  after: string;
}

/** A section that is shown whole or not at all. */
export function whole(name: string, text: string): Section {
  return { name, text, items: [], after: "" };
}

/** The sections that hold something, one after the other. */
export function joined(sections: readonly Section[]): string {
  const texts = sections.map(textOf).filter((text) => text !== "");
  return `${texts.join("\n\n")}\n`;
}

/**
 * The sections within this many characters. Those of `order` are left out one by one, from its beginning; then lists are
 * cut to whole items; then what is named in `last`. The first section always stays, and a line says what is left out.
 */
export function fitted(
  sections: readonly Section[],
  chars: number,
  { order, last }: { order: readonly string[]; last: readonly string[] },
): string {
  const steps = [...order.map((_, index) => order.slice(0, index)), order];
  const lean = steps.map((left) => without(sections, left)).find((rest) => joined(rest).length <= chars);
  if (lean !== undefined) return joined(lean);
  const leaner = last.map((_, index) => [...order, ...last.slice(0, index)]);
  const cut = [...leaner, [...order, ...last]].map((left) => cutItems(without(sections, left), chars));
  return joined(cut.find((rest) => joined(rest).length <= chars) ?? sections.slice(0, 1));
}

function without(sections: readonly Section[], left: readonly string[]): Section[] {
  const [first, ...rest] = sections.filter((section) => !left.includes(section.name));
  const gone = left.filter((name) => sections.some((section) => section.name === name && textOf(section) !== ""));
  if (first === undefined || gone.length === 0) return [...sections];
  return [first, whole("note", `Left out for length: ${gone.join(", ")}. The evidence folder has all of it.`), ...rest];
}

function textOf({ text, items, after }: Section): string {
  return [[text, ...items].filter((part) => part !== "").join("\n"), after].filter((part) => part !== "").join("\n\n");
}

/** What is said of the items that were cut, at most. */
const noteChars = 40;

/** What the lists may have is shared among them; what a short one leaves over goes to the longer ones. */
function cutItems(sections: readonly Section[], chars: number): Section[] {
  const lists = sections.filter(({ items }) => items.length > 0).toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const bare = sections.map((section) => ({ ...section, items: [] }));
  let rest = chars - joined(bare).length - lists.length * noteChars;
  const cut = new Map<Section, Section>();
  lists.forEach((list, index) => {
    const items = firstItems(list.items, Math.floor(rest / (lists.length - index)));
    cut.set(list, cutTo(list, items));
    rest -= lengthOf(items);
  });
  return sections.map((section) => cut.get(section) ?? section);
}

function cutTo(list: Section, items: readonly string[]): Section {
  const more = list.items.length - items.length;
  const after = more === 0 ? list.after : [`And ${more} more.`, list.after].filter((part) => part !== "").join("\n\n");
  return { ...list, items, after };
}

function firstItems(items: readonly string[], chars: number): string[] {
  let rest = chars;
  const end = items.findIndex((item) => (rest -= item.length + 1) < 0);
  return items.slice(0, end === -1 ? items.length : end);
}

function sizeOf({ items }: Section): number {
  return lengthOf(items);
}

function lengthOf(items: readonly string[]): number {
  return items.reduce((sum, item) => sum + item.length + 1, 0);
}
