import type { CheckName, Finding } from "../../generated/types.ts";
import { locateIn } from "../../manifest/locate.ts";
import { entryInWords, type ProblemText, shareProblems, sides } from "../../promotion/traffic/problems.ts";
import { exchangesOf, isJudged, isMocked, isNegative } from "../expectation.ts";
import { gatedRoutes } from "../../promotion/gating.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Run, type Subject } from "../rule.ts";

const cases = {
  "not-asked": {
    decision: "hold",
    kind: "missing",
    says: "expected the route's checks to include {missing}, got a list without it",
    remedy: "Add it to the route's `checks`.",
  },
  "credential-missing": {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got no credential for the gateway because its variable is empty",
    remedy: "Set the secret where this workflow can read it.",
  },
  preflight: {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got nothing sent, because a first request or the witness showed that it could not be judged",
    remedy: "Run the gate again. If no other finding says why, report this as a bug in Fallback Gate.",
  },
  "not-compared": {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got nothing sent, because base and head of this change could not be compared",
    remedy: "Make the comparison possible, and run the gate again.",
  },
  "leg-missing": {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run by the leg of its shard, got no partial bundle that can be used",
    remedy:
      "Find out why that leg ended without one, or why it was refused: the job that merges lists each. Then run the failed jobs again.",
  },
  "leg-refused": {
    decision: "hold",
    kind: "blocked",
    says: "expected one partial bundle of each shard of this run, got {count} more that cannot be used",
    remedy: "The job that merges lists each with the reason. Remove what is not of this run, and run all jobs again.",
  },
  "leg-failed": {
    decision: "hold",
    kind: "blocked",
    says: "expected every leg to finish, got at least one that failed, was cancelled or was skipped",
    remedy: "Run the failed jobs again.",
  },
  fork: {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got a pull request from a fork, for which no request is sent",
    remedy:
      "A maintainer reviews the change and opens a pull request with it from a branch of this repository, where the gate has its credentials.",
  },
  "no-force": {
    decision: "hold",
    kind: "missing",
    says: "expected {check} to make the primary fail, got no way to do so",
    remedy:
      "Bind the scripted provider (input witness) and declare targets, or name a broken staging alias (force: model), or the gateway's own fault hook (force: headers).",
  },
  "no-witness": {
    decision: "hold",
    kind: "missing",
    says: "expected {check} to be watched by the scripted provider, got no witness bound to its gateway",
    remedy: "Bind the scripted provider (inputs witness and witness-token), or remove the check.",
  },
  "no-client": {
    decision: "hold",
    kind: "missing",
    says: "expected {check} to be run through the user's client, got no command for it",
    remedy: "Set the input client to the command that makes one request with the application's own client.",
  },
  cancelled: {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got a run that was cancelled first",
    remedy: "Run the gate again.",
  },
  "out-of-time": {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got a run that reached its time limit first",
    remedy:
      "Raise the gateway's concurrency, lower its timeout, raise the input time-limit, or gate fewer routes in one job.",
  },
  "invalid-record": {
    decision: "hold",
    kind: "missing",
    says: "expected a valid record of {check}, got one that its schema refuses",
    remedy: "Report this as a bug in Fallback Gate.",
  },
  "share-unknown": {
    decision: "hold",
    kind: "missing",
    says: "expected the route's share of traffic {side}, got {problem} at {entry}",
    remedy: "Correct the route's traffic in the manifest, or the file it names: the finding says which and how.",
    wordsFor: shareWords,
  },
  "not-asked-for": {
    decision: "hold",
    kind: "missing",
    says: "expected every route that this change promotes to be gated, got a run of other routes only",
    remedy: "Run the gate again without the input `routes`, or add this route to it.",
  },
  "head-moved": {
    decision: "hold",
    kind: "blocked",
    says: "expected evidence of the head commit, got a new head commit while the gate ran",
    remedy: "Wait for the run of the new commit: it decides.",
  },
  "not-run": {
    decision: "hold",
    kind: "missing",
    says: "expected a record of {check}, got none",
    remedy: "Run the gate again. If the record is still missing, report this as a bug in Fallback Gate.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("evidence-complete", cases);

export const evidenceComplete: Rule = {
  id: "evidence-complete",
  says: "Every promoted route has its required checks, each with a valid record of this head commit.",
  why: "A check that was not made, or got no answer, is not evidence that the route works.",
  passes: "smoke, bad-credential and fallback: a record each",
  fails: "smoke and bad-credential: a record each; fallback: none",
  cases,
  judgeRoute: (subject) => {
    const asked = [...new Set<CheckName>(subject.route.checks.map(({ check }) => check))];
    const notAsked = missingChecks(subject, asked).map((missing) =>
      find("not-asked", placeIn(subject, "/checks"), { missing }),
    );
    return [...unknownShare(subject), ...notAsked, ...asked.flatMap((check) => judge(subject, check))];
  },
  always: true,
  judgeRun: (run) => [...notAskedFor(run), ...movedHead(run), ...brokenLegs(run)],
};

/** If base and head were compared, a narrowed run proves nothing about the routes that it leaves out. */
function notAskedFor({ manifest, promotion }: Run): Finding[] {
  const left =
    promotion.compared === "nothing" ? [] : promotion.routes.filter(({ reason }) => reason === "not-asked-for");
  return left.map(({ route }) => {
    const place = manifest.routes.findIndex(({ id }) => id === route);
    const at = locateIn(manifest.file, manifest.lines, `/routes/${place}`);
    return find("not-asked-for", { route, exchange: null, at }, {});
  });
}

function movedHead({ manifest, promotion }: Run): Finding[] {
  if (!promotion.head_moved || gatedRoutes(promotion).size === 0) return [];
  const at = locateIn(manifest.file, manifest.lines, "/routes");
  return [find("head-moved", { route: null, exchange: null, at }, {})];
}

/**
 * A file that cannot be used may be the newest of its shard, so that an older one counted. A failed leg may have left an older
 * bundle too. It is not reported if a check that was not run shows already that a leg ended early: a leg's word that it was
 * stopped holds no route.
 */
function brokenLegs({ evidence, manifest, promotion }: Run): Finding[] {
  const { partials, routes } = evidence;
  const gated = gatedRoutes(promotion);
  if (partials === undefined || gated.size === 0) return [];
  const place = { route: null, exchange: null, at: locateIn(manifest.file, manifest.lines, "/routes") };
  if (partials.refused > 0) return [find("leg-refused", place, { count: partials.refused })];
  const isShown = routes.some(
    ({ route, unrun }) => gated.has(route) && unrun.some(({ reason }) => brokenOff.has(reason)),
  );
  const wasSent = routes.some(({ exchanges }) => exchanges.length > 0);
  const isBroken = ["failure", "cancelled", ...(wasSent ? ["skipped"] : [])].includes(partials.legs);
  return isBroken && !isShown ? [find("leg-failed", place, {})] : [];
}

/** Why a leg that failed or was cancelled left checks undone. */
const brokenOff: ReadonlySet<string> = new Set(["cancelled", "leg-missing", "out-of-time"]);

/** Each problem of a share has words and a way out that fit it. */
function shareWords({ problem, side }: Finding["args"]): Pick<RuleCase, "says" | "remedy"> {
  const found = shareProblemWords.get(String(problem)) ?? shareProblems["weight-missing"];
  const where = sideWords.get(String(side)) ?? sides.both;
  return { says: `expected the route's share of traffic ${where}, got ${found.got}`, remedy: found.remedy };
}

const shareProblemWords: ReadonlyMap<string, ProblemText> = new Map(Object.entries(shareProblems));
const sideWords: ReadonlyMap<string, string> = new Map(Object.entries(sides));

function unknownShare(subject: Subject): Finding[] {
  const { reason, problem, unread } = subject.promotion;
  if (reason !== "unknown-share") return [];
  const place = placeIn(subject, "/traffic");
  const args = {
    problem: problem ?? "weight-missing",
    side: unread?.side ?? "both",
    entry: entryInWords(unread?.field ?? null),
  };
  return [find("share-unknown", { ...place, at: unread?.at ?? place.at }, args)];
}

/** A promotion needs a success, a refusal that could be judged, and a fallback. */
function missingChecks(subject: Subject, asked: readonly CheckName[]): string[] {
  const refusals = asked.filter((check) => isNegative(check) && !isPassedThrough(subject, check));
  const mocked = subject.evidence.exchanges.some((exchange) => exchange.check === "fallback" && isMocked(exchange));
  const required: readonly CheckName[] = mocked ? ["smoke", "fallback", "retries"] : ["smoke", "fallback"];
  return [
    ...required.filter((check) => !asked.includes(check)),
    ...(refusals.length === 0 ? ["a negative check that can be judged"] : []),
  ];
}

/** A bad credential that a pass-through gateway forwards is not evidence, and leaving it out is not a gap. */
function isPassedThrough({ evidence, manifest }: Subject, check: CheckName): boolean {
  const exchanges = evidence.exchanges.filter((exchange) => exchange.check === check);
  const unjudged = exchanges.length > 0 && exchanges.every((exchange) => !isJudged({ manifest }, exchange));
  return unjudged || evidence.unrun.some((entry) => entry.check === check && entry.reason === "pass-through");
}

function judge(subject: Subject, check: CheckName): Finding[] {
  const { evidence, route } = subject;
  const obstacles = evidence.unrun.filter((entry) => entry.check === check);
  const reason = obstacles.map((entry) => entry.reason).find((why) => why !== "pass-through");
  const asked = exchangesOf(route, check);
  const made = evidence.exchanges.filter((exchange) => exchange.check === check).length;
  // The unreadable share has its own finding, and it is why nothing was asked.
  if (reason === "share-unknown") return [];
  if (reason !== undefined) return [find(reason, placeIn(subject, "/checks"), { check })];
  return made + obstacles.length >= asked ? [] : [find("not-run", placeIn(subject, "/checks"), { check })];
}
