import { GateError } from "../core/errors.ts";
import type { StartOptions } from "./replica-start.ts";

/** The options of a start: those of `replica`, which `run --replica` takes too. */
export const startOptionNames = ["port", "command", "version", "wait"] as const;

/** The values of options by name. */
export type StartValues = ReadonlyMap<string, readonly string[]>;

const defaultWait = "120";

/** Reads the options of a start. Throws INPUT_INVALID. */
export async function readStartOptions(values: StartValues): Promise<StartOptions> {
  const last = (name: (typeof startOptionNames)[number]): string | null => values.get(name)?.at(-1) ?? null;
  const wait = last("wait") ?? defaultWait;
  if (!/^[1-9]\d{0,3}$/.test(wait))
    throw new GateError("INPUT_INVALID", "--wait: expected a number of seconds from 1 to 9999, got something else");
  return {
    port: await portOf(last("port")),
    command: last("command"),
    version: last("version"),
    waitMs: Number(wait) * 1_000,
    say,
    sayChanges: (lines) => lines.forEach(say),
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function portOf(text: string | null): Promise<number> {
  if (text === null) return 0;
  const { readPort } = await import("../staging/index.ts");
  return readPort("--port", text);
}
