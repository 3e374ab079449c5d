import { commands } from "./index.ts";
import { couldNotRun } from "../core/exit-codes.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { version } from "../core/version.ts";
import { suggestion } from "../manifest/suggest.ts";
import { exitCodeOf, problemsOf } from "../publish/failure.ts";
import { problemLine } from "../report/problems.ts";

const help = `fallback-gate ${version}
May this LLM fallback route carry more traffic?

${commands.map(({ name, says }) => `  fallback-gate ${name.padEnd(10)}${says}`).join("\n")}

Run fallback-gate COMMAND --help for the options of a command.
Exit codes: 0 promote or none, 1 hold, 2 investigate, 3 could not run.
`;

// The reader of the output may stop early, as `| head` does. The run continues, and its exit code is that of the decision.
// After any other error, such as a full disk, the output is incomplete, so the exit code shows a failure.
let isLost = false;
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    isLost = true;
    process.exitCode = couldNotRun;
  });

// Node would print an error that nobody handles, and its text may be that of an answer.
process.on("uncaughtException", (error) => {
  printProblems(error);
  process.exit(1);
});

process.exitCode = 1;
const exitCode = await main(process.argv.slice(2));
process.exitCode = isLost ? couldNotRun : exitCode;

async function main([name = "--help", ...args]: readonly string[]): Promise<number> {
  const listed = commands.find((known) => known.name === name);
  if (isHelp(name)) return print(help);
  if (name === "--version") return print(`${version}\n`);
  if (listed === undefined) {
    process.stderr.write(`${unknownCommand(name)}\n\n${help}`);
    return couldNotRun;
  }
  try {
    const command = await listed.load();
    if (args.some(isHelp)) return print(`${command.usage}\n`);
    return await command.run(args);
  } catch (error) {
    printProblems(error);
    return exitCodeOf(error);
  }
}

function printProblems(error: unknown): void {
  for (const problem of problemsOf(error)) process.stderr.write(`${problemLine(problem)}\n`);
}

function unknownCommand(name: string): string {
  const known = commands.map((listed) => listed.name);
  return `expected a command, got ${mayBeShown(name) ? `\`${name}\`` : "another word"}. ${suggestion(name, known)}`;
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
