import { GateError } from "../core/errors.ts";
import type { CommentMode } from "../core/inputs.ts";
import type { Deps } from "../core/ports/deps.ts";
import { limits } from "../core/limits.ts";
import type { Bundle, Leak } from "../generated/types.ts";
import { pullRequestComment } from "../report/comment.ts";
import { terminalSections } from "../report/terminal.ts";
import { evidenceFolder } from "./evidence-folder.ts";
import { reportComment } from "./comment.ts";
import type { Surfaces } from "./surfaces.ts";

export interface Publication {
  bundle: Bundle;
  surfaces: Surfaces;
  /** Surfaces that hold a secret: not published. */
  withheld: readonly Leak[];
  evidenceDir: string;
  comment: CommentMode;
}

/**
 * The contents of the evidence folder until the run has ended: a hold without records. Nothing of an earlier run stays there,
 * and a folder that cannot be written to is found before the first packet.
 */
export async function writeOpenRun(evidenceDir: string, { files }: Pick<Deps, "files">): Promise<void> {
  for (const { name, open } of evidenceFolder) await files.write(`${evidenceDir}/${name}`, open);
}

type Effects = Pick<Deps, "files" | "console" | "github">;

/**
 * Writes the evidence files, annotations, the step summary, the pull request comment and the outputs, `decision` last: until
 * then the output says hold. Trouble with the comment is a warning. Throws FILE_UNWRITABLE where the runner's files are not writable.
 */
export async function publish(publication: Publication, effects: Effects): Promise<void> {
  await writeFiles(publication, effects);
  const escalation = await writeEscalation(publication, effects);
  tell(publication.bundle, effects);
  if (!isWithheld(publication, "annotations"))
    publication.surfaces.annotations.forEach((annotation) => effects.console.annotate(annotation));
  if (!isWithheld(publication, "summary")) await effects.console.summary(publication.surfaces.summary);
  const { bundle, comment: mode, surfaces } = publication;
  const isCommentWithheld = isWithheld(publication, "comment");
  const place = {
    run: bundle.run,
    manifestFile: bundle.manifest.file,
    mode,
    quiet: bundle.decision.overall === "none",
    // What a scanned comment says in fewer words holds nothing that was not scanned.
    ...(!isCommentWithheld && { shorter: () => pullRequestComment(bundle, limits.shorterCommentChars) }),
  };
  await reportComment(commentBody(isCommentWithheld, surfaces.comment), place, effects);
  setOutputs(publication, escalation, effects);
}

function isWithheld({ withheld }: Publication, surface: Leak["surface"]): boolean {
  return withheld.some((leak) => leak.surface === surface);
}

async function writeFiles(publication: Publication, { files }: Effects): Promise<void> {
  const { surfaces, evidenceDir } = publication;
  for (const { surface, name } of evidenceFolder) {
    if (isWithheld(publication, surface)) continue;
    await files.write(`${evidenceDir}/${name}`, surfaces[surface]).catch(notWritten(name));
  }
}

/**
 * The packet for a provider's support: next to the evidence and never in it, because evidence is uploaded and shown.
 * Returns its path; empty where there is none, or no place for it: a folder that holds nothing but evidence has one.
 */
async function writeEscalation(publication: Publication, { files, console }: Effects): Promise<string> {
  const { surfaces, evidenceDir } = publication;
  if (surfaces.escalation === null || isWithheld(publication, "escalation")) return "";
  const path = `${evidenceDir.replace(/\/+$/, "")}-escalation/escalation.json`;
  try {
    await files.write(path, surfaces.escalation);
  } catch {
    console.annotate({ level: "warning", message: packetless });
    return "";
  }
  console.info(`For the provider's support team only: ${path}`);
  return path;
}

const packetless =
  "The packet for the provider's support was not written: no folder can be created next to the evidence. Set evidence-dir to a folder below another one.";

/** Not the bad input that the folder would have been at the beginning: a decision without its evidence is none. */
function notWritten(name: string): (cause: unknown) => never {
  return (cause) => {
    throw new GateError("INTERNAL", `expected ${name} to be written to the evidence folder, got a failure`, { cause });
  };
}

function tell(bundle: Bundle, { console }: Effects): void {
  for (const { title, lines } of terminalSections(bundle)) {
    if (title === null) ["", ...lines].forEach((line) => console.info(line));
    else console.group(title, lines);
  }
}

function setOutputs(publication: Publication, escalation: string, { console }: Effects): void {
  const { bundle, surfaces, evidenceDir } = publication;
  console.output("routes", isWithheld(publication, "outputs") ? "[]" : surfaces.outputs);
  console.output("evidence-dir", evidenceDir);
  console.output("bundle", isWithheld(publication, "bundle") ? "" : `${evidenceDir}/bundle.json`);
  console.output("escalation", escalation);
  console.output("report", isWithheld(publication, "report") ? "" : `${evidenceDir}/report.md`);
  console.output("decision", bundle.decision.overall);
}

function commentBody(withheld: boolean, text: string): string {
  return withheld
    ? "## Fallback Gate - Held: the report contained a secret\n\nThe report was withheld. See the rule `no-leak` in the job's annotations.\n"
    : text;
}
