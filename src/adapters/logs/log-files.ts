import { glob } from "node:fs/promises";
import { join, relative } from "node:path";
import { limits } from "../../core/limits.ts";
import type { LogFileQuery, LogFileReading, LogFiles } from "../../core/ports/logs.ts";
import { linkTarget, openRegular, readFailure } from "../files.ts";
import { blockBytes, createIntake } from "./intake.ts";
import { createLineCutter } from "./lines.ts";
import { arrayCutter } from "./array-lines.ts";
import { createLogScan } from "./scan.ts";
import { refusals, refuse } from "../paths.ts";

export const scanSizes = {
  blockBytes,
  lineBytes: limits.logLineBytes,
  rowsPerId: limits.logRowsPerId,
  keptBytes: limits.logKeptBytes,
};

/**
 * Reads logs below `root` in constant memory, each file once even if several links point to it. No match is a result with 0
 * files. Throws PATH_REFUSED if a match is outside `root`, FILE_UNREADABLE if it is not a readable file. After damaged gzip
 * or an abort, the lines read so far are returned as `truncated`.
 */
export function createLogFiles(root: string, sizes: typeof scanSizes = scanSizes): LogFiles {
  return { find: (query) => find(root, query, sizes).catch(readFailure(query.path)) };
}

async function find(root: string, query: LogFileQuery, sizes: typeof scanSizes): Promise<LogFileReading> {
  const targets = await targetsOf(root, query.path);
  const scan = createLogScan(query, sizes);
  const lines = createLineCutter((block) => scan.take(block), sizes);
  const cutter = query.isArray === true ? arrayCutter(lines) : lines;
  const intake = createIntake(cutter, query);
  for (const [target, path] of targets) {
    const file = await openRegular(target, path);
    try {
      await intake.read(async (buffer, position) => (await file.read({ buffer, position })).bytesRead);
    } finally {
      await file.close();
    }
  }
  return {
    lines: scan.lines,
    files: targets.size,
    bytes: intake.bytes(),
    overlong: cutter.overlong(),
    unreadable: scan.unreadable(),
    torn: cutter.torn(),
    truncated: intake.isCut() || scan.overflowed(),
  };
}

/** Returns the locations of the matching files with their paths, sorted by path. */
async function targetsOf(root: string, pattern: string): Promise<Map<string, string>> {
  refuse(pattern, refusals.read);
  const paths: string[] = [];
  for await (const entry of glob(pattern, { cwd: root, withFileTypes: true }))
    if (!entry.isDirectory()) paths.push(relative(root, join(entry.parentPath, entry.name)));
  const targets = new Map<string, string>();
  for (const path of paths.toSorted()) {
    refuse(path, refusals.read);
    targets.set(await linkTarget(root, path), path);
  }
  return targets;
}
