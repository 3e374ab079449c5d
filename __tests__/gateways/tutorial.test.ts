import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { installTarball } from "../package/installed.ts";
import { programFolder } from "../support/programs.ts";
import { installLitellm, litellmScript } from "./litellm.ts";
import { testWith } from "./test-with.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/tutorial.md"), "utf8");

/** A block of the page: a file to save, commands to type, or lines that they print. */
interface Block {
  language: string;
  text: string;
}

const blocks: readonly Block[] = Array.from(
  page.matchAll(/^```(\w+)\n(.*?)^```$/gms),
  ([, language = "", text = ""]) => ({ language, text }),
);

const settings = "[user]\n  name = a\n  email = a@example.com\n";

/** Saves the files and types the commands in the page's order, and returns the lines that the page announces and no command printed. */
function follow(folder: string, env: NodeJS.ProcessEnv): string[] {
  let printed = "";
  const missing: string[] = [];
  for (const { language, text } of blocks) {
    if (language === "yaml") save(folder, text);
    else if (language === "sh") printed = type(text, folder, env);
    else missing.push(...text.split("\n").filter((line) => !printed.includes(line.replace(/ *…?$/, ""))));
  }
  return missing;
}

function save(folder: string, text: string): void {
  const [, path = ""] = /^# (\S+)\n/.exec(text) ?? [];
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function type(commands: string, cwd: string, env: NodeJS.ProcessEnv): string {
  const { stdout, stderr } = spawnSync("bash", ["-c", commands], { cwd, env, encoding: "utf8" });
  return `${stdout}${stderr}`;
}

testWith(
  "litellm",
  "the tutorial, step by step, from the tarball: every line that it announces is printed",
  async (context) => {
    await using installed = await installTarball();
    const { folder } = installed;
    using programs = programFolder({ litellm: litellmScript(await installLitellm()) });
    writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
    writeFileSync(join(folder, "gitconfig"), settings);
    const env = {
      PATH: [programs.folder, dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
      HOME: folder,
      GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
      npm_config_offline: "true",
    };
    type("git init --quiet -b main", folder, env);
    assert.deepEqual(follow(folder, env), []);
    assert.ok(blocks.filter(({ language }) => language === "text").length > 5, context.name);
  },
);
