import assert from "node:assert/strict";
import { after, test } from "node:test";
import { findingsOf, recordsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { manifestPath, oneRoute, startStage } from "./stage.ts";

const said = "output-of-the-client-91c4";

/** A client that asks once, says something, and then runs this. */
function clientThat(ends: string): string {
  const script = `
    const { OPENAI_BASE_URL: url, GATE_MODEL: model, GATE_PROMPT: content } = process.env;
    const body = JSON.stringify({ model, messages: [{ role: "user", content }] });
    const headers = { "content-type": "application/json" };
    fetch(url + "/chat/completions", { method: "POST", headers, body })
      .then((answer) => answer.text().then(() => answer.ok))
      .then((ok) => { console.log("${said}"); console.error("${said}"); ${ends}; });`;
  return `'${process.execPath}' -e '${script.replace(/\s+/g, " ")}'`;
}

const quiet = "smoke, unknown-model, invalid-body, wrong-path, fallback";

interface Row {
  name: string;
  command: string;
  /** The check that the client makes. */
  check?: "smoke" | "bad-credential";
  /** As `check rule/case kind`. */
  finding: string | null;
  exit: { how: string; code: number | null };
  /** What the comment says. */
  says?: string;
}

const smokeFails = "smoke client-succeeded/failed failed";

const rows: readonly Row[] = [
  { name: "can use the answer", command: clientThat("process.exit(0)"), finding: null, exit: exited(0) },
  {
    name: "fails after a complete answer",
    command: clientThat("process.exit(ok ? 1 : 0)"),
    finding: smokeFails,
    exit: exited(1),
    says: "got exit code `1` after a complete answer",
  },
  {
    name: "is followed by a command that fails",
    command: `${clientThat("process.exit(0)")} && exit 42`,
    finding: smokeFails,
    exit: exited(42),
    says: "got exit code `42` after a complete answer",
  },
  {
    name: "crashes after a complete answer",
    command: clientThat('process.kill(process.pid, "SIGKILL")').replace(/^/, "exec "),
    finding: "smoke client-succeeded/killed failed",
    exit: { how: "killed", code: null },
    says: "got one that a signal killed",
  },
  {
    name: "fails where a refusal is provoked",
    command: clientThat("process.exit(ok ? 0 : 1)"),
    check: "bad-credential",
    finding: null,
    exit: exited(1),
  },
  {
    name: "is not there",
    command: "no-such-command-of-ours",
    finding: "smoke classified/no-request blocked",
    exit: exited(127),
    says: "got none (`exit code 127`)",
  },
];

const stage = await startStage();
after(() => stage[Symbol.asyncDispose]());

for (const { name, command, check = "smoke", finding, exit, says } of rows)
  test(`a client that ${name} ${finding === null ? "promotes" : "holds"}`, async () => {
    const through = `{ check: ${check}, via: client }`;
    const others = check === "smoke" ? `${quiet}, bad-credential` : quiet;
    const workspaceFiles = { [manifestPath]: `${oneRoute}    checks: [${others}, ${through}]\n` };
    const run = await stage.run({ inputs: { client: command }, workspaceFiles });
    const found = findingsOf(run);
    if (finding === null) assert.deepEqual(found, []);
    else assert.ok(found.includes(finding), found.join("\n"));
    assert.deepEqual([run.exitCode, run.outputs["decision"]], finding === null ? [0, "promote"] : [1, "hold"]);
    const exits = recordsOf(run).map((record) => record["client_exit"]);
    assert.deepEqual(
      exits.filter((one) => one !== null),
      [exit],
    );
    assert.ok(run.summary.includes(says ?? ""), run.summary);
    assertNowhere({ said }, run, stage.github.requests);
  });

function exited(code: number): Row["exit"] {
  return { how: "exited", code };
}
