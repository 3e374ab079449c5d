import type { Refusal } from "../configuration/reading.ts";
import { dialects } from "../dialects/index.ts";
import { errorCode, GateError } from "../core/errors.ts";
import { effectiveManifest, parseManifest } from "../manifest/index.ts";
import { readTrafficFile, type TrafficFile } from "../promotion/traffic/document.ts";
import { type ContractCopy, contractCopies } from "./contract-text.ts";
import { holdersIn } from "./holders.ts";
import { manifestText } from "./manifest-text.ts";
import type { WeightFile } from "./pointers.ts";
import type { LeftOut, ProposedRoute } from "./routes.ts";
import { withReplicaAddresses } from "./replica-addresses.ts";
import { type Setup, setupsOf, type Source } from "./setups.ts";
import { plain } from "./text.ts";
import { unknownOf } from "./unknown.ts";

/** A file beside the configurations that may hold their weights. */
export interface Beside {
  file: string;
  bytes: Uint8Array;
}

/** Where the manifest is going to be, and whether the gateways are going to log. */
export interface Wanted {
  /** The manifest's folder. */
  folder?: string;
  withLogs?: boolean;
}

/** A manifest, and what nobody but its reader can know. */
export interface Proposal {
  text: string;
  setups: readonly Setup[];
  routes: readonly ProposedRoute[];
  leftOut: readonly LeftOut[];
  /** The files that weights can be read from, by their paths. */
  files: ReadonlyMap<string, TrafficFile>;
  copies: readonly ContractCopy[];
  unknown: readonly string[];
}

/** Why there is no manifest, and in which file. */
export interface Refused {
  file: string;
  refuse: Refusal;
}

/** The manifest for configurations, or where and why there is none. What is returned has been parsed. Never throws. */
export function propose(
  sources: readonly Source[],
  beside: readonly Beside[] = [],
  { folder = ".github", withLogs = false }: Wanted = {},
): Proposal | Refused {
  for (const { file, reading } of sources) if (reading.refuse !== null) return { file, refuse: reading.refuse };
  const others = beside.flatMap(({ file, bytes }) => weightFile(file, bytes, false));
  const own = new Map(sources.map((source) => [source, filesOf(source)]));
  const weightsOf = (source: Source) => [...others, ...(own.get(source) ?? [])];
  const { setups: found, leftOut } = setupsOf(sources, weightsOf);
  const setups = withReplicaAddresses(found, withLogs);
  const routes = setups.flatMap((setup) => setup.routes);
  const file = sources[0]?.file ?? "";
  if (routes.length === 0) return withoutRoutes(file, leftOut);
  const text = manifestText({ setups, leftOut, folder, withLogs });
  const read = new Map([...others, ...[...own.values()].flat()].map((weights) => [weights.name, weights.file]));
  const proposal = { text, setups, routes, leftOut, files: read, copies: contractCopies(routes, folder) };
  return refusedBy(file, text) ?? { ...proposal, unknown: unknownOf(setups, leftOut, weightsOf) };
}

/** The configuration, and what it includes, whose lines the map does not tell from its own. */
function filesOf({ file, bytes, included }: Source): WeightFile[] {
  const others = [...included].flatMap(([path, each]) => weightFile(path, each, false));
  return [...weightFile(file, bytes, included.size === 0), ...others];
}

/** None for a file that is neither YAML nor JSON. */
function weightFile(name: string, bytes: Uint8Array, isOwn: boolean): WeightFile[] {
  const file = /\.(?:ya?ml|json)$/i.test(name) ? readTrafficFile(name, bytes) : null;
  return file === null ? [] : [{ name, isOwn, file, holders: holdersIn(file) }];
}

function withoutRoutes(otherwise: string, leftOut: readonly LeftOut[]): Refused {
  const [first] = leftOut;
  const more = leftOut.length > 1 ? `, and ${leftOut.length - 1} more that cannot be gated` : "";
  const reason = first === undefined ? "none" : `${plain(first.name)}: ${first.because}${more}`;
  const refuse = {
    line: first?.line ?? 1,
    column: 1,
    reason: `no route that the gate can judge: ${reason}`,
    remedy: "Name the file that has the fallbacks or weights, or write the manifest by hand: docs/manifest.md.",
  };
  return { file: first?.file ?? otherwise, refuse };
}

/** A manifest that the gate would not take is never handed out. */
function refusedBy(file: string, text: string): Refused | null {
  try {
    effectiveManifest(parseManifest("fallback-gate.yml", new TextEncoder().encode(text)), dialects, null);
    return null;
  } catch (error) {
    const [problem] = error instanceof GateError ? error.problems : [];
    const why = problem === undefined ? errorCode(error) : problem.message;
    const reason = `a configuration for which no valid manifest could be written (${why})`;
    return { file, refuse: { line: 1, column: 1, reason, remedy: "Write the manifest by hand: docs/manifest.md." } };
  }
}
