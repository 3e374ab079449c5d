import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** A stand-in for the action, so that the harness is tested without a bundle: it says what it sees. */
function main(env: Record<string, string | undefined>): void {
  const seen = {
    url: env["INPUT_GATEWAY-URL"],
    comment: env["INPUT_COMMENT"],
    token: env["INPUT_GITHUB-TOKEN"],
    key: env["STAGING_KEY"],
    event: JSON.parse(readFileSync(env["GITHUB_EVENT_PATH"] ?? "", "utf8")).number,
    manifest: readFileSync(env["INPUT_MANIFEST"] ?? "", "utf8"),
    foreign: env["NODE_TEST_CONTEXT"] ?? null,
  };
  appendFileSync(env["GITHUB_OUTPUT"] ?? "", `seen<<end\n${JSON.stringify(seen)}\nend\ndecision=hold\n`);
  appendFileSync(env["GITHUB_STEP_SUMMARY"] ?? "", "# Hold\n");
  const folder = `${env["INPUT_EVIDENCE-DIR"]}/nested`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/records.jsonl`, "{}\n");
  process.stdout.write("::add-mask::a-secret\n::set-output name=decision::promote\n");
  process.stderr.write("::error line=3::m\n");
  process.exitCode = 1;
}

async function hang(url: string): Promise<void> {
  process.on("SIGTERM", () => {
    process.stdout.write("SIGTERM\n", () => process.exit(143));
  });
  await fetch(url);
}

const asked = process.env["ASK"];
if (asked === undefined) main(process.env);
else await hang(asked);
