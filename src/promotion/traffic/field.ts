import { mayBeShown } from "../../core/may-be-shown.ts";
import type { TrafficPath } from "./node.ts";

const fieldChars = 256;

/** A pointer to a value in printable ASCII, at most 256 characters. Steps that may be secrets become `...`. */
export function fieldOf(path: TrafficPath): string {
  const field = `/${path.map((step) => (mayBeShown(String(step)) ? step : "...")).join("/")}`;
  return field.length > fieldChars ? `${field.slice(0, fieldChars - 3)}...` : field;
}

/** A field of a traffic file or workflow as text. Explains the whole file (`/`) and hidden names (`...`). */
export function fieldInWords(field: string): string {
  if (field === "/") return "the whole file";
  return field.includes("...") ? `${field} (... stands for a name that is not shown)` : field;
}
