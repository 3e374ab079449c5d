import assert from "node:assert/strict";
import { dirname } from "node:path";
import { test } from "node:test";
import { gitRepository } from "../adapters/git/git-repository.ts";
import { workspace } from "../adapters/workspace.ts";
import { runCommand, type CommandRun } from "./command-line.ts";
import { findingsOf } from "./evidence.ts";
import { manifestWith, promotion, rollback, start, texts, trafficPath, type Files } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";

const path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":");
const declared = `file: ${trafficPath}, among: /routes/chat/*/weight, at: { key: backup-eu }`;

interface Linted {
  name: string;
  /** In place of the declared traffic. */
  traffic?: string;
  files?: Files;
  /** The first line of standard output, or of standard error where the share cannot be read. */
  says: RegExp;
}

const read: readonly Linted[] = [
  { name: "a share", says: /^chat-backup: 5 % \(gateway\/routes\.yaml:5; 95, 5\)$/m },
  {
    name: "a bare number",
    traffic: "file: gateway/edge.json, at: /percent",
    files: { "gateway/edge.json": '{\n  "percent": "12%"\n}\n' },
    says: /^chat-backup: 12 % \(gateway\/edge\.json:2\)$/m,
  },
  {
    name: "weights in two places",
    traffic: "file: route.yaml, among: [/to/weight, /others/*/weight], at: { name: b }",
    files: { "route.yaml": "to: { name: a, weight: 3 }\nothers: [{ name: b, weight: 1 }]\n" },
    says: /^chat-backup: 25 % \(route\.yaml:2; 3, 1\)$/m,
  },
];

for (const { name, traffic = declared, files = {}, says } of read) {
  test(`lint prints ${name}`, async (context) => {
    const run = await lint(workspace(context, texts({ ...start, ...manifestWith([declared, traffic]), ...files })));
    assert.deepEqual([run.exitCode, run.stderr], [0, ""]);
    assert.match(run.stdout, says);
    assert.match(run.stdout, /1 route, no problem found$/m);
  });
}

const refused: readonly Linted[] = [
  {
    name: "a missing file",
    traffic: "file: none.yaml, at: /w",
    says: /^\.github\/fallback-gate\.yml:\d+:\d+ .*no such traffic file/,
  },
  {
    name: "a wrong pointer",
    traffic: `file: ${trafficPath}, among: /route/chat/*/weight, at: { key: backup-eu }`,
    says: /^gateway\/routes\.yaml:2:1 .*no value for the pointer's next step below the document\. Correct the pointer/,
  },
  {
    name: "a wrong key",
    traffic: `file: ${trafficPath}, among: /routes/chat/*/weight, at: { key: backup-us }`,
    says: /^gateway\/routes\.yaml:4:11 .*no entry that matches `traffic\.at`\. Correct `traffic\.at`/,
  },
  {
    name: "a group of one",
    files: { [trafficPath]: "routes:\n  chat:\n    backup-eu: { weight: 5 }\n" },
    says: /^gateway\/routes\.yaml:3:26 .*always 100 %\. Include the primary's weight in/,
  },
  {
    name: "a weight that is missing",
    files: { [trafficPath]: "routes:\n  chat:\n    main: { weight: 5 }\n    backup-eu: { model: x }\n" },
    says: /^gateway\/routes\.yaml:4:16 .*no weight in \/routes\/chat\/backup-eu\. Write its weight/,
  },
  {
    name: "a template",
    files: { [trafficPath]: "routes:\n  chat:\n    main: { weight: 5 }\n    {{ .Values.name }}: { weight: 1 }\n" },
    says: /^gateway\/routes\.yaml:4:5 .*a template, .*\. Move the weights into a values file/,
  },
  {
    name: "nginx.conf",
    traffic: "file: nginx.conf, at: /split_clients/backup",
    files: { "nginx.conf": 'split_clients "${request_id}" $up {\n    5%   backup;\n    *    main;\n}\n' },
    says: /^nginx\.conf:1:1 .*neither YAML nor JSON\. Keep the weights in a YAML or JSON file/,
  },
  {
    name: "a key twice",
    files: { [trafficPath]: "routes:\n  chat:\n    a: { weight: 5 }\n    a: { weight: 6 }\n" },
    says: /^gateway\/routes\.yaml:4:5 .*a duplicate key/,
  },
];

for (const { name, traffic = declared, files = {}, says } of refused) {
  test(`lint refuses ${name} at its line, with the way out`, async (context) => {
    const run = await lint(workspace(context, texts({ ...start, ...manifestWith([declared, traffic]), ...files })));
    assert.deepEqual([run.exitCode, run.stdout], [3, ""]);
    assert.match(run.stderr, says);
  });
}

function lint(cwd: string): Promise<CommandRun> {
  return runCommand(["lint"], { cwd });
}

async function planned(
  context: Parameters<typeof gitRepository>[0],
  head: Files,
  secret = "a-staging-key",
): Promise<CommandRun> {
  const repository = gitRepository(context);
  repository.commit(texts(start));
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit(texts(head));
  const args = ["run", "--plan", "--base=main", "--gateway-url=http://127.0.0.1:1", "--credentials=STAGING_KEY"];
  return runCommand(args, {
    cwd: repository.folder,
    env: { PATH: path, GIT_CONFIG_GLOBAL: "/dev/null", STAGING_KEY: secret },
  });
}

test("run --plan prints the share from and to before the requests", async (context) => {
  const { stdout } = await planned(context, promotion);
  assert.match(
    stdout,
    /^Gated, because its share rises \(1 of 1 route\):\n {2}chat-backup  5 % to 25 % \(gateway\/routes\.yaml:5\)\nchat-backup smoke 1: POST /,
  );
});

test("run --plan without the secret lists the same requests, and the missing variable", async (context) => {
  const [complete, without] = [await planned(context, promotion), await planned(context, promotion, "")];
  const last =
    "gateway default: set STAGING_KEY before the run. Without it nothing is sent to this gateway, and the run holds (exit code 1).\n";
  assert.equal(without.stdout, `${complete.stdout}${last}`);
});

test("run --plan of a rollback prints the share, and that nothing is gated", async (context) => {
  const { stdout } = await planned(context, rollback);
  assert.match(
    stdout,
    /^Not gated, because its share does not rise \(1 of 1 route\):\n {2}chat-backup  5 % to \d % \(gateway\/routes\.yaml:5\)\n/,
  );
});

test("run --plan of a share that cannot be read says why", async (context) => {
  const { stdout } = await planned(context, { [trafficPath]: "routes: [\n" });
  assert.match(
    stdout,
    /^Gated, because its share cannot be read, so it gets no request and is held \(1 of 1 route\):\n {2}chat-backup  5 % to unknown \(invalid YAML 1\.2 at head\) \(gateway\/routes\.yaml:2\)\nnot sent: chat-backup smoke \(the route's share is not known yet\)/,
  );
});

test("a rollback whose share cannot be read, in a job without gateway and secrets, reports the share", async () => {
  const head = {
    [trafficPath]:
      "routes:\n  chat:\n    main: { model: dep-main, weight: 99 }\n    backup-eu: { model: dep-backup, weight: 0x1 }\n",
  };
  await using stage = await startPromotion({ head });
  const nothing = { "gateway-url": "", credentials: "", witness: "", "witness-token": "" };
  const run = await stage.run({ inputs: nothing, env: { STAGING_KEY: "" } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
  assert.deepEqual(findingsOf(run), ["run evidence-complete/share-unknown missing"]);
  const comment = stage.github.comments[0]?.body ?? "";
  assert.ok(
    comment.includes(
      "expected the route's share of traffic at head, got a weight at `/routes/chat/backup-eu/weight` that YAML readers parse as different numbers",
    ),
    comment,
  );
  assert.ok(comment.includes("gateway/routes.yaml:4"), comment);
  assert.equal(stage.gateway.connections(), 0);
});

test("a new entry that no route names holds a rollback without a gateway", async () => {
  const head = {
    [trafficPath]:
      "routes:\n  chat:\n    main: { model: dep-main, weight: 50 }\n    backup-us: { model: dep-backup, weight: 50 }\n",
  };
  await using stage = await startPromotion({ head });
  const run = await stage.run({ inputs: { "gateway-url": "", credentials: "", witness: "", "witness-token": "" } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
  assert.deepEqual(findingsOf(run), ["run route-reviewed/new-entry failed"]);
  assert.match(
    stage.github.comments[0]?.body ?? "",
    /the new entry `\/routes\/chat\/backup-us` in `gateway\/routes\.yaml`/,
  );
  assert.equal(stage.gateway.connections(), 0);
});

test("what git would merge is gated through the built action", async () => {
  const text = (main: number, backup: number, third: number): Files => ({
    [trafficPath]: `routes:\n  chat:\n    main: { weight: ${main} }\n\n    backup-eu: { weight: ${backup} }\n\n    third: { weight: ${third} }\n`,
  });
  await using stage = await startPromotion({
    base: text(100, 10, 0),
    forked: text(100, 10, 1000),
    head: text(0, 9, 1000),
  });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
  assert.match(stage.github.comments[0]?.body ?? "", /\| 9\.09 % to 100 % at /);
});

test("an entry that is taken out while its group stands passes without a gateway", async () => {
  const head = { [trafficPath]: "routes:\n  chat:\n    main: { model: dep-main, weight: 95 }\n" };
  await using stage = await startPromotion({ head });
  const run = await stage.run({ inputs: { "gateway-url": "", credentials: "", witness: "", "witness-token": "" } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "none"], run.stdout);
});
