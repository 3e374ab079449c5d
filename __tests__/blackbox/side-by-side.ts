import { startGateway } from "../../src/staging/gateway.ts";
import { type ProviderOptions, startProvider } from "../../src/staging/provider.ts";
import type { Step } from "../../src/staging/steps.ts";
import type { RouteEvidence } from "../../src/generated/types.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { bundleOf, namesOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import type { ActionRequest, ActionRun } from "./harness/runner.ts";
import type { LoopbackServer } from "./harness/server.ts";
import { credential, runWith, targetsAt, witnessToken } from "./stage.ts";

/** One gateway of a run and the scripted provider behind it. Its route in the manifest has the same name. */
export interface Side extends AsyncDisposable {
  name: string;
  gateway: Pick<LoopbackServer, "url" | typeof Symbol.asyncDispose>;
  /** null: none is bound. */
  witnessUrl: string | null;
}

/** Starts a provider, and in front of it the gateway that is given its URL. */
export async function startSide(
  name: string,
  start: (providerUrl: string) => Promise<Side["gateway"]>,
  { isBound = true, ...options }: Omit<ProviderOptions, "token"> & { isBound?: boolean } = {},
): Promise<Side> {
  const provider = await startProvider({ token: witnessToken, ...options });
  const gateway = await start(provider.url);
  return {
    name,
    gateway,
    witnessUrl: isBound ? provider.url : null,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([gateway[Symbol.asyncDispose](), provider.close()]);
    },
  };
}

interface Fallback {
  credential?: string;
  main?: readonly Step[];
  retries?: number;
  header?: "honest" | "lying";
}

/** A side whose gateway tries `main` and then `backup-eu`. */
export function startFallbackSide(name: string, options: Fallback): Promise<Side> {
  const { main = [200], retries = 0, header = "honest" } = options;
  const start = async (providerUrl: string): Promise<Side["gateway"]> => {
    const route = { targets: targetsAt(providerUrl, ["main", "backup-eu"]), retries, header };
    const gateway = await startGateway({
      credential: options.credential ?? credential,
      routes: { "chat-staging": route },
    });
    return { url: gateway.url, [Symbol.asyncDispose]: () => gateway.close() };
  };
  return startSide(name, start, { targets: { main } });
}

/** So many names of sides. */
export function sideNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `side-${index + 1}`);
}

/** The head of a manifest of these sides, before its routes. Each gateway has these settings besides its credential. */
export function manifestHead(sides: Readonly<Record<string, string>>): string {
  const gateways = Object.entries(sides).map(([name, more]) => `  ${name}: { credential: STAGING_KEY, ${more} }\n`);
  return `version: 1
gateways:
${gateways.join("")}contracts:
  chat: ${copyOf(contractPath)}
routes:
`;
}

/** The route of a side, with these lines after what all routes of sides have. */
export function sideRoute(name: string, attempts: number, more = ""): string {
  return `  - id: ${name}
    gateway: ${name}
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup-eu: [] }
    retry_budget: { attempts: ${attempts} }
    fallback_visible_in: header
${more}`;
}

/**
 * One run of the action on all sides, which end with it. What one of them does shows on its own route alone, so that they are
 * judged as in a run of their own, for the price of one process.
 */
export async function gateTogether(sides: readonly Side[], request: ActionRequest): Promise<ActionRun> {
  const github = await startGitHub();
  try {
    return await runWith(inputsOf(sides), github, request);
  } finally {
    await Promise.all([github, ...sides].map((each) => each[Symbol.asyncDispose]()));
  }
}

type Bound = Pick<Side, "name" | "gateway" | "witnessUrl">;

/** The inputs of a run on these gateways. */
export function inputsOf(sides: readonly Bound[]): Record<string, string> {
  const bound = sides.filter(({ witnessUrl }) => witnessUrl !== null);
  const lines = (of: readonly Bound[], valueOf: (side: Bound) => string): string =>
    of.map((side) => `${side.name}=${valueOf(side)}`).join("\n");
  return {
    gateways: lines(sides, ({ gateway }) => gateway.url),
    credentials: lines(sides, () => "STAGING_KEY"),
    witness: lines(bound, ({ witnessUrl }) => witnessUrl ?? ""),
    "witness-token": lines(bound, () => witnessToken),
  };
}

/** What a run says of one of its routes. */
export interface Judged {
  decision: string | undefined;
  /** As `check rule/case kind`, sorted. */
  findings: string[];
  /** The differences that the rule `same-request` names. */
  differences: string[];
  exchanges: RouteEvidence["exchanges"];
  /** The lines of the summary that name this route, or none. */
  lines: string;
}

/** The judgement of one route. A finding that is of no route is one of every route. */
export function judgedOn(run: ActionRun, route: string): Judged {
  const { decision, evidence, findings } = bundleOf(run);
  const found = findings.filter((finding) => (finding.route ?? route) === route);
  const others = Object.keys(decision.routes).filter((other) => other !== route);
  const lines = run.summary.split("\n").filter((line) => !others.some((other) => line.includes(`\`${other}\``)));
  return {
    decision: decision.routes[route],
    findings: namesOf(found),
    differences: found.filter(({ rule }) => rule === "same-request").map(({ args }) => String(args["differences"])),
    exchanges: evidence.routes.find((each) => each.route === route)?.exchanges ?? [],
    lines: lines.join("\n"),
  };
}
