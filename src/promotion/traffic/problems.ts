import { limits } from "../../core/limits.ts";
import type { ShareProblem, Unread } from "../../generated/types.ts";

/** What was found instead of a share (completes "got"), and how to fix it. */
export interface ProblemText {
  got: string;
  remedy: string;
}

const without = "or leave out `traffic`: the route is then gated on every run";
const quote = "Write the weight as a plain number such as `5` or `0.05`.";

/** A text for each reason that makes a share unknown. */
export const shareProblems: Readonly<Record<ShareProblem, ProblemText>> = {
  "file-missing": {
    got: "no such traffic file",
    remedy: "Correct `traffic.file`, or add the file with weight 0 in a separate pull request.",
  },
  "file-unreadable": {
    got: "a link, a folder or a file that is too large",
    remedy: "Point `traffic.file` at a regular file of this repository.",
  },
  "other-format": {
    got: "a file that is neither YAML nor JSON",
    remedy: `Keep the weights in a YAML or JSON file, generate this file from it, and point \`traffic.file\` at the source, ${without}.`,
  },
  template: {
    got: "a template, whose weights are known only after rendering",
    remedy: `Move the weights into a values file without template code and point \`traffic.file\` at that file, ${without}.`,
  },
  "over-limit": {
    got: `more than the gate reads (${limits.trafficBytes} bytes, ${limits.trafficDepth} levels, ${limits.trafficNodes} values, ${limits.trafficDocuments} documents, ${limits.trafficAliases} anchors, aliases or tags)`,
    remedy: "Keep the weights in a smaller file.",
  },
  "not-utf8": { got: "bytes that are not UTF-8", remedy: "Save the file as UTF-8." },
  "control-character": {
    got: "a control character, or a line break that not every YAML reader accepts",
    remedy: "Delete the invisible character here.",
  },
  directive: { got: "a YAML `%` directive", remedy: "Delete the directive: the file is read as YAML 1.2." },
  syntax: {
    got: "invalid YAML 1.2",
    remedy: "Fix the syntax at this place: check brackets, commas, indentation and quotes.",
  },
  "duplicate-key": {
    got: "a duplicate key in one map, at least for some readers (for them `2` is `0x2`, or `Weight` is `weight`)",
    remedy: "Remove one of them, or quote keys that look like a number or a boolean.",
  },
  "key-not-text": {
    got: "a key that is not a text",
    remedy: "Write the key as a text; quote it if it begins with a bracket.",
  },
  "alias-without-anchor": { got: "an alias without an anchor before it", remedy: "Define the anchor above the alias." },
  "document-missing": {
    got: "no matching document",
    remedy: "Correct `traffic.doc`: the document must have each of its fields with the same value.",
  },
  "document-ambiguous": {
    got: "several matching documents",
    remedy: "Pick one with `traffic.doc`, such as `{ kind: HTTPRoute, /metadata/name: chat }`.",
  },
  "pointer-invalid": {
    got: "a pointer that cannot be followed",
    remedy: "Correct `traffic.among` and `traffic.at`; `fallback-gate lint` shows which step is wrong.",
  },
  "path-missing": {
    got: "no value for the pointer's next step below {entry}",
    remedy: "Correct the pointer in `traffic`: its next step does not match any key or entry here.",
  },
  "path-ambiguous": {
    got: "several entries that match the pointer's `{field=value}`, one of them {entry}",
    remedy: "Add a field that only one of them has, such as `{name=chat,region=eu}`.",
  },
  "index-ambiguous": {
    got: "a list with several entries at {entry}, which a number in a pointer cannot select: reordering the list would change the weight",
    remedy:
      "Pick the entry by a field (`{name=chat}`, or `{setWeight=*}` for the only one that has it). If only their position distinguishes the entries, leave out `traffic`: the route is then gated on every run.",
  },
  "merge-key": {
    got: "a merge key (`<<`) in {entry}, on the path to the weights: YAML 1.1 and 1.2 readers find different values there",
    remedy: "Write out the values that the pointer uses instead of merging them.",
  },
  tagged: {
    got: "a tag such as `!Ref` at {entry}, on the path to the weights: only the tool that reads the tag knows the value",
    remedy: 'Write the plain value there, or pick the entry by its tagged text, such as `at: { Arn: "!Ref Backup" }`.',
  },
  "no-share": {
    got: "a priority or an order instead of a share: a lower number can mean more traffic",
    remedy: `Point at the weights within one priority, ${without}.`,
  },
  "no-weights": {
    got: "no weight among the entries of {entry}",
    remedy: "Correct the last steps of `traffic.among`, or write a weight in each entry.",
  },
  "group-of-one": {
    got: "{entry} as the only weight of its group, which is always 100 %",
    remedy:
      "Include the primary's weight in `traffic.among` (as a list of pointers if it is elsewhere), or point `at` at a single number and leave out `among`.",
  },
  "entry-missing": {
    got: "no entry that matches `traffic.at`",
    remedy: "Correct `traffic.at`, or add the entry with weight 0 in a separate pull request.",
  },
  "weight-ambiguous": {
    got: "several entries that match `traffic.at`, one of them {entry}",
    remedy: "Add to `traffic.at` a field that only one of them has.",
  },
  "weight-outside": {
    got: "{entry}, which is not one of the weights in `traffic.among`",
    remedy: "Point `traffic.at` at one of the weights that `traffic.among` names.",
  },
  "weight-missing": {
    got: "no weight in {entry}",
    remedy:
      "Write its weight, set `traffic.default` to the weight that the gateway uses, or exclude the entry with `*{field=value}` in `traffic.among`.",
  },
  "weight-not-a-number": { got: "a weight that is not a number of at least 0 at {entry}", remedy: quote },
  "weight-notation": { got: "a weight at {entry} that YAML readers parse as different numbers", remedy: quote },
  "units-differ": {
    got: "percentages mixed with plain numbers at {entry}",
    remedy: "Write all weights of the group in one unit, at base and at head.",
  },
  "merge-conflict": {
    got: "a weight at {entry} that both the base branch and this branch changed",
    remedy: "Merge or rebase onto the base branch, decide which weight is right, and run the gate again.",
  },
  "merge-tangled": {
    got: "entries that both the base branch and this branch added, moved or removed",
    remedy: "Merge or rebase onto the base branch and run the gate again.",
  },
};

/** The commit in which a share was read. */
export const sides: Readonly<Record<Unread["side"], string>> = {
  base: "at base",
  head: "at head",
  both: "at base and at head",
  "merge-base": "at the merge base",
  merge: "in the merge of this branch with base",
};

/** The text of a problem, with the name of its entry. */
export function problemText(problem: ShareProblem, field: string | null): ProblemText {
  const { got, remedy } = shareProblems[problem];
  return { got: got.replaceAll("{entry}", entryInWords(field)), remedy };
}

/** The name of a problem's entry in texts. */
export function entryInWords(field: string | null): string {
  return field === null || field === "/" ? "the document" : field;
}
