#!/usr/bin/env node
import { commands } from "./commands/index.ts";
import { couldNotRun } from "./core/exit-codes.ts";
import { version } from "./core/version.ts";
import { exitCodeOf, problemsOf } from "./publish/failure.ts";
import { problemLine } from "./report/problems.ts";

const help = `fallback-gate ${version}
May this LLM fallback route carry more traffic?

${commands.map(({ name, says }) => `  fallback-gate ${name.padEnd(10)}${says}`).join("\n")}

fallback-gate COMMAND --help tells more.
Exit codes: 0 promote or none, 1 hold, 2 investigate, 3 could not run.
`;

// Who reads the output may stop early, as `| head` does: the run goes on, and its decision stands. On a full disk it goes
// on as well, but what was asked for is not there.
let isLost = false;
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    isLost = true;
    process.exitCode = couldNotRun;
  });

process.exitCode = 1;
const exitCode = await main(process.argv.slice(2));
process.exitCode = isLost ? couldNotRun : exitCode;

async function main([name = "--help", ...args]: readonly string[]): Promise<number> {
  const command = commands.find((known) => known.name === name);
  if (isHelp(name)) return print(help);
  if (name === "--version") return print(`${version}\n`);
  if (command === undefined) {
    process.stderr.write(
      `expected one of ${commands.map((known) => known.name).join(", ")}, got another command\n\n${help}`,
    );
    return couldNotRun;
  }
  if (args.some(isHelp)) return print(`${command.usage}\n`);
  try {
    return await command.run(args);
  } catch (error) {
    for (const problem of problemsOf(error)) process.stderr.write(`${problemLine(problem)}\n`);
    return exitCodeOf(error);
  }
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
