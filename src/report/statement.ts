import type { Bundle } from "../generated/types.ts";
import { testCases, type TestCase } from "./test-cases.ts";

/** in-toto attestation framework, test-result v0.1. */
export const testResultType = "https://in-toto.io/attestation/test-result/v0.1";

/**
 * The bundle as an in-toto statement with the test-result predicate (in-toto attestation framework, Statement v1, test-result
 * v0.1), unsigned. Its subjects are the head commit, if known, and the manifest. Only a promotion passes: both hold and
 * investigate give FAILED, so that no policy treats them as warnings.
 */
export function testResultStatement(bundle: Bundle): string {
  const cases = testCases(bundle);
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: subjects(bundle),
    predicateType: testResultType,
    predicate: {
      result: result(bundle, cases),
      configuration: [manifestOf(bundle), tool(bundle)],
      passedTests: cases.filter(({ failures, waived }) => failures.length + waived.length === 0).map(nameOf),
      warnedTests: cases.filter(({ failures, waived }) => failures.length === 0 && waived.length > 0).map(nameOf),
      failedTests: cases.filter(({ failures }) => failures.length > 0).map(nameOf),
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}

function nameOf({ group, name }: TestCase): string {
  return `${group}: ${name}`;
}

function result({ decision }: Bundle, cases: readonly TestCase[]): "PASSED" | "WARNED" | "FAILED" {
  if (decision.overall === "hold" || decision.overall === "investigate") return "FAILED";
  return cases.some(({ waived }) => waived.length > 0) ? "WARNED" : "PASSED";
}

function subjects(bundle: Bundle): object[] {
  const { repository, head_sha } = bundle.run;
  const name = repository === null ? {} : { name: repository };
  const commit = head_sha === null ? [] : [{ ...name, digest: { gitCommit: head_sha } }];
  return [...commit, manifestOf(bundle)];
}

function manifestOf({ manifest }: Bundle): object {
  return { name: manifest.file, digest: { sha256: manifest.digest.replace("sha256:", "") } };
}

/** Both digests are annotations because neither is the digest of a single file. */
function tool({ run, digest, decision }: Bundle): object {
  return {
    name: "fallback-gate",
    uri: "https://github.com/fallback-gate/fallback-gate",
    annotations: {
      version: run.tool_version,
      toolDigest: run.tool_digest,
      runId: run.run_id,
      runAttempt: run.run_attempt,
      decision: decision.overall,
      bundleDigest: digest,
    },
  };
}
