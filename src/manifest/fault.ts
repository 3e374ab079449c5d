import { mayBeShown } from "../core/may-be-shown.ts";
import type { Path } from "./json.ts";

/** A problem with a value or its key. `problem` reads "expected X, got Y". */
export interface Fault {
  path: Path;
  on: "key" | "value";
  problem: string;
  remedy: string;
  /** For a misspelt key: the key that its author meant. */
  meant?: string;
}

/** A problem with the text, found before it is parsed into values. `offset` counts UTF-16 units from 0. */
export interface TextFault {
  offset: number;
  problem: string;
  remedy: string;
}

/** The text in backticks if it is safe to show, else `otherwise`. */
export function shown(text: string, otherwise: string): string {
  return mayBeShown(text) ? `\`${text}\`` : otherwise;
}

/** A path in the usual notation, `routes[0].retry_budget`. Steps that are not safe to show become `…`. */
export function pathText(path: Path): string {
  if (path.length === 0) return "manifest";
  return path.map(stepText).join("").replace(/^\./, "");
}

function stepText(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  if (!mayBeShown(step)) return ".…";
  return step.includes(".") ? `["${step}"]` : `.${step}`;
}
