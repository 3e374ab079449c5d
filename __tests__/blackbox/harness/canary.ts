import assert from "node:assert/strict";
import type { GitHubRequest } from "./github.ts";
import { readCommand } from "./runner-commands.ts";
import type { ActionRun } from "./runner.ts";

/**
 * Fails when one of the secrets, by name, stands anywhere in what a run left behind: plainly, or as base64, base64url,
 * hex, percent-encoded or reversed. The one place where the runner wants to see it is `add-mask`.
 */
export function assertNowhere(
  secrets: Readonly<Record<string, string>>,
  run: Pick<ActionRun, "stdout" | "stderr" | "outputs" | "summary" | "files">,
  github: readonly GitHubRequest[] = [],
): void {
  const places = new Map([
    ["stdout", withoutMasks(run.stdout)],
    ["stderr", run.stderr],
    ["the outputs", JSON.stringify(run.outputs)],
    ["the summary", run.summary],
    ...Object.entries(run.files),
    ...github.map(({ method, path, text }, index) => [`request ${index} ${method} ${path}`, text] as const),
  ]);
  for (const [name, secret] of Object.entries(secrets)) {
    for (const [form, text] of formsOf(secret)) {
      for (const [place, content] of places) assert.ok(!content.includes(text), `${name} as ${form} in ${place}`);
    }
  }
}

function withoutMasks(stdout: string): string {
  return stdout
    .split("\n")
    .filter((line) => readCommand(line)?.name !== "add-mask")
    .join("\n");
}

function formsOf(secret: string): [form: string, text: string][] {
  const bytes = Buffer.from(secret);
  const byteHex = bytes.toString("hex");
  return [
    ["plain text", secret],
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ["reversed text", Array.from(secret).toReversed().join("")],
    ["hex", byteHex],
    ["upper-case hex", byteHex.toUpperCase()],
    ["percent-encoding", encodeURIComponent(secret)],
    ["full percent-encoding", byteHex.toUpperCase().replace(/../g, "%$&")],
    ...[0, 1, 2].flatMap((shift) => base64Forms(bytes, shift)),
  ];
}

/** Without the characters at both ends that the neighbours of the secret have a share in. */
function base64Forms(secret: Buffer, shift: number): [form: string, text: string][] {
  const padded = Buffer.concat([Buffer.alloc(shift), secret]);
  const from = shift === 0 ? 0 : shift + 1;
  const trim = (text: string): string => text.slice(from, Math.floor((padded.length * 4) / 3));
  return [
    [`base64 shifted by ${shift}`, trim(padded.toString("base64"))],
    [`base64url shifted by ${shift}`, trim(padded.toString("base64url"))],
  ];
}
