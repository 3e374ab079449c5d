import { isHaproxy, routesFrom } from "../../configuration/haproxy/index.ts";
import { commentIn, type Section, sectionsOf } from "../../configuration/haproxy/sections.ts";
import { copying } from "../copying.ts";
import { type Copy, replicaKey } from "../replica.ts";
import {
  cannotCopy,
  cleanComments,
  edited,
  put,
  recognised,
  refuseLeftovers,
  type Span,
  type TextSheet,
} from "../text-edits.ts";
import { type Context, secretsIn, spansOf, stageSection } from "./lines.ts";
import { removedSections } from "./rules.ts";

/** Copies an HAProxy configuration. */
export const copyHaproxy = copying((original, stage): Copy => {
  const sheet = recognised(original, isHaproxy);
  const sections = sectionsOf(sheet.text, sheet.locate);
  const context = { sheet, stage, spans: spansOf(sheet), secrets: secretsIn(sections) };
  const entry = entryOf(sections);
  for (const section of sections) {
    const isEntry = section.kind === "frontend" || section.kind === "listen";
    const reason = removedSections.get(section.kind) ?? (isEntry && section !== entry ? "listener" : null);
    if (reason === null) stageSection(section, context);
    else removeSection(section, reason, context);
  }
  const known = new Set([replicaKey, stage.clientKey]);
  cleanComments(sheet, commentsOf(sheet), known);
  const text = edited(sheet);
  refuseLeftovers(sheet, text, known);
  const changes = sheet.changes.toSorted((one, other) => one.line - other.line);
  return { files: new Map([[sheet.file.slice(sheet.file.lastIndexOf("/") + 1), text]]), changes, refuse: null };
});

/** Returns the one section that passes requests of clients on. Throws Refused. */
function entryOf(sections: readonly Section[]): Section {
  const backends = new Map(sections.filter(({ kind }) => kind === "backend").map((section) => [section.name, section]));
  const [entry, other] = sections.filter((section) => routesFrom(section, backends).length > 0);
  if (entry === undefined)
    throw cannotCopy([1, 1], "an HAProxy configuration without a frontend", "Pass the file with the frontend.");
  if (other !== undefined)
    throw cannotCopy(
      [other.line, 1],
      `a second ${other.kind} that passes requests on, while the copy has one address`,
      `Pass a copy of this file with only the ${other.kind} of the routes to be gated.`,
    );
  if (!entry.lines.some(({ words }) => words[0] === "bind"))
    throw cannotCopy([entry.line, 1], `a ${entry.kind} without bind`, "Pass the file with the line `bind`.");
  return entry;
}

function removeSection(section: Section, reason: Parameters<typeof put>[4], { sheet, spans }: Context): void {
  const first = spans.get(section.line);
  const last = spans.get(section.lines.at(-1)?.line ?? section.line);
  if (first === undefined || last === undefined) return;
  put(sheet, { start: first.start, end: last.end }, "", `${section.kind} ${section.name}`.trim(), reason);
}

function commentsOf({ text }: TextSheet): Span[] {
  let offset = 0;
  return text.split("\n").flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    const at = commentIn(line);
    return at === null ? [] : [{ start: start + at, end: start + line.length }];
  });
}
