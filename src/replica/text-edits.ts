import { filesIn } from "../configuration/config-map.ts";
import { decoded, documentsIn, type Text } from "../configuration/text.ts";
import { Refused } from "../configuration/refused.ts";
import { shownText } from "../configuration/withheld.ts";
import { type Leftover, leftoverIn } from "./leftovers.ts";
import type { ChangeReason, Original, ReplicaChange } from "./replica.ts";

/** Names of headers and variables in which a proxy keeps a credential. */
export const credentialName =
  /authorization|(?:api|access|subscription|secret|private|auth|license)[-_]?key|token|secret|cookie|password|credential|(?:^|[-_])(?:auth|pwd|passwd|passphrase|signature)$/i;

/** A part of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A text that is edited in place: every line keeps its number. */
export interface TextSheet extends Text {
  file: string;
  edits: (Span & { text: string })[];
  changes: ReplicaChange[];
  /** Addresses that were replaced: comments with one of them are emptied. */
  replaced: Set<string>;
}

function textSheet(file: string, text: Text): TextSheet {
  return { ...text, file, edits: [], changes: [], replaced: new Set() };
}

/** Returns the configuration in a file: the file itself, or the one in a ConfigMap. Throws Refused. */
export function recognised(
  { file, bytes }: Pick<Original, "file" | "bytes">,
  recognises: (text: string) => boolean,
): TextSheet {
  const text = decoded(bytes);
  if (recognises(text.text)) return textSheet(file, text);
  const inner = documentsIn(text)
    .flatMap(filesIn)
    .map((data) => ({ file: data.file, text: data.text() }));
  const [found] = inner.filter((data) => recognises(data.text.text));
  if (found === undefined)
    throw cannotCopy([1, 1], "no configuration of this gateway", "Pass the file that the gateway is started with.");
  return textSheet(found.file, found.text);
}

/** Replaces a part of the text, and notes it at its line. */
export function put(sheet: TextSheet, span: Span, text: string, key: string, reason: ChangeReason): void {
  const [line] = sheet.locate(span.start);
  sheet.edits.push({ start: span.start, end: span.end, text });
  sheet.changes.push({ file: sheet.file, line, key, reason, now: text === "" ? null : text });
}

/** Returns the edited text. A removed line break stays. */
export function edited({ text, edits }: TextSheet): string {
  let end = 0;
  const parts = edits
    .toSorted((one, other) => one.start - other.start)
    .map((edit) => {
      const before = text.slice(end, edit.start);
      const breaks = text.slice(edit.start, edit.end).replace(/[^\n]/g, "");
      end = edit.end;
      return before + edit.text + breaks;
    });
  return parts.join("") + text.slice(end);
}

/** Empties the comments with an address or a credential. */
export function cleanComments(sheet: TextSheet, comments: readonly Span[], known: ReadonlySet<string>): void {
  const isInside = ({ start }: Span) => sheet.edits.some((edit) => edit.start <= start && start < edit.end);
  for (const comment of comments) {
    const text = sheet.text.slice(comment.start, comment.end);
    const isUnclean = leftoverIn(text, known) !== null || [...sheet.replaced].some((address) => text.includes(address));
    if (isUnclean && !isInside(comment)) sheet.edits.push({ ...comment, text: "#" });
  }
}

const kinds: Readonly<Record<Leftover, string>> = {
  address: "an address that the copy would still hold",
  credential: "a text in a credential's format that the copy would still hold",
};

/** Throws Refused for the first line of the edited text that has an address or a credential. */
export function refuseLeftovers(sheet: TextSheet, text: string, known: ReadonlySet<string>): void {
  const lines = text.split("\n");
  const originals = sheet.text.split("\n");
  const index = lines.findIndex((line) => leftoverIn(line, known) !== null);
  const found = leftoverIn(lines[index] ?? "", known);
  if (found === null) return;
  const offset = originals.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  throw new Refused(sheet.locate(offset), kinds[found], remedyOfLeftover);
}

const remedyOfLeftover =
  "Remove it in a copy of this file, if requests are routed alike without it, and pass that copy.";

/** Returns the refusal of something that may call out or decide where requests go. */
export function cannotCopy(at: readonly [number, number], what: string, remedy = remedyOfLeftover): Refused {
  return new Refused(at, shownText(what), remedy);
}
