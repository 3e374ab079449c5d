import * as core from "@actions/core";
import type { AnnotationProperties } from "@actions/core";
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { Annotation, Console } from "../core/ports/console.ts";
import { safeLine } from "../core/safe-line.ts";

const print = { error: core.error, warning: core.warning, notice: core.notice } as const;

const cutNote = `\n\n_Cut at ${limits.summaryBytes} bytes. The full report is in the evidence folder._\n`;

/**
 * The console of a GitHub runner. `env` is the process's environment, which @actions/core reads too. `outputs` throws
 * FILE_UNWRITABLE without a writable GITHUB_OUTPUT (@actions/core would print a command instead, and writes each output by
 * itself), and `summary` if the file of GITHUB_STEP_SUMMARY cannot be written.
 */
export function createActionsConsole(env: Readonly<Record<string, string | undefined>>): Console {
  return {
    info: (line) => core.info(safeLine(line)),
    group: printGroup,
    progress: () => {},
    annotate: (annotation) => print[annotation.level](safeLine(annotation.message), properties(annotation)),
    mask: (value) => {
      if (env["GITHUB_ACTIONS"] === "true") maskableLines(value).forEach(core.setSecret);
    },
    outputs: (values) => writeOutputs(env["GITHUB_OUTPUT"], values),
    summary: (markdown) => appendSummary(env["GITHUB_STEP_SUMMARY"], markdown),
  };
}

function printGroup(title: string, lines: readonly string[]): void {
  core.startGroup(safeLine(title));
  lines.forEach((line) => core.info(safeLine(line)));
  core.endGroup();
}

function writeOutputs(file: string | undefined, values: Readonly<Record<string, string>>): void {
  if (!file) throw new GateError("FILE_UNWRITABLE", "expected GITHUB_OUTPUT to name a file, got nothing");
  const end = `end-${randomUUID()}`;
  const lines = Object.entries(values).flatMap(([name, value]) => [`${name}<<${end}`, value, end]);
  try {
    appendFileSync(file, lines.map((line) => `${line}\n`).join(""));
  } catch {
    throw notWritable("GITHUB_OUTPUT");
  }
}

/** The runner masks values of any length, and a short one would mask most of the log. */
function maskableLines(value: string): string[] {
  return value.split(/[\r\n]+/).filter((line) => line.length >= limits.credentialMinChars);
}

async function appendSummary(file: string | undefined, markdown: string): Promise<void> {
  if (!file) return;
  try {
    await appendFile(file, cutToBytes(markdown, limits.summaryBytes, cutNote));
  } catch {
    throw notWritable("GITHUB_STEP_SUMMARY");
  }
}

function notWritable(variable: string): GateError {
  return new GateError("FILE_UNWRITABLE", `expected ${variable} to name a writable file, got a failure`);
}

function properties({ title, file, line, column }: Annotation): AnnotationProperties {
  return {
    ...(title !== undefined && { title: safeLine(title) }),
    ...(file !== undefined && { file: safeLine(file) }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  };
}

/** Returns the text if it has at most `maxBytes` bytes of UTF-8, else its first lines and the note within that size. */
function cutToBytes(text: string, maxBytes: number, note: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const room = bytes.subarray(0, maxBytes - Buffer.byteLength(note));
  return room.subarray(0, room.lastIndexOf("\n") + 1).toString() + note;
}
