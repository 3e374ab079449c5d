import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActionRequest } from "./harness/runner.ts";
import { headOf } from "./evidence.ts";
import { startStage, type Stage, type StageOptions } from "./stage.ts";

interface Face {
  what: string;
  options?: StageOptions;
  request?: (stage: Stage) => ActionRequest;
  head: RegExp;
  /** Titles of the comment's open sections, in order. */
  sections: readonly string[];
  says: readonly RegExp[];
}

const attempts = "Attempts of one user request";
const runLink = /run \[`19000000001`\]\(https:\/\/github\.com\/[\w/-]+\/actions\/runs\/19000000001\/attempts\/1\)/;

const faces: readonly Face[] = [
  { what: "promote", head: /^## Fallback Gate - ✅ Ready to promote: 1 route$/, sections: [attempts], says: [runLink] },
  {
    what: "hold, with counts",
    options: { retries: 3 },
    head: /^## Fallback Gate - ⛔ Held: `chat-backup` made \d provider calls where 3 are allowed/,
    sections: [attempts, "What to do", "Hand-off"],
    says: [runLink, /^- Result: hold, exit code 1\.$/m],
  },
  {
    what: "investigate",
    options: { steps: { main: ["wrong-family"] } },
    head: /^## Fallback Gate - 🔍 To investigate: /,
    sections: [attempts, "What to do", "Hand-off"],
    says: [/^- Result: investigate, exit code 2\.$/m],
  },
  {
    what: "the gateway is down: what helps comes before a table without a count",
    request: () => ({ inputs: { "gateway-url": "http://127.0.0.1:9" } }),
    head: /^## Fallback Gate - ⛔ Could not be judged: the gateway `default` did not answer \(`refused`\)$/,
    sections: ["What to do", attempts, "Hand-off"],
    says: [/^- Still unknown: the result of 5 checks not run: /m],
  },
  {
    what: "the key is wrong",
    request: () => ({ env: { STAGING_KEY: "another-key-of-the-gateway" } }),
    head: /^## Fallback Gate - ⛔ Could not be judged: the gateway refused `STAGING_KEY` \(`?401`?\)$/,
    sections: ["What to do", attempts, "Hand-off"],
    says: [],
  },
  {
    what: "names of several checks are listed with commas",
    request: () => ({ inputs: { witness: "", "witness-token": "" } }),
    head: /^## Fallback Gate - ⛔ Held: /,
    sections: [attempts, "What to do", "Hand-off"],
    says: [/ on `chat-backup` `bad-credential`, `unknown-model`, `invalid-body`, `wrong-path` at /],
  },
];

for (const { what, options = {}, request = () => ({}), head, sections, says } of faces) {
  test(`the comment reads well: ${what}`, async () => {
    await using stage = await startStage(options);
    await stage.run(request(stage));
    const body = stage.github.comments[0]?.body ?? "";
    assert.match(headOf(stage.github), head);
    assert.deepEqual(
      [...body.matchAll(/^### (.+)$/gm)].map(([, title]) => title),
      [...sections],
    );
    for (const pattern of says) assert.match(body, pattern);
    assert.doesNotMatch(body, /nothing beyond the limits|^- Files: /m);
    const [limits, environment] = ["What this run does not show", "Environment"].map((title) =>
      body.indexOf(`<summary>${title}</summary>`),
    );
    assert.ok((limits ?? -1) > 0 && (limits ?? 0) < (environment ?? 0));
  });
}
