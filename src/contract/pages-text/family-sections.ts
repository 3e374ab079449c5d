import type { RequestFamily } from "../../generated/types.ts";
import { allFamilies, families as everyFamily, familyNames } from "../../families/index.ts";
import type { Block } from "./blocks.ts";
import { withoutMarkup } from "./normalised.ts";
import { operationsAndBases, type Texts } from "./operations.ts";
import { textsOf } from "./texts.ts";

type Families = ReadonlySet<RequestFamily>;

/** No hand-written page has more headings. */
const mostSections = 2_000;
const none: Families = new Set();
/** A section that matches none of these documents no family, so the slower rules are skipped. */
const traces = allFamilies.flatMap(({ path, documented }) => [new RegExp(lastPart(path)), documented.call]);

/** The part of a path after its last variable. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("}") + 1);
}

interface Section {
  level: number;
  heading: string;
  blocks: Block[];
  /** Families with an operation or a client call in this section's own text. */
  shown: Families;
  /** The families that the section is about; null if it is about all families of the page. */
  about: Families | null;
}

export interface Scoped {
  /** The blocks about the requested families, or about all families of the page. */
  blocks: readonly Block[];
  /** Other families that the page documents or names. */
  others: Families;
}

/** Headings of subsections that belong to the reference section before them at the same level. */
const partOfReference =
  /^(?:(?:the|request|response|query|path|body|header|input|output|cookie|required|optional) )*(?:requests?|responses?|parameters?|params|headers?|body|schema|fields?|returns?|examples?|attributes?|arguments?|inputs?|outputs?|properties)$/i;

/**
 * The part of a page that is about the families. If the page documents only these families, or none of them, that is
 * the whole page. A section is about the families in its heading; else those in its text; else those of the section
 * above it.
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
