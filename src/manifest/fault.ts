import { mayBeShown } from "../core/may-be-shown.ts";
import type { Path } from "./json.ts";

/** Something wrong with a value, or with the key it stands under. `problem` reads "expected X, got Y". */
export interface Fault {
  path: Path;
  on: "key" | "value";
  problem: string;
  remedy: string;
}

/** Something wrong with the text, before it has values. `offset` counts UTF-16 units from 0. */
export interface TextFault {
  offset: number;
  problem: string;
  remedy: string;
}

/** The text in backticks where it may be shown, else the words given. */
export function shown(text: string, otherwise: string): string {
  return mayBeShown(text) ? `\`${text}\`` : otherwise;
}

/** A path as a person writes it, `routes[0].retry_budget`; steps that may not be shown are left as `…`. */
export function pathText(path: Path): string {
  if (path.length === 0) return "manifest";
  return path.map(stepText).join("").replace(/^\./, "");
}

function stepText(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  if (!mayBeShown(step)) return ".…";
  return step.includes(".") ? `["${step}"]` : `.${step}`;
}
