import { GateError } from "../core/errors.ts";
import type { CommentMode } from "../core/inputs.ts";
import type { Tone } from "../core/ports/console.ts";
import type { Deps } from "../core/ports/deps.ts";
import { limits } from "../core/limits.ts";
import type { Bundle, Leak } from "../generated/types.ts";
import { headline } from "../report/headline.ts";
import { pullRequestComment } from "../report/comment.ts";
import { terminalSections } from "../report/terminal.ts";
import { evidenceFolder } from "./evidence-folder.ts";
import { reportComment } from "./comment.ts";
import { writePacket } from "./packet.ts";
import { publishing } from "./publishing.ts";
import type { Surfaces } from "./surfaces.ts";

export interface Publication {
  bundle: Bundle;
  surfaces: Surfaces;
  /** Surfaces that hold a secret: not published. */
  withheld: readonly Leak[];
  evidenceDir: string;
  comment: CommentMode;
}

type Effects = Pick<Deps, "files" | "console" | "github" | "time">;

/**
 * Writes the evidence files, annotations, the step summary, the pull request comment and last all outputs at once: until then
 * the output says hold. A failed comment is a warning. Throws FILE_UNWRITABLE if the runner's files are not writable, and
 * what the run is given up with. A promotion that could not be published everywhere is withdrawn from the evidence folder.
 */
export async function publish(publication: Publication, effects: Effects): Promise<void> {
  const { bundle, evidenceDir } = publication;
  const { overall } = bundle.decision;
  await publishing(() => publishAll(publication, effects), { overall, evidenceDir }, effects);
}

async function publishAll(publication: Publication, effects: Effects): Promise<void> {
  const { over } = effects.time;
  await writeFiles(publication, effects);
  const escalation = await writeEscalation(publication, effects);
  tell(publication.bundle, effects);
  if (!isWithheld(publication, "annotations"))
    publication.surfaces.annotations.forEach((annotation) => effects.console.annotate(annotation));
  if (!isWithheld(publication, "summary")) await effects.console.summary(publication.surfaces.summary);
  over.throwIfAborted();
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
  tellPlace(publication, effects);
  await reportComment(commentBody(isCommentWithheld, surfaces.comment), place, effects);
  over.throwIfAborted();
  setOutputs(publication, escalation, effects);
}

function isWithheld({ withheld }: Publication, surface: Leak["surface"]): boolean {
  return withheld.some((leak) => leak.surface === surface);
}

async function writeFiles(publication: Publication, { files, time }: Effects): Promise<void> {
  const { surfaces, evidenceDir } = publication;
  for (const { surface, name } of evidenceFolder) {
    if (isWithheld(publication, surface)) continue;
    time.over.throwIfAborted();
    await files.write(`${evidenceDir}/${name}`, surfaces[surface]).catch(notWritten(name));
  }
}

async function writeEscalation(publication: Publication, effects: Effects): Promise<string> {
  const { surfaces, evidenceDir } = publication;
  if (surfaces.escalation === null || isWithheld(publication, "escalation")) return "";
  return writePacket(surfaces.escalation, evidenceDir, effects);
}

/** INTERNAL, not bad input: the folder was writable at the start, and a decision needs its evidence. */
function notWritten(name: string): (cause: unknown) => never {
  return (cause) => {
    throw new GateError("INTERNAL", `expected ${name} to be written to the evidence folder, got a failure`, { cause });
  };
}

function tell(bundle: Bundle, { console }: Effects): void {
  const decision = headline(bundle, String);
  for (const { title, lines } of terminalSections(bundle)) {
    if (title !== null) console.group(title, lines);
    else
      ["", ...lines].forEach((line) =>
        console.info(line, line === decision ? tones[bundle.decision.overall] : undefined),
      );
  }
}

const tones: Readonly<Record<Bundle["decision"]["overall"], Tone>> = {
  promote: "good",
  none: "good",
  hold: "bad",
  investigate: "open",
};

/** Says where to read the report on this machine. */
function tellPlace(publication: Publication, { console }: Effects): void {
  const shown = evidenceFolder.filter(({ surface }) => surface === "html" || surface === "report");
  const names = shown.filter(({ surface }) => !isWithheld(publication, surface)).map(({ name }) => name);
  if (names.length === 0) return;
  console.info("");
  console.info(`Report in ${publication.evidenceDir.replace(/\/+$/, "")}: ${names.toReversed().join(", ")}`);
}

function setOutputs(publication: Publication, escalation: string, { console }: Effects): void {
  const { bundle, surfaces, evidenceDir } = publication;
  console.outputs({
    routes: isWithheld(publication, "outputs") ? "[]" : surfaces.outputs,
    "evidence-dir": evidenceDir,
    bundle: isWithheld(publication, "bundle") ? "" : `${evidenceDir}/bundle.json`,
    escalation,
    report: isWithheld(publication, "report") ? "" : `${evidenceDir}/report.md`,
    decision: bundle.decision.overall,
  });
}

function commentBody(withheld: boolean, text: string): string {
  return withheld
    ? "## Fallback Gate - ⛔ Held: the report contained a secret\n\nThe report was withheld. See the rule `no-leak` in the job's annotations.\n"
    : text;
}
