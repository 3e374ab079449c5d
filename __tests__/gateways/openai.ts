import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installed, run } from "./install.ts";

const recipe = join(import.meta.dirname, "openai");
const files = ["package.json", "package-lock.json"] as const;

/** One user request as an application makes it: the SDK with nothing but its defaults, which are two retries. */
const application = `
import OpenAI from "openai";
const { GATE_MODEL: model, GATE_PROMPT: content } = process.env;
await new OpenAI().chat.completions.create({ model, messages: [{ role: "user", content }] });
`;

/** The command that runs the application once, from the SDK that the lock names. */
export async function openaiClient(): Promise<string> {
  const pins = await Promise.all(files.map((file) => readFile(join(recipe, file), "utf8")));
  const folder = await installed({ name: "openai", pins: [...pins, application], build });
  return `node ${join(folder, "application.mjs")}`;
}

async function build(folder: string): Promise<void> {
  await Promise.all(files.map((file) => copyFile(join(recipe, file), join(folder, file))));
  await writeFile(join(folder, "application.mjs"), application);
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
}
