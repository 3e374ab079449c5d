import { GateError } from "../core/errors.ts";

/** The port that a person wrote under this name; 0 is any free one. Throws INPUT_INVALID. */
export function readPort(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new GateError("INPUT_INVALID", `${name}: expected a number from 0 to 65535, got something else`);
}
