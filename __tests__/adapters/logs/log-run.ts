import { createLogFiles, scanSizes } from "../../../src/adapters/logs/log-files.ts";
import type { LogFileQuery, LogFileReading } from "../../../src/core/ports/logs.ts";

export const prefix = "0f9c1d2e-77aa-4b3c-";
export const [first, second, third] = [
  `${prefix}8001-0a1b2c3d4e5f`,
  `${prefix}9002-ffeeddccbbaa`,
  `${prefix}a003-123456789abc`,
];
export const ids: ReadonlyMap<string, string> = new Map([first, second, third].map((id) => [id, id]));
/** Of the same run, and not asked for. */
export const stranger = `${prefix}8001-0a1b2c3d4e50`;

export const empty: LogFileReading = {
  lines: new Map(),
  files: 1,
  bytes: 0,
  overlong: 0,
  unreadable: 0,
  torn: 0,
  truncated: false,
};

export function row(id: string, more: object = {}): string {
  return JSON.stringify({ id, ...more });
}

/** What the ids of the run find below a folder. */
export function findIn(
  root: string,
  path: string,
  { sizes = {}, ...query }: Partial<LogFileQuery> & { sizes?: Partial<typeof scanSizes> } = {},
): Promise<LogFileReading> {
  const usual = { path, prefixes: [prefix], ids, maxBytes: 2 ** 30, signal: new AbortController().signal };
  return createLogFiles(root, { ...scanSizes, ...sizes }).find({ ...usual, ...query });
}
