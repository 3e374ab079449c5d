import { isSameJson } from "../core/canonical-json.ts";
import { limits } from "../core/limits.ts";
import { inPool } from "../core/pool.ts";
import type { Deps } from "../core/ports/deps.ts";
import type {
  Contract,
  ContractEvidence,
  EffectiveManifest,
  EffectiveRoute,
  Instant,
  PinnedContract,
  RequestFamily,
} from "../generated/types.ts";
import { isPage } from "../manifest/contracts.ts";
import { readBaseline } from "./baseline.ts";
import { compareDocuments } from "./compare.ts";
import { readDocument } from "./document.ts";
import {
  fetchPage,
  type GetPage,
  nullIfRefused,
  pagesOnce,
  type ReadFile,
  type SourceReading,
  readSource,
} from "./fetch.ts";
import { isStale } from "./stale.ts";

export interface ContractRun {
  manifest: EffectiveManifest;
  /** The routes whose contracts are checked. */
  routes: readonly EffectiveRoute[];
  at: Instant;
  signal: AbortSignal;
}

type ContractDeps = Pick<Deps, "pages" | "clock">;

interface Session {
  /** Fetches each page once. */
  get: GetPage;
  /** Fetches each page a second time, to confirm a drift. */
  getAgain: GetPage;
  readFile: ReadFile;
  clock: Deps["clock"];
  run: ContractRun;
}

/** How many contracts are read at the same time. */
const width = 4;

/** Wait before reading a changed page again: caches do not all update at once. */
const confirmMs = 5_000;

/**
 * The state of each contract of these routes today, in manifest order. Each page is fetched once, and a second time
 * before a drift is reported. A source that cannot be read is a state, not an error.
 */
export async function checkContracts(
  run: ContractRun,
  { pages, clock }: ContractDeps,
  readFile: ReadFile,
): Promise<ContractEvidence[]> {
  const [get, getAgain] = [pagesOnce(pages, run.signal), pagesOnce(pages, run.signal)];
  const session = { get, getAgain, readFile, clock, run };
  const used = new Set(run.routes.map(({ contract }) => contract));
  const contracts = Object.entries(run.manifest.contracts).filter(([name]) => used.has(name));
  return inPool(contracts, width, ([name, contract]) => checkContract(name, contract, session));
}

/**
 * The families of every route that uses the contract, gated or not, so that the comparison does not depend on which
 * routes are promoted.
 */
export function familiesOf({ routes }: EffectiveManifest, contract: string): RequestFamily[] {
  return [...new Set(routes.filter((route) => route.contract === contract).map(({ family }) => family))].toSorted();
}

async function checkContract(name: string, contract: Contract, session: Session): Promise<ContractEvidence> {
  const { clock, run, get } = session;
  const [at, began] = [clock.now(), clock.monotonicMs()];
  const [verdict, escalation] = await Promise.all([
    judge(name, contract, session),
    escalationOf(contract.escalation, get),
  ]);
  const isFine = verdict.state === "unchanged" || verdict.state === "text-changed";
  return {
    contract: name,
    source: contract.source,
    copy: !isPage(contract.source),
    origin: contract.origin ?? null,
    at,
    elapsed_ms: Math.round(clock.monotonicMs() - began),
    escalation,
    ...verdict,
    state: isFine && isStale(contract, run.at) ? "stale" : verdict.state,
  };
}

type Verdict = Omit<ContractEvidence, "contract" | "source" | "copy" | "origin" | "at" | "elapsed_ms" | "escalation">;

const nothing = {
  kind: null,
  reason: null,
  bytes: null,
  digest: null,
  final_url: null,
  facts: null,
  baseline: "none",
  changes: [],
} satisfies Partial<Verdict>;

async function judge(name: string, { source, baseline }: Contract, session: Session): Promise<Verdict> {
  const families = familiesOf(session.run.manifest, name);
  const pinned = baseline === undefined ? null : await readPinned(baseline, source, session.readFile);
  const first = verdictOf(await readSource(source, families, session), pinned);
  if (!isDrift(first) || !isPage(source)) return first;
  await session.clock.sleep(confirmMs, session.run.signal);
  const second = verdictOf(await readSource(source, families, { ...session, get: session.getAgain }), pinned);
  return second.facts === null || isSameDrift(first, second) ? second : unsettled(second);
}

async function readPinned(path: string, source: string, readFile: ReadFile): Promise<PinnedContract | "unreadable"> {
  const bytes = await readFile(path, limits.baselineBytes).catch(nullIfRefused);
  const pinned = bytes && readBaseline(bytes);
  return pinned?.source === source ? pinned : "unreadable";
}

function verdictOf(reading: SourceReading, pinned: PinnedContract | "unreadable" | null): Verdict {
  const baseline = pinned === "unreadable" ? "unreadable" : "none";
  if (reading.is === "unavailable") return { ...nothing, baseline, state: "unavailable", reason: reading.reason };
  if (reading.is === "moved")
    return { ...nothing, baseline, state: "moved", reason: reading.reason, final_url: reading.to };
  const { document, bytes, url } = reading;
  const { kind, digest, facts } = document;
  const read = { kind, reason: null, bytes, digest, final_url: url, facts };
  if (pinned === null || pinned === "unreadable") return { ...read, baseline, state: "unchanged", changes: [] };
  const { state, changes } = compareDocuments(pinned, document);
  return { ...read, baseline: "compared", state, changes };
}

function isDrift({ state }: Verdict): boolean {
  return state === "contract-changed" || state === "anchor-missing";
}

function isSameDrift(one: Verdict, other: Verdict): boolean {
  return isSameJson([one.state, one.changes], [other.state, other.changes]);
}

/** If two readings differ, neither can be trusted. */
function unsettled({ final_url, bytes }: Verdict): Verdict {
  return { ...nothing, baseline: "compared", state: "unavailable", reason: "not-a-document", final_url, bytes };
}

/** Whether the support page answers with text that is not a bot wall or a login. */
async function escalationOf(url: string | undefined, get: GetPage): Promise<ContractEvidence["escalation"]> {
  if (url === undefined) return "none";
  const fetched = await fetchPage(url, get);
  if (fetched.is !== "page") return "unavailable";
  const { contentType, body } = fetched.answer;
  if (!contentType.startsWith("text/") || body.byteLength === 0) return "unavailable";
  const document = await readDocument(body, contentType, []);
  // A support page need not document any request.
  return "problem" in document && document.problem !== "no-facts" ? "unavailable" : "checked";
}
