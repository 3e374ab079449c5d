import { createClock } from "../adapters/clock-random.ts";
import { createFiles } from "../adapters/files.ts";
import { createPages } from "../adapters/http/pages.ts";
import { stoppable } from "../adapters/stop.ts";
import { checkContracts, reasonWords } from "../contract/index.ts";
import { GateError } from "../core/errors.ts";
import { readInputs } from "../core/inputs.ts";
import type { Files } from "../core/ports/files.ts";
import { safeLine } from "../core/safe-line.ts";
import type { Rule } from "../decision/rule.ts";
import { contractCurrent } from "../decision/rules/contract-current.ts";
import { contractUnchanged } from "../decision/rules/contract-unchanged.ts";
import type { ContractEvidence, ContractState, EffectiveManifest, EffectiveRoute } from "../generated/types.ts";
import { missingOfCopy } from "../manifest/contracts.ts";
import { readManifest } from "../prepare.ts";
import { readOptions, type Command } from "./command.ts";
import { pinContract } from "./pin.ts";

const usage = `fallback-gate contract check [NAME] [--manifest FILE]
fallback-gate contract pin [NAME] [--manifest FILE]

Reads the sources of all contracts that routes use, or only of NAME. Sends no request to a gateway.
  check   compares the documented facts with the pinned ones and prints every change
  pin     writes the documented facts and digests to the baseline file in the manifest, without the page's text
  --manifest FILE   the route manifest, default .github/fallback-gate.yml

Exit code: 0 every source was read and matches its pin (check) or is now pinned (pin), 1 otherwise, 3 could not run.`;

/** Checks and pins contracts without probing a gateway. */
export const contract: Command = {
  usage,
  run: async (args) => {
    const { values, rest } = readOptions(args, ["manifest"], { most: 2 });
    const task = tasks.get(rest[0] ?? "");
    if (task === undefined)
      throw new GateError("INPUT_INVALID", "expected contract check or contract pin, got neither");
    const scope = await readScope(values.get("manifest")?.at(-1) ?? "", rest[1] ?? null);
    return stoppable(async ({ stop }) => {
      const told = await task(scope, stop);
      process.stdout.write(told.flatMap(({ lines }) => lines.map((line) => `${safeLine(line)}\n`)).join(""));
      return told.every(({ isGood }) => isGood) ? 0 : 1;
    });
  },
};

/** What there is to say about one contract. */
interface Told {
  isGood: boolean;
  lines: readonly string[];
}

interface Scope {
  manifest: EffectiveManifest;
  routes: readonly EffectiveRoute[];
  files: Files;
}

type Task = (scope: Scope, signal: AbortSignal) => Promise<readonly Told[]>;

const tasks: ReadonlyMap<string, Task> = new Map([
  ["check", check],
  ["pin", pin],
]);

async function readScope(file: string, name: string | null): Promise<Scope> {
  const files = createFiles(process.cwd(), { github: true });
  const inputs = readInputs(
    (input) => (input === "manifest" ? file : ""),
    () => undefined,
  );
  const manifest = await readManifest(inputs.manifest, [], { files });
  const routes = manifest.routes.filter((route) => name === null || route.contract === name);
  if (routes.length > 0) return { manifest, routes, files };
  throw new GateError("INPUT_INVALID", "expected the name of a contract that a route uses, got another name");
}

async function check({ manifest, routes, files }: Scope, signal: AbortSignal): Promise<Told[]> {
  const clock = createClock();
  const run = { manifest, routes, at: clock.now(), signal };
  const found = await checkContracts(run, { pages: createPages(), clock }, (path, most) => files.read(path, most));
  return found.map((read) => {
    const declared = manifest.contracts[read.contract];
    const { baseline = "the baseline" } = declared ?? {};
    const remedies = remediesOf(read, declared !== undefined && missingOfCopy(declared).length > 0);
    const changes = read.changes.map(({ change, what }) => `${change} ${what}`);
    const below = [...changes, ...remedies].map((line) => `  ${line}`);
    return { isGood: remedies.length === 0, lines: [`${read.contract}: ${stateWords(read, baseline)}`, ...below] };
  });
}

function stateWords({ state, reason, source, baseline, final_url }: ContractEvidence, file: string): string {
  const compared = {
    none: "nothing is pinned",
    compared: `compared with ${file}`,
    unreadable: `no pin of it in ${file}`,
  };
  if (state === "moved") return `moved, ${source} redirects to ${final_url ?? "another address"}`;
  if (reason !== null) return `${state}, expected ${source} to be read, got ${reasonWords[reason]}`;
  return `${state}, ${compared[baseline]}`;
}

/** The rule's case for this state; null if the state is not a finding. */
const caseOf: Readonly<Record<ContractState, string | null>> = {
  unchecked: "unchecked",
  unchanged: null,
  "text-changed": null,
  "contract-changed": "changed",
  "anchor-missing": "anchor-missing",
  moved: "moved",
  unavailable: "unavailable",
  stale: "stale",
};

function remediesOf({ state, baseline, copy }: ContractEvidence, isCopyUnchecked: boolean): string[] {
  const broken = [
    isCopyUnchecked ? "copy-unchecked" : null,
    copy && state === "unavailable" ? "copy-unreadable" : caseOf[state],
    baseline === "unreadable" ? "baseline-unreadable" : null,
  ];
  const cases: Rule["cases"] = { ...contractCurrent.cases, ...contractUnchanged.cases };
  return broken.flatMap((name) => (name === null ? [] : (cases[name]?.remedy ?? [])));
}

async function pin({ manifest, routes, files }: Scope, signal: AbortSignal): Promise<Told[]> {
  const day = createClock().now().slice(0, 10);
  const session = { manifest, day, pages: createPages(), files, signal };
  const told: Told[] = [];
  // One after the other: two contracts may name the same file.
  for (const name of new Set(routes.map((route) => route.contract))) told.push(await pinContract(name, session));
  return told;
}
