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
 * Writes a hold without records to the evidence folder until the run has ended. This replaces the files of an earlier run
 * and finds an unwritable folder before the first request is sent.
 */
export async function writeOpenRun(evidenceDir: string, { files }: Pick<Deps, "files">): Promise<void> {
  for (const { name, open } of evidenceFolder) await files.write(`${evidenceDir}/${name}`, open);
}

type Effects = Pick<Deps, "files" | "console" | "github">;

/**
 * Writes the evidence files, annotations, the step summary, the pull request comment and the outputs, `decision` last: until
 * then the output says hold. A failed comment is a warning. Throws FILE_UNWRITABLE if the runner's files are not writable.
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
    // The shorter comment contains only text that was scanned in the longer one.
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
 * Writes the packet for a provider's support next to the evidence folder, never into it: evidence is uploaded and shown.
 * Returns its path; empty if there is no packet or it cannot be written.
 */
async function writeEscalation(publication: Publication, { files, console }: Effects): Promise<string> {
  const { surfaces, evidenceDir } = publication;
  if (surfaces.escalation === null || isWithheld(publication, "escalation")) return "";
  const path = `${evidenceDir.replace(/\/+$/, "")}-escalation/escalation.json`;
  try {
    await files.write(path, surfaces.escalation);
  } catch {
    console.annotate({ level: "warning", message: packetNotWritten });
    return "";
  }
  console.info(`Packet for the provider's support (do not publish it): ${path}`);
  return path;
}

const packetNotWritten =
  "The packet for the provider's support was not written: no folder can be created next to the evidence folder. Set evidence-dir to a subfolder.";

/** INTERNAL, not bad input: the folder was writable at the start, and a decision needs its evidence. */
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
