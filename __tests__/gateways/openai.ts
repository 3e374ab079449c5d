import { join } from "node:path";
import { installedByNpm } from "../support/npm.ts";

/** One user request as an application makes it: the SDK with nothing but its defaults, which are two retries. */
const application = `
import OpenAI from "openai";
const { GATE_MODEL: model, GATE_PROMPT: content } = process.env;
await new OpenAI().chat.completions.create({ model, messages: [{ role: "user", content }] });
`;

/** The folder of the application with the SDK that the lock names. */
export function installOpenai(): Promise<string> {
  return installedByNpm("gateways/openai", { "application.mjs": application });
}

/** The command that runs the application once. */
export async function openaiClient(): Promise<string> {
  return `node ${join(await installOpenai(), "application.mjs")}`;
}
