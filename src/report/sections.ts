/** A part of the report. Only its items may be cut, and only whole ones: a fold is left out or stays whole. */
export interface Section {
  name: string;
  /**
   * The place in the order in which sections are left out of a report that is too long: 1 goes first. From `cutsItems` on, lists
   * are cut to whole items before a section goes. The first section of a report always stays.
   */
  shed: number;
  /** Comes before the items; the whole text of a section without any. */
  text: string;
  items: readonly string[];
  /** Comes after the items. */
  after: string;
}

/** Sections that go before are left out whole, while every list stays as it is. */
const cutsItems = 10;

/** A section that is shown whole or not at all. */
export function whole(name: string, shed: number, text: string): Section {
  return { name, shed, text, items: [], after: "" };
}

/** A section whose items may be cut; empty without items. */
export function listed(name: string, shed: number, head: string, items: readonly string[], after = ""): Section {
  return items.length === 0 ? whole(name, shed, "") : { name, shed, text: head, items, after };
}

/** The sections that are not empty, in order. */
export function joined(sections: readonly Section[]): string {
  const texts = sections.map(textOf).filter((text) => text !== "");
  return `${texts.join("\n\n")}\n`;
}

/** The sections in at most this many characters: a line names those left out. Lengths are counted, and one text is made. */
export function fitted(sections: readonly Section[], chars: number): string {
  if (joinedLength(sections) <= chars) return joined(sections);
  const ranks = [...new Set(sections.slice(1).map(({ shed }) => shed))].toSorted((one, other) => one - other);
  const early = [0, ...ranks.filter((rank) => rank < cutsItems)];
  const late = [Math.max(...early), ...ranks.filter((rank) => rank >= cutsItems)];
  const tried = [
    ...early.map((rank) => without(sections, rank)),
    ...late.map((rank) => cutItems(without(sections, rank), chars)),
  ];
  return joined(tried.find((rest) => joinedLength(rest) <= chars) ?? sections.slice(0, 1));
}

/** The length of `joined`. */
function joinedLength(sections: readonly Section[]): number {
  const lengths = sections.map(textLength).filter((length) => length > 0);
  return lengths.reduce((sum, length) => sum + length, 0) + 2 * Math.max(0, lengths.length - 1) + 1;
}

/** The length of `textOf`. */
function textLength({ text, items, after }: Section): number {
  const parts = [text, ...items].filter((part) => part !== "");
  const above = Math.max(0, lengthOf(parts) - 1);
  return above + (above > 0 && after !== "" ? 2 : 0) + after.length;
}

/** Leaves out all sections up to this rank. */
function without(sections: readonly Section[], rank: number): Section[] {
  const [first, ...others] = sections;
  const gone = others.filter(({ shed }) => shed <= rank);
  const names = gone.toSorted((one, other) => one.shed - other.shed).filter((section) => textLength(section) > 0);
  if (first === undefined || names.length === 0) return [...sections];
  const note = `Left out for length: ${names.map(({ name }) => name).join(", ")}. The evidence folder has the full report.`;
  return [first, whole("note", Infinity, note), ...others.filter(({ shed }) => shed > rank)];
}

function textOf({ text, items, after }: Section): string {
  return [[text, ...items].filter((part) => part !== "").join("\n"), after].filter((part) => part !== "").join("\n\n");
}

/** Room for the line that counts the items cut. */
const noteChars = 40;

/** Shares the room among the lists; room that a short list does not need goes to the longer ones. */
function cutItems(sections: readonly Section[], chars: number): Section[] {
  const lists = sections.filter(({ items }) => items.length > 0).toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const bare = sections.map((section) => ({ ...section, items: [] }));
  let rest = chars - joinedLength(bare) - lists.length * noteChars;
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
