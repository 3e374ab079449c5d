import type {
  EffectiveRoute,
  ErrorClass,
  Observation,
  Remark,
  RequestField,
  RequestFamily,
} from "../generated/types.ts";
import type { JsonObject } from "../core/json.ts";
import type { Ask } from "./asked-parts.ts";
import type { RequestCounts } from "./request-shape.ts";
import type { Spoken } from "./spoken.ts";

export type OutputCap = EffectiveRoute["output_cap"];

export interface RequestParts {
  model: string;
  prompt: string;
  cap: OutputCap;
  stream: boolean;
  ask: Ask;
}

/** Why an answer in this family's form is no success. */
export interface Fault {
  /** The class, or where `body` names a better one, what remains when it does not. */
  class: ErrorClass;
  /** The error that the answer carries, for the classifier. */
  body: JsonObject | null;
}

export interface FamilyReading {
  terminal: Exclude<Observation["terminal"], "none">;
  usagePresent: boolean;
  fault: Fault | null;
  remarks: readonly Remark[];
}

export interface StreamEvent {
  /** The `event` field, null where there was none. */
  name: string | null;
  /** null when the data was no JSON object. */
  json: JsonObject | null;
}

export interface EventStream {
  /** In order, up to a literal `[DONE]`. */
  events: readonly StreamEvent[];
  done: boolean;
  /** Whether the last event lacks its blank line: it was read none the less (`open`), or ends in the middle (`broken`). */
  tail: "ended" | "open" | "broken";
  /** The connection broke before the body ended. */
  cut: boolean;
}

/** How documentation shows a family. */
export interface DocumentedAs {
  /** The constants that its answers carry in the field `object`. */
  objects: readonly string[];
  /** How such a constant is written in an example. */
  exampleObject: RegExp;
  /** The call of a client, by which an example shows the family without a path. */
  call: RegExp;
  /** How the family is named, in headings and in sentences. */
  name: RegExp;
  /** A heading that names the family, or the answers of any family: the text of its section decides. */
  sharedHeading?: RegExp;
}

/** How the shape of a request is told. */
export interface Asked {
  /** The fields that the family documents for a request: only these names are ever told. */
  fields: readonly RequestField[];
  counts(body: JsonObject): RequestCounts;
}

/** One request surface: how to ask, how to read an answer, how documentation shows it, and how the scripted provider speaks it. */
export interface Family {
  name: RequestFamily;
  /** How the path of its operation ends, whatever base it is served under. */
  path: string;
  /** The field that caps the answer, unless the route names another. */
  capField: OutputCap["field"];
  /** The field without which every server refuses a request. */
  input: string;
  /** The smallest request that asks for a short answer. */
  body(parts: RequestParts): JsonObject;
  asked: Asked;
  is(json: JsonObject): boolean;
  isEvent(json: JsonObject): boolean;
  /** Reads a body for which `is` holds. Extra fields are no fault. */
  read(json: JsonObject): FamilyReading;
  /** The text of such a body. */
  text(json: JsonObject): string;
  /** The text of such a stream, its parts joined. */
  streamText(stream: EventStream): string;
  /** Reads a stream in which `isEvent` holds for an event. */
  readStream(stream: EventStream): FamilyReading;
  documented: DocumentedAs;
  spoken: Spoken;
}
