import type { Bundle } from "../../src/generated/types.ts";
import { aContract, refusal, routeEvidence, seen } from "../support/evidence.ts";
import {
  bundleOf,
  changes,
  configured,
  entry,
  environment,
  expectation,
  file,
  gateway,
  mixed,
  overBudget,
  silentHeader,
  smokeWith,
  threeRoutes,
  unrun,
  waivers,
  weight,
} from "./situation-parts.ts";

/** Situations on a pull request, by the name of their golden files. */
export const situations: Readonly<Record<string, () => Bundle>> = {
  "raised-share": () => bundleOf({}),
  "mixed-decisions": () => bundleOf({ manifest: { routes: threeRoutes }, evidence: mixed }),
  rollback: () => bundleOf({ share: { gated: false, reason: "not-raised", from: 0.25, to: 0.05 } }),
  "rollback-with-history": () =>
    bundleOf({
      share: { gated: false, reason: "not-raised", from: 0.25, to: 0.25 },
      trail: [entry({ run_id: "4700", run_number: 11, broken: ["chat-backup retry-budget"] })],
    }),
  fork: () => bundleOf({ evidence: unrun("fork"), run: { from_fork: true } }),
  "no-token": () =>
    bundleOf({
      promotion: { compared: "nothing", base: null, obstacle: "no-token" },
      share: { reason: "no-base", from: null, to: null, at: null },
    }),
  "re-run": () =>
    bundleOf({
      run: { run_attempt: 2 },
      evidence: smokeWith(overBudget),
      trail: [
        entry({ run_id: "4700", run_number: 11, decision: "promote" }),
        entry({ broken: ["chat-backup retry-known", "chat-backup retry-budget"] }),
      ],
    }),
  "re-run-without-trail": () => bundleOf({ run: { run_attempt: 3 } }),
  "worst-case-untried": () => bundleOf({ evidence: configured(4) }),
  "worst-case-over": () => bundleOf({ evidence: configured(6) }),
  "worst-case-unread": () => bundleOf({ evidence: configured(null, {}, "refused") }),
  "worst-case-exceeded": () => bundleOf({ evidence: configured(4, overBudget) }),
  weakened: () => bundleOf({ promotion: { rule_changes: changes } }),
  "rules-only": () =>
    bundleOf({
      promotion: { rule_changes: changes, only_rules: true },
      share: { reason: "no-traffic-declared", from: null, to: null, at: null },
    }),
  "reviewed-changes": () =>
    bundleOf({
      manifest: { scope: ["gateway/**"] },
      promotion: {
        reviewed_changes: [
          { what: "traffic-file", route: null, field: "/routes/chat/timeout", at: { ...weight, line: 4 } },
          { what: "manifest", route: "chat-backup", field: "model", at: { file, line: 7, column: 5 } },
        ],
        outside_scope: { files: ["src/app.py", "README.md"], more: 3, complete: true },
      },
    }),
  waivers: () => bundleOf({ manifest: { waivers }, evidence: smokeWith(silentHeader) }),
  "lapsed-waiver": () => bundleOf({ manifest: { waivers: waivers.slice(2) }, evidence: smokeWith(overBudget) }),
  "stale-branch": () => bundleOf({ promotion: { base_changes: [file, "gateway/routes.yaml"] } }),
  "environment-mismatch": () =>
    bundleOf({
      manifest: { environment },
      evidence: {
        environment: [expectation(0, { seen: "1.5.0", result: "differs" }), expectation(1, { result: "missing" })],
        gateways: [{ ...gateway, version: "1.5.0" }],
      },
    }),
  "environment-proven": () =>
    bundleOf({
      manifest: { environment },
      evidence: {
        environment: [expectation(0, { seen: "1.4.2" }), expectation(1, { seen: "a".repeat(64) })],
        gateways: [gateway],
      },
      run: { tool_digest: `sha256:${"e".repeat(64)}`, network_variables: ["HTTPS_PROXY"] },
    }),
  "changed-files": () =>
    bundleOf({
      promotion: {
        changed_files: {
          files: ["gateway/routes.yaml", "gateway/litellm g=C3=A4nderung.yaml"],
          more: 3,
          complete: true,
        },
      },
    }),
  "changed-files-held": () =>
    bundleOf({
      promotion: { changed_files: { files: ["gateway/routes.yaml", "src/app.ts"], more: 0, complete: false } },
      share: { reason: "unknown-share", to: null },
    }),
  "replaced-manifest": () =>
    bundleOf({ promotion: { replaced_manifests: [".github/old.yml", ".github/older.yml"] }, share: { from: 0 } }),
  "other-branch": () => bundleOf({ promotion: { compared: "default-branch" } }),
  "adopted-raise": () => bundleOf({ promotion: { adoption: true, adopted_raises: ["chat-backup"] } }),
  adoption: () => bundleOf({ promotion: { adoption: true }, share: { from: 0 } }),
  "moved-head": () => bundleOf({ promotion: { head_moved: true } }),
  "contract-unavailable": () =>
    bundleOf({
      evidence: {
        contracts: [aContract({ state: "unavailable", reason: "bot-wall", facts: null, digest: null, kind: null })],
        routes: [routeEvidence({ contract_state: "unavailable" })],
      },
    }),
  "contract-changed": () =>
    bundleOf({
      evidence: {
        contracts: [
          aContract({
            state: "contract-changed",
            baseline: "compared",
            changes: [
              { change: "newly-required", what: "safety_identifier" },
              { change: "removed", what: "POST /v1/chat/completions" },
            ],
          }),
        ],
        routes: [routeEvidence({ contract_state: "contract-changed" })],
      },
    }),
  "unknown-share": () =>
    bundleOf({
      share: {
        reason: "unknown-share",
        to: null,
        problem: "weight-missing",
        at: null,
        unread: {
          side: "head",
          at: { file: "gateway/routes.yaml", line: 7, column: 11 },
          field: "/routes/chat/backup",
        },
      },
    }),
  "plain-weight": () => bundleOf({ share: { of_sum: false, from: 5, to: 12.5 } }),
  "out-of-time": () => bundleOf({ evidence: unrun("out-of-time") }),
  "layers-and-limits": () =>
    bundleOf({
      manifest: {
        layers: [
          { name: "app-client", attempts: 2, timeout_ms: 10_000 },
          { name: "gateway", attempts: 3, timeout_ms: 20_000 },
        ],
      },
      evidence: smokeWith({ observation: refusal(503, "overloaded"), ledger: seen("main 503", "main 503") }),
    }),
};
