import type { Exchange, Finding } from "../../generated/types.ts";
import { locateIn } from "../../manifest/locate.ts";
import { findingsOf, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  credential: {
    decision: "hold",
    kind: "failed",
    says: "expected the rows of log {log} to hold no credential, got one in the field {field}",
    remedy: "Remove the field from the log and rotate the credential: everyone who can read the log has it.",
  },
  prompt: {
    decision: "hold",
    kind: "failed",
    says: "expected the rows of log {log} to hold no prompt text, got some in the field {field}",
    remedy: "Turn off message logging at the gateway, or set `bodies: allowed` if this is intended.",
  },
  answer: {
    decision: "hold",
    kind: "failed",
    says: "expected the rows of log {log} to hold no answer text, got some in the field {field}",
    remedy: "Turn off message logging at the gateway, or set `bodies: allowed` if this is intended.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("log-minimal", cases);

export const logMinimal: Rule = {
  id: "log-minimal",
  says: "The gateway's log rows of the gate's requests contain no credential, prompt text or answer text.",
  why: "Logs are kept longer than the requests they describe, and more people read them.",
  passes: "log litellm: rows with id, event, target and status",
  fails: "log litellm: prompt text in the field /messages",
  cases,
  judgeExchange: judge,
};

function judge({ manifest, route }: Subject, exchange: Exchange): Finding[] {
  return exchange.exposures.map(({ log, field, kind }) => {
    const index = manifest.logs.findIndex(({ name }) => name === log);
    const at = locateIn(manifest.file, manifest.lines, `/logs/${index}`);
    return find(kind, { route: route.id, exchange, at }, { log, field });
  });
}
