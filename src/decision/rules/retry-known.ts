import type { Exchange, ExpectedSource, Finding, Ledger } from "../../generated/types.ts";
import { weakensCount } from "../../ledger/logged.ts";
import { neverArrived } from "../../probe/turned-away.ts";
import { isMocked } from "../expectation.ts";
import { findingsOf, placeIn, witnessOf, type Place, type Rule, type RuleCase, type Subject } from "../rule.ts";

const nothingReported = {
  says: "expected the {source} {name} to report the number of attempts, got nothing",
  remedy: "Find out why this source is silent: a missing count is unknown, not zero.",
};

const noFile = {
  says: "expected the {source} {name} to report the number of attempts, got no file at {path}",
  remedy:
    "Correct the path of this log, or let the gateway write its log there in this job, before the gate reads it. The path is relative to the workspace.",
};

const cases = {
  silent: {
    decision: "hold",
    kind: "missing",
    ...nothingReported,
    wordsFor: ({ path }) => (path === undefined ? nothingReported : noFile),
  },
  "silent-own-header": {
    decision: "hold",
    kind: "missing",
    says: "expected the header {name} to report the number of attempts, got nothing",
    remedy:
      "If the gateway leaves the header out of a {class} answer because it called no provider, declare that in the gateway's dialect: {class}: zero under accounts[].absent. Otherwise find out why the header is missing: a missing count is unknown, not zero.",
  },
  "silent-witness": {
    decision: "hold",
    kind: "missing",
    says: "expected the witness of {name} to report the number of attempts, got nothing",
    remedy:
      "Point the gateway's targets at the scripted provider, and check that it still runs and that the inputs witness and witness-token are what it printed: a missing count is unknown, not zero.",
  },
  "witness-incomplete": {
    decision: "hold",
    kind: "missing",
    says: "expected the witness of {name} to have kept every call of the run, got {missing} calls missing in its journal",
    remedy:
      "Find out what floods the scripted provider, and give this run its own provider: the dropped calls are unknown.",
  },
  "witness-restarted": {
    decision: "hold",
    kind: "missing",
    says: "expected the witness of {name} to count from the first request to the end, got a provider that restarted during the run",
    remedy:
      "Keep the scripted provider running from before the gate starts until it has ended, and run the gate again.",
  },
  open: {
    decision: "hold",
    kind: "missing",
    says: "expected every call of the exchange to have ended when its witness was read, got at least {attempts}, one of them still open",
    remedy: "Let the gateway end the calls that it gives up, or give them longer: settle, under the gateway.",
  },
  "no-count": {
    decision: "hold",
    kind: "missing",
    says: "expected the log {name} to report the number of attempts, got {rows} of this exchange and no number at {at}",
    remedy: "Correct this field under logs: it must lead to a number, or to the list of calls.",
  },
  "no-call": {
    decision: "hold",
    kind: "missing",
    says: "expected the log {name} to report the number of attempts, got {rows} of this exchange, none of which represents a call",
    remedy: "Correct rows, fields and events of this log: some row must stand for the call that answered.",
  },
  inexact: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the {source})",
    remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness).",
  },
  "not-whole": {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): {name} was not read whole, or holds rows of this run that cannot be read",
    remedy: "See which in the report's section about logs, and give the gate the whole log.",
  },
  "unknown-event": {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} with an event at {at} that the mapping does not know",
    remedy:
      "Name the event under events of this log: as attempt, switch or outcome, or as other where it is none of these.",
  },
  "no-field": {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} with the right id and nothing at the other fields",
    remedy: "Correct the fields of this log, or let the gateway write them in every row.",
  },
  "no-number": {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} without a number at {at}",
    remedy: "Let the gateway number every attempt from 1, or correct this field.",
  },
  gap: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): the numbers at {at} of {name} have a gap, so a row was lost",
    remedy: "Find out where rows of this log are lost, and raise settle where they arrive late.",
  },
  repeated: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} repeat the number, target and time of another",
    remedy:
      "Find out whether this log writes several rows per call. If it does, declare rows: event, and name the events that stand for a call.",
  },
  several: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} with several values at {at}",
    remedy: "Put `*` in place of the list, so that each entry becomes a row.",
  },
  unsplit: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} with a text at {at} that looks like several targets",
    remedy: "Declare separators as the gateway writes them, or name the whole text under the route's targets.",
  },
  unpaired: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got at least {attempts} (by the log): {rows} of {name} whose lists or counts do not fit each other",
    remedy: "Correct the fields of this log: there must be one status for each target, and all counts must agree.",
  },
  unknown: {
    decision: "hold",
    kind: "missing",
    says: "expected an exact count of attempts, got none",
    remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness).",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("retry-known", cases);

export const retryKnown: Rule = {
  id: "retry-known",
  says: "Every expected source spoke, and the attempts are exact.",
  why: "A silent source does not prove zero retries. Gateways that retried have reported 0.",
  passes: "smoke: witness of staging 1 call, exact",
  fails: "smoke: header at least 1 attempt, witness of staging nothing",
  cases,
  judgeExchange: (subject, exchange) =>
    neverArrived(exchange.observation) || isMocked(exchange) ? [] : judge(subject, exchange),
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const place = placeIn(subject, "/retry_budget", exchange);
  const { expected, accounts, attempts } = exchange.ledger;
  const spoke = new Set(
    accounts.filter((account) => account.attempts !== null).map(({ source, name }) => `${source} ${name}`),
  );
  const silent = expected
    .filter(({ source, name }) => !spoke.has(`${source} ${name}`))
    .map((source) => silence(subject, source, exchange, place));
  return silent.length > 0 || attempts.bound === "exact" ? silent : inexact(subject, exchange, place);
}

function silence(subject: Subject, { source, name }: ExpectedSource, exchange: Exchange, place: Place): Finding {
  if (source === "witness") return silentWitness(subject.run, place, name);
  if (source === "header") {
    const { status_class } = exchange.observation;
    return find(silentHeader(subject, exchange), place, { source, name, class: status_class });
  }
  const { rows = 0, flaws = [] } = exchange.ledger.logs.find(({ log }) => log === name) ?? {};
  if (rows === 0) return find("silent", place, { source, name, ...missingFile(subject, name) });
  const flaw = flaws.find(({ kind }) => kind === "no-count");
  const args = { name, rows: inWords(rows), at: flaw?.at ?? "its fields" };
  return find(flaw === undefined ? "no-call" : "no-count", place, args);
}

/** Of an argument of a finding (bundle.schema.json). */
const longestArg = 256;

function missingFile({ run, manifest }: Subject, name: string): { path?: string } {
  const isMissing = run.evidence.logs.some(({ log, state }) => log === name && state === "missing");
  const path = isMissing ? manifest.logs.find((log) => log.name === name)?.path : null;
  return typeof path === "string" && path.length <= longestArg ? { path } : {};
}

/** Only a dialect that the manifest declares is documented and not measured: there, what an absent header means is for its author to say. */
function silentHeader({ manifest }: Subject, { gateway, observation }: Exchange): "silent" | "silent-own-header" {
  const isOwn = manifest.gateways[gateway]?.dialect.verified === "documented";
  return isOwn && observation.status_class !== "none" ? "silent-own-header" : "silent";
}

function silentWitness(run: Subject["run"], place: Place, name: string): Finding {
  const { state = "read", missing = 0 } = witnessOf(run, name) ?? {};
  if (state === "incomplete") return find("witness-incomplete", place, { name, missing });
  return find(state === "restarted" ? "witness-restarted" : "silent-witness", place, { name });
}

function inexact({ run }: Subject, { ledger, gateway }: Exchange, place: Place): Finding[] {
  const { value, source } = ledger.attempts;
  if (value === null || source === "none") return [find("unknown", place, {})];
  if (source === "log") return [inexactLog(ledger, value, place)];
  if (source === "header") return [find("inexact", place, { attempts: value, source })];
  // Calls of no exchange may be of this one: they are the cause, and a finding already.
  const isOpen = (witnessOf(run, gateway)?.strays ?? []).length === 0;
  return isOpen ? [find("open", place, { attempts: value })] : [];
}

function inexactLog({ accounts, logs }: Ledger, attempts: number, place: Place): Finding {
  const name = accounts.find((account) => account.source === "log" && account.attempts === attempts)?.name ?? "";
  const flaw = logs.find(({ log }) => log === name)?.flaws.find(weakensCount);
  if (flaw === undefined || flaw.kind === "no-target") return find("inexact", place, { attempts, source: "log" });
  return find(flaw.kind, place, { attempts, name, rows: inWords(flaw.rows), at: flaw.at ?? "its fields" });
}

function inWords(rows: number): string {
  return rows === 1 ? "1 row" : `${rows} rows`;
}
