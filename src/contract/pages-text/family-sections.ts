import type { RequestFamily } from "../../generated/types.ts";
import { allFamilies, families as everyFamily, familyNames } from "../../families/index.ts";
import type { Block } from "./blocks.ts";
import { withoutMarkup } from "./normalised.ts";
import { operationsAndBases, type Texts } from "./operations.ts";
import { textsOf } from "./texts.ts";

type Families = ReadonlySet<RequestFamily>;

/** More headings are no page that a person wrote. */
const mostSections = 2_000;
const none: Families = new Set();
/** Without one of these a section documents no family: the rules need not be tried. */
const traces = allFamilies.flatMap(({ path, documented }) => [new RegExp(path), documented.call]);

interface Section {
  level: number;
  heading: string;
  blocks: Block[];
  /** What its own text documents: an operation, or the call of a client. */
  shown: Families;
  /** The families that it is about; null where it is about every family of the page. */
  about: Families | null;
}

export interface Scoped {
  /** The blocks that are about the families, or about all families of the page. */
  blocks: readonly Block[];
  /** Families that the page is about as well, or names. */
  others: Families;
}

/** A part of the reference that stands above it, at the same level. */
const partOfReference =
  /^(?:(?:the|request|response|query|path|body|header|input|output|cookie|required|optional) )*(?:requests?|responses?|parameters?|params|headers?|body|schema|fields?|returns?|examples?|attributes?|arguments?|inputs?|outputs?|properties)$/i;

/**
 * The part of a page that is about the families. Where the page documents only these, or none of them, that is all of it.
 * A section is about what its heading names, else about what its text documents, else about what the section above it is.
 */
export function blocksAbout(blocks: readonly Block[], frontMatter: string, families: readonly RequestFamily[]): Scoped {
  const texts = textsOf(blocks, frontMatter);
  const shown = shownBy(texts);
  const known = new Set([...shown, ...namedIn(texts.prose)]);
  const isAmong = (all: Families): boolean => families.some((family) => all.has(family));
  if (!isAmong(known)) return { blocks, others: new Set() };
  const others = new Set([...known].filter((family) => !families.includes(family)));
  if (!isAmong(shown) || ![...others].some((family) => shown.has(family))) return { blocks, others };
  if (blocks.filter(({ kind }) => kind === "heading").length > mostSections) return { blocks, others };
  const kept = sectionsOf(blocks).filter(({ about }) => about === null || isAmong(about));
  return { blocks: kept.flatMap((section) => section.blocks), others };
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind === "heading" || sections.length === 0) sections.push(emptySection(block));
    sections.at(-1)?.blocks.push(block);
  }
  const open: Section[] = [];
  for (const section of sections) {
    section.shown = section.blocks.some(({ text }) => hasTrace(text)) ? shownBy(textsOf(section.blocks, "")) : none;
    while ((open.at(-1)?.level ?? 0) > section.level) open.pop();
    const sibling = open.at(-1)?.level === section.level ? open.pop() : undefined;
    section.about = aboutOf(section, sibling, open.at(-1)?.about ?? null);
    open.push(section);
  }
  return sections;
}

function emptySection(block: Block): Section {
  const [level, heading] = block.kind === "heading" ? [block.level, withoutMarkup(block.text)] : [0, ""];
  return { level, heading, blocks: [], shown: none, about: null };
}

function aboutOf({ heading, shown }: Section, sibling: Section | undefined, above: Families | null): Families | null {
  const named = new Set(namedIn(heading));
  if (named.size > 0) return named;
  const shared = allFamilies.find(({ documented }) => documented.sharedHeading?.test(heading) ?? false);
  if (shared !== undefined && shown.has(shared.name)) return new Set([shared.name]);
  if (shown.size > 0) return shown;
  return sibling !== undefined && partOfReference.test(heading) ? sibling.about : above;
}

function shownBy(texts: Texts): Families {
  return new Set(
    familyNames.filter(
      (family) =>
        operationsAndBases(texts, [family]).operations.length > 0 ||
        texts.code.some((text) => everyFamily[family].documented.call.test(text)),
    ),
  );
}

function namedIn(text: string): RequestFamily[] {
  return familyNames.filter((family) => everyFamily[family].documented.name.test(text));
}

function hasTrace(text: string): boolean {
  return traces.some((trace) => trace.test(text));
}
