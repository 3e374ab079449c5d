import { errorCode, type Problem } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { Files } from "../core/ports/files.ts";
import type { EffectiveManifest, EffectiveRoute, Position, ShareProblem, Traffic } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";
import { shareText } from "./share-words.ts";
import { readTraffic } from "./traffic/document.ts";
import { problemText } from "./traffic/problems.ts";
import { type KnownShare, shareOf, type ShareReading } from "./traffic/share.ts";

/** The shares that the traffic files of a folder give to the routes that declare one. */
export interface WorkingShares {
  /** `chat-backup: 5 % (gateway/routes.yaml:12; 95, 5)`: the share, its line, and the weights in file order. */
  lines: readonly string[];
  /** Why a share cannot be read, with its place in the traffic file. */
  problems: readonly Problem[];
}

const shownWeights = 20;

/** Reads the share of every route from the files of a folder. Throws errors other than file errors. */
export async function readWorkingShares(
  manifest: EffectiveManifest,
  files: Pick<Files, "read">,
): Promise<WorkingShares> {
  const read = await Promise.all(
    manifest.routes.map(async (route, index) => {
      if (route.traffic === null) return {};
      const reading = await readingIn(route.traffic, files);
      const declared = locateIn(manifest.file, manifest.lines, `/routes/${index}/traffic`);
      return "share" in reading && reading.at !== null
        ? { line: shareLine(route, reading, reading.at) }
        : { problem: problemOf(route, reading, declared) };
    }),
  );
  return {
    lines: read.flatMap(({ line }) => line ?? []),
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
}

async function readingIn(traffic: Traffic, files: Pick<Files, "read">): Promise<ShareReading> {
  try {
    return shareOf(readTraffic(traffic.file, await files.read(traffic.file, limits.pageBytes)), traffic);
  } catch (error) {
    return { problem: fileProblem(error), at: null, field: null };
  }
}

/** Rethrows errors other than file errors. */
function fileProblem(error: unknown): ShareProblem {
  const code = errorCode(error);
  if (code === "FILE_MISSING") return "file-missing";
  if (code === "FILE_UNREADABLE" || code === "PATH_REFUSED") return "file-unreadable";
  throw error;
}

function shareLine({ id }: EffectiveRoute, { share, ofSum, group }: KnownShare, at: Position): string {
  const texts = group.entries.map(({ weight }) => weight.text);
  const more = texts.length > shownWeights ? [`and ${texts.length - shownWeights} more`] : [];
  const weights = group.ofSum ? `; ${[...texts.slice(0, shownWeights), ...more].join(", ")}` : "";
  return `${id}: ${shareText({ of_sum: ofSum }, share)} (${at.file}:${at.line}${weights})`;
}

function problemOf({ id }: EffectiveRoute, reading: ShareReading, declared: Position): Problem {
  const isKnown = "share" in reading;
  const problem = isKnown ? "entry-missing" : reading.problem;
  const { got, remedy } = problemText(problem, isKnown ? null : reading.field);
  const at = isKnown ? (reading.group.entries[0]?.at ?? null) : reading.at;
  return { at: at ?? declared, message: `expected the share of ${id}, got ${got}`, remedy };
}
