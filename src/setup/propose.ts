import type { Reading, Refusal } from "../configuration/reading.ts";
import { dialects } from "../dialects/index.ts";
import { errorCode, GateError } from "../core/errors.ts";
import { effectiveManifest, parseManifest } from "../manifest/index.ts";
import { readTrafficFile } from "../promotion/traffic/document.ts";
import { holdersIn } from "./holders.ts";
import { manifestText } from "./manifest-text.ts";
import type { WeightFile } from "./pointers.ts";
import { type ProposedRoute, proposedRoutes, type LeftOut } from "./routes.ts";
import { plain } from "./text.ts";
import { unknownOf } from "./unknown.ts";

/** A configuration that was read, by its path in the repository. */
export interface Source {
  file: string;
  bytes: Uint8Array;
  reading: Reading;
  /** Paths of the files that it includes. */
  included: readonly string[];
}

/** A manifest, and what nobody but its reader can know. */
export interface Proposal {
  text: string;
  routes: readonly ProposedRoute[];
  unknown: readonly string[];
}

/** The manifest for a configuration, or where and why there is none. What is returned has been parsed. Never throws. */
export function propose({ file, bytes, reading, included }: Source): Proposal | { refuse: Refusal } {
  if (reading.refuse !== null) return { refuse: reading.refuse };
  const weights = weightFile(file, bytes);
  const { routes, leftOut } = proposedRoutes(reading, weights);
  const gateway = reading.gateway ?? "";
  if (routes.length === 0) return { refuse: withoutRoutes(leftOut) };
  const text = manifestText({ file, included, gateway, routes, leftOut });
  return refusedBy(text) ?? { text, routes, unknown: unknownOf(routes, leftOut, reading, weights) };
}

/** null for a file that is neither YAML nor JSON. */
function weightFile(file: string, bytes: Uint8Array): WeightFile | null {
  const read = /\.(?:ya?ml|json)$/i.test(file) ? readTrafficFile(file, bytes) : null;
  return read === null ? null : { name: file, file: read, holders: holdersIn(read) };
}

function withoutRoutes(leftOut: readonly LeftOut[]): Refusal {
  const [first] = leftOut;
  const more = leftOut.length > 1 ? `, and ${leftOut.length - 1} more that cannot be gated` : "";
  const reason = first === undefined ? "none" : `${plain(first.name)}: ${first.because}${more}`;
  return {
    line: first?.line ?? 1,
    column: 1,
    reason: `no route that the gate can judge: ${reason}`,
    remedy: "Name the file that has the fallbacks or weights, or write the manifest by hand: docs/manifest.md.",
  };
}

/** A manifest that the gate would not take is never handed out. */
function refusedBy(text: string): { refuse: Refusal } | null {
  try {
    effectiveManifest(parseManifest("fallback-gate.yml", new TextEncoder().encode(text)), dialects, null);
    return null;
  } catch (error) {
    const [problem] = error instanceof GateError ? error.problems : [];
    const why = problem === undefined ? errorCode(error) : problem.message;
    const reason = `a configuration for which no valid manifest could be written (${why})`;
    return { refuse: { line: 1, column: 1, reason, remedy: "Write the manifest by hand: docs/manifest.md." } };
  }
}
