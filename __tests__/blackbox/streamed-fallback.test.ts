import assert from "node:assert/strict";
import { test } from "node:test";
import { startProvider } from "../../src/staging/provider.ts";
import type { StepWord } from "../../src/staging/steps.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { findingsOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import { manifestPath, runWith, witnessToken } from "./stage.ts";
import { startStreaming, type StreamingGateway } from "./streaming-gateway.ts";

const late: readonly StepWord[] = ["cut", "cut-clean", "stall", "error-in-200"];

/** The default checks, and one streamed fallback for each fault. */
function manifestWith(faults: readonly (number | StepWord)[]): string {
  const streamed = faults.map(
    (fault) => `      - { check: fallback, stream: true, force: { witness: { main: [${fault}] } } }`,
  );
  return `version: 1
gateways: { staging: { timeout: 5s, settle: 100ms } }
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    gateway: staging
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
    checks:
      - smoke
      - bad-credential
      - fallback
${streamed.join("\n")}
`;
}

interface Row {
  name: string;
  gateway: StreamingGateway;
  faults: readonly (number | StepWord)[];
  /** Rules and cases that are found on the check fallback; none: promoted. */
  found: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: "a gateway that falls back before the first byte and ends a broken stream with an error",
    gateway: { lateBreak: "error" },
    faults: [500, "reset", "overloaded", "rate_limit", ...late],
    found: [],
  },
  {
    name: "a gateway that falls back for whole answers only",
    gateway: { fallsBackForStreams: false, lateBreak: "error" },
    faults: [500],
    found: ["fallback parseable/error failed"],
  },
  {
    name: "a gateway that continues a broken stream with another target",
    gateway: { lateBreak: "continue" },
    faults: ["cut"],
    found: ["fallback answer-whole/stitched failed"],
  },
  {
    name: "a gateway that calls the beginning of a stream its whole",
    gateway: { lateBreak: "pretend" },
    faults: ["cut-clean"],
    found: ["fallback answer-whole/truncated failed"],
  },
  {
    name: "a gateway that hands on a stream without its end",
    gateway: { lateBreak: "hand-on" },
    faults: ["cut-clean"],
    found: ["fallback parseable/incomplete failed"],
  },
];

for (const { name, gateway: settings, faults, found } of rows)
  test(`streamed fallback: ${name}`, async () => {
    const provider = await startProvider({ token: witnessToken });
    await using gateway = await startStreaming(provider.url, settings);
    await using github = await startGitHub();
    try {
      const run = await runWith(
        {
          "gateway-url": gateway.url,
          credentials: "STAGING_KEY",
          witness: provider.url,
          "witness-token": witnessToken,
        },
        github,
        { workspaceFiles: { [manifestPath]: manifestWith(faults) } },
      );
      const seen = findingsOf(run);
      for (const expected of found) assert.ok(seen.includes(expected), seen.join("\n"));
      assert.equal(run.outputs["decision"] === "promote", found.length === 0, seen.join("\n"));
    } finally {
      await provider.close();
    }
  });
