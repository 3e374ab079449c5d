import { limits } from "../../core/limits.ts";
import type { ShareProblem, Unread } from "../../generated/types.ts";

/** What was found instead of a share, to be read after "got", and what to do about it. */
export interface ProblemText {
  got: string;
  remedy: string;
}

const without = "or leave out `traffic`: the route is then gated on every run";
const quote = "Write the weight as a plain number such as `5` or `0.05`.";

/** Every reason for which a share is unknown. */
export const shareProblems: Readonly<Record<ShareProblem, ProblemText>> = {
  "file-missing": {
    got: "no such traffic file",
    remedy: "Correct `traffic.file`, or add the file with the weight 0 in a pull request of its own.",
  },
  "file-unreadable": {
    got: "a link, a folder or a file that is too large to be read",
    remedy: "Point `traffic.file` at a regular file of this repository.",
  },
  "other-format": {
    got: "a file that is neither YAML nor JSON",
    remedy: `Keep the weights in a YAML or JSON file from which this one is made, and point \`traffic.file\` at that, ${without}.`,
  },
  template: {
    got: "a template, whose weights are known only once it is rendered",
    remedy: `Move the weights into a values file without template code and point \`traffic.file\` at that, ${without}.`,
  },
  "over-limit": {
    got: `more than the gate reads (${limits.trafficBytes} bytes, ${limits.trafficDepth} levels, ${limits.trafficNodes} values, ${limits.trafficDocuments} documents, ${limits.trafficAliases} anchors, aliases or tags)`,
    remedy: "Keep the weights in a smaller file.",
  },
  "not-utf8": { got: "bytes that are no UTF-8", remedy: "Save the file as UTF-8." },
  "control-character": {
    got: "a control character, or a line break that only some readers know",
    remedy: "Delete the invisible character at this place.",
  },
  directive: { got: "a `%` directive of YAML", remedy: "Delete the directive: the file is read as YAML 1.2." },
  syntax: {
    got: "text that is no YAML 1.2 (a bracket, comma, indentation or quote is wrong at this place)",
    remedy: "Correct the syntax at this place.",
  },
  "duplicate-key": {
    got: "a key that stands twice in one map, at least for some readers",
    remedy: "Remove one of them, or put quotes around keys that readers take for a number or a boolean.",
  },
  "key-not-text": {
    got: "a key that is no text",
    remedy: "Write the key as a text; quote it if it begins with a bracket.",
  },
  "alias-without-anchor": { got: "an alias without an anchor before it", remedy: "Define the anchor above the alias." },
  "document-missing": {
    got: "no document that fits",
    remedy: "Correct `traffic.doc`: each of its fields must stand in the document with this value.",
  },
  "document-ambiguous": {
    got: "several documents that fit",
    remedy: "Pick one with `traffic.doc`, such as `{ kind: HTTPRoute, /metadata/name: chat }`.",
  },
  "pointer-invalid": {
    got: "a pointer that cannot be followed",
    remedy: "Correct `traffic.among` and `traffic.at`; `fallback-gate lint` says which step is wrong.",
  },
  "path-missing": {
    got: "nothing where the pointer goes on from {entry}",
    remedy: "Correct the pointer in `traffic`: its next step is no key and no entry of this value.",
  },
  "path-ambiguous": {
    got: "several entries that the pointer's `{field=value}` fits, one of them {entry}",
    remedy: "Add a field that only one of them has, such as `{name=chat,region=eu}`.",
  },
  "index-ambiguous": {
    got: "a list of several at {entry}, which a number in a pointer cannot enter: another order would be another weight",
    remedy:
      "Pick the entry by a field (`{name=chat}`, or `{setWeight=*}` for the only one that has it). Where nothing but their place tells entries apart, leave out `traffic`: the route is then gated on every run.",
  },
  "merge-key": {
    got: "a merge key (`<<`) in {entry}, on the way to the weights: readers of YAML 1.1 and 1.2 find different values",
    remedy: "Write out the values that the pointer uses instead of merging them.",
  },
  tagged: {
    got: "a tag such as `!Ref` at {entry}, on the way to the weights: the value is known only to its own reader",
    remedy: 'Write the plain value there, or pick the entry by its tagged text, such as `at: { Arn: "!Ref Backup" }`.',
  },
  "no-share": {
    got: "a priority or an order, which is no share: a lower number can mean more traffic",
    remedy: `Point at the weights that belong to one priority, ${without}.`,
  },
  "no-weights": {
    got: "no weight among the entries of {entry}",
    remedy: "Correct the last steps of `traffic.among`, or write a weight in each entry.",
  },
  "group-of-one": {
    got: "{entry} as the only weight among those that belong together: always 100 %",
    remedy:
      "Let `traffic.among` name the primary's weight too (as a list of pointers if it stands elsewhere), or point `at` at a bare number without `among`.",
  },
  "entry-missing": {
    got: "no entry that `traffic.at` fits",
    remedy: "Correct `traffic.at`, or add the entry with the weight 0 in a pull request of its own.",
  },
  "weight-ambiguous": {
    got: "several entries that `traffic.at` fits, one of them {entry}",
    remedy: "Add a field to `traffic.at` that only one of them has.",
  },
  "weight-outside": {
    got: "{entry}, which is not among the weights that belong together",
    remedy: "Let `traffic.at` lead to one of the weights that `traffic.among` names.",
  },
  "weight-missing": {
    got: "no weight in {entry}",
    remedy:
      "Write its weight, say with `traffic.default` what the gateway takes instead, or leave the entry out with `*{field=value}` in `traffic.among`.",
  },
  "weight-not-a-number": { got: "a weight that is no number of at least 0 at {entry}", remedy: quote },
  "weight-notation": { got: "a weight at {entry} that readers take for different numbers", remedy: quote },
  "units-differ": {
    got: "percentages beside plain numbers at {entry}",
    remedy: "Write all weights of the group in one unit, at base and at head.",
  },
  "merge-conflict": {
    got: "a weight at {entry} that both the base branch and this one have changed",
    remedy: "Merge or rebase onto the base branch, decide which weight is right, and run the gate again.",
  },
  "merge-tangled": {
    got: "entries that both the base branch and this one have added, moved or taken out",
    remedy: "Merge or rebase onto the base branch and run the gate again.",
  },
};

/** Where a share was looked for. */
export const sides: Readonly<Record<Unread["side"], string>> = {
  base: "at base",
  head: "at head",
  both: "at base and at head",
  "merge-base": "where the branch left base",
  merge: "in the merge of this branch with base",
};

/** The text of a problem with the entry that it is about. */
export function problemText(problem: ShareProblem, field: string | null): ProblemText {
  const { got, remedy } = shareProblems[problem];
  return { got: got.replaceAll("{entry}", entryInWords(field)), remedy };
}

/** The entry of a problem, as a text names it. */
export function entryInWords(field: string | null): string {
  return field === null || field === "/" ? "the document" : field;
}
