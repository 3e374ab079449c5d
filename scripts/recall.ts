// Measures the credential formats of the leak scan against the examples of gitleaks: `npm run recall`.
// Keeps only counts, which `npm run docs` prints in docs/security.md. Fails, and keeps none, if an example in scope is not found.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goRemedy, goToolchain } from "../__tests__/support/go.ts";
import { installed, run } from "../__tests__/support/install.ts";
import { credentialRule } from "../src/core/credential-patterns.ts";
import { families, sumOf, type Counts, type Recall } from "./recall-rows.ts";

const version = "v8.30.1";
const gitleaks = `github.com/zricethezav/gitleaks/v8@${version}`;
/** As in the go.sum of a program that uses it. */
const digest = "h1:PmEvCfVI7ti9dV3s5aMZUY7sS2GxRvG3yzih7E+cS3w=";

/** Tokens of Vault before version 1.10, which have no mark but `s.`. */
const oldVaultToken = /\bs\.[A-Za-z0-9]{24}\b/;

/** A text that gitleaks gives as an example of a rule. */
interface Example {
  family: string | undefined;
  rule: string;
  text: string;
  secret: boolean;
  found: boolean;
}

const examples = (await readFile(await examplesFile(), "utf8")).trim().split("\n").flatMap(examplesOf);
const missed = examples.filter(({ family, secret, found }) => family !== undefined && secret && !found);
const inScope = Object.fromEntries(families.map(([name]) => [name, countsOf(name)]));
const without = Object.keys(inScope).filter((name) => inScope[name]?.secrets === 0);
for (const name of without) console.error(`${name}: expected examples of gitleaks, got none`);
for (const { rule, text } of missed) console.error(`${rule}: not found: ${JSON.stringify(text)}`);
if (missed.length + without.length > 0) process.exitCode = 1;
else await keep();

async function keep(): Promise<void> {
  const measured = new Date().toISOString().slice(0, 10);
  const kept: Recall = { gitleaks: version, measured, inScope, outOfScope: countsOf(undefined) };
  await writeFile(join(import.meta.dirname, "recall", "measured.json"), `${JSON.stringify(kept, null, 2)}\n`);
  const { found, secrets } = sumOf(Object.values(inScope));
  console.log(`found ${found} of ${secrets} in scope, ${kept.outOfScope.found} of ${kept.outOfScope.secrets} others`);
}

function countsOf(name: string | undefined): Counts {
  const own = examples.filter(({ family }) => family === name);
  const count = (wanted: Partial<Example>) =>
    own.filter(({ secret, found }) => secret === wanted.secret && found === (wanted.found ?? found)).length;
  return {
    secrets: count({ secret: true }),
    found: count({ secret: true, found: true }),
    others: count({ secret: false }),
    flagged: count({ secret: false, found: true }),
  };
}

interface Made {
  rule: string;
  secrets: string[];
  others: string[];
}

function isMade(value: unknown): value is Made {
  return typeof value === "object" && value !== null && "rule" in value && "secrets" in value && "others" in value;
}

/** The examples in a line that recall/validate.go printed. */
function examplesOf(line: string): Example[] {
  const made: unknown = JSON.parse(line);
  if (!isMade(made)) throw new Error(`expected a rule with examples, got ${line}`);
  const { rule, secrets, others } = made;
  const example = (text: string, secret: boolean): Example => {
    const old = rule.startsWith("vault-") && secret && oldVaultToken.test(text);
    const family = old ? undefined : families.find(([, rules]) => rules.test(rule))?.[0];
    return { family, rule, text, secret, found: credentialRule(text) !== null };
  };
  return [...secrets.map((text) => example(text, true)), ...others.map((text) => example(text, false))];
}

/** The examples of all rules, a line each, which the generator of gitleaks' configuration makes when it checks the rules. */
async function examplesFile(): Promise<string> {
  const ours = ["validate.go", "regen.go"].map((name) => join(import.meta.dirname, "recall", name));
  const texts = await Promise.all(ours.map((file) => readFile(file, "utf8")));
  const folder = await installed({
    name: "recall",
    what: `${gitleaks} (Go module)`,
    remedy: goRemedy,
    pins: [gitleaks, digest, goToolchain.GOTOOLCHAIN, ...texts],
    build: async (place) => makeExamples(place, ours),
  });
  return join(folder, "examples.jsonl");
}

async function makeExamples(place: string, [validate = "", regen = ""]: readonly string[]): Promise<void> {
  const found: unknown = JSON.parse(await run("go", ["mod", "download", "-json", gitleaks]));
  if (!isDownload(found) || found.Sum !== digest) throw new Error(`expected the digest ${digest}, got another`);
  const copy = join(place, "gitleaks");
  await run("cp", ["-r", found.Dir, copy]);
  await run("chmod", ["-R", "u+w", copy]);
  await copyFile(validate, join(copy, "cmd/generate/config/utils/validate.go"));
  await copyFile(regen, join(copy, "cmd/generate/secrets/regen.go"));
  const cwd = join(copy, "cmd/generate/config");
  await writeFile(
    join(place, "examples.jsonl"),
    await run("go", ["run", ".", join(place, "config.toml")], { cwd, env: goToolchain }),
  );
}

function isDownload(value: unknown): value is { Dir: string; Sum: string } {
  return typeof value === "object" && value !== null && "Dir" in value && "Sum" in value;
}
