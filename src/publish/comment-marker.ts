import { createHash } from "node:crypto";

/** The first line of a comment of ours: which manifest it speaks of, and of which run. */
export interface Marker {
  manifest: string;
  runNumber: number;
  runAttempt: number;
}

const pattern = /^<!-- fallback-gate manifest=([0-9a-f]{16}) run=(\d{1,15})\.(\d{1,15}) -->/;

/** The marker, invisible in the rendered comment. Order and display rest on it, the decision never does. */
export function markerOf(manifestFile: string, runNumber: number, runAttempt: number): string {
  return `<!-- fallback-gate manifest=${manifestKey(manifestFile)} run=${runNumber}.${runAttempt} -->`;
}

/** The marker at the very beginning of a comment; null when it has none there. */
export function readMarker(body: string): Marker | null {
  const [, manifest, runNumber, runAttempt] = pattern.exec(body) ?? [];
  return manifest === undefined ? null : { manifest, runNumber: Number(runNumber), runAttempt: Number(runAttempt) };
}

/** The comment without its marker, with the line ends and the trimmed end that GitHub's editor makes of it. */
export function withoutMarker(body: string): string {
  return body.replace(pattern, "").replaceAll("\r\n", "\n").trim();
}

/** The first 16 hex digits of the SHA-256 of the manifest's path. */
export function manifestKey(manifestFile: string): string {
  return createHash("sha256").update(manifestFile).digest("hex").slice(0, 16);
}
