import { credentialRule } from "../core/credential-patterns.ts";
import { limits } from "../core/limits.ts";
import { safeLine } from "../core/safe-line.ts";

const lineChars = 300;
const secretName = /KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL/i;

/** A gateway's lines as they may be printed: without a terminal's codes, and none that may hold a credential. */
export function shownLines(lines: readonly string[], env: Readonly<Record<string, string | undefined>>): string[] {
  const secrets = Object.entries(env).flatMap(([name, value]) =>
    secretName.test(name) && value !== undefined && value.length >= limits.credentialMinChars ? [value] : [],
  );
  return lines.map((line) => {
    const text = safeLine(line.replaceAll(/\u001B\[[0-9;]*[A-Za-z]/g, ""));
    const isSecret = credentialRule(text) !== null || secrets.some((secret) => text.includes(secret));
    if (isSecret) return "(a line that may hold a credential)";
    return text.length > lineChars ? `${text.slice(0, lineChars - 3)}...` : text;
  });
}
