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

/** Why an answer in this family's form is not a success. */
export interface Fault {
  /** The error class, unless `body` leads to a more specific one. */
  class: ErrorClass;
  /** The error object in the answer, for the classifier. */
  body: JsonObject | null;
}

export interface FamilyReading {
  terminal: Exclude<Observation["terminal"], "none">;
  usagePresent: boolean;
  /** How many numbers a vector of the answer has. Left out for answers without vectors. */
  dimensions?: number;
  fault: Fault | null;
  remarks: readonly Remark[];
}

export interface StreamEvent {
  /** The `event` field; null if there is none. */
  name: string | null;
  /** null if the data is not a JSON object. */
  json: JsonObject | null;
}

export interface EventStream {
  /** In order, up to a literal `[DONE]`. */
  events: readonly StreamEvent[];
  done: boolean;
  /**
   * How the last event ends: `open` if only its blank line is missing (the event is still read), `broken` if it is cut
   * in the middle.
   */
  tail: "ended" | "open" | "broken";
  /** The connection broke before the body ended. */
  cut: boolean;
}

/** How documentation describes a family. */
export interface DocumentedAs {
  /** A page that documents it: what `init` proposes as the origin of the contract. */
  page?: string;
  /** The values of the field `object` in its answers. */
  objects: readonly string[];
  /** Matches such a value in an example. */
  exampleObject: RegExp;
  /** Matches a client call that identifies the family in an example without a path. */
  call: RegExp;
  /** Operations of another surface whose path ends the same. */
  excludes?: RegExp;
  /** Matches the family's name in headings and sentences. */
  name: RegExp;
  /** Matches a heading that may belong to this or any other family. The text of its section decides. */
  sharedHeading?: RegExp;
}

/** Parts of `ask`, and other things that not every family has. */
export type Lacked = keyof Ask | "stream" | "output_cap";

/** How the shape of a request is reported. */
export interface Asked {
  /** The request fields that the family documents. No other names are reported. */
  fields: readonly RequestField[];
  /** Fields that hold settings of the answer, among them the cap, if these are not fields of the body itself. */
  settings?: readonly RequestField[];
  counts(body: JsonObject): RequestCounts;
}

/**
 * One request surface: how to send a request, read an answer, recognise its documentation, and speak it as the scripted
 * provider.
 */
export interface Family {
  name: RequestFamily;
  /** The end of its operation's path, whatever the base. `{model}` is a segment with the model, which no body names then. */
  path: string;
  /** The start of its path where providers serve it. Default `/v1`. */
  version?: string;
  /** The end of the path of a streamed request, with its query. Default: `path`, and the body says whether to stream. */
  streamPath?: string;
  /** Whole paths at which providers serve it too, under another version. */
  alsoAt?: readonly string[];
  /** The field that limits the answer's length, unless the route names another one. */
  capField: OutputCap["field"];
  /** The field without which every server refuses a request. */
  input: string;
  /** The smallest request for a short answer. */
  body(parts: RequestParts): JsonObject;
  /** Headers that every request needs. */
  headers?: Readonly<Record<string, string>>;
  /** What the family has no field for. */
  lacks?: readonly Lacked[];
  /** The field that carries the nonce of a request without its input. Default `user`. */
  marked?: (nonce: string) => JsonObject;
  asked: Asked;
  /** Other request fields that the provider at this path documents. They are not reported. */
  alsoKnown?: readonly string[];
  is(json: JsonObject): boolean;
  isEvent(json: JsonObject): boolean;
  /** Reads a body for which `is` returns true. Extra fields are allowed. */
  read(json: JsonObject): FamilyReading;
  /** The text in such a body. */
  text(json: JsonObject): string;
  /** The text of such a stream, joined. */
  streamText(stream: EventStream): string;
  /** Reads a stream that has an event for which `isEvent` returns true. */
  readStream(stream: EventStream): FamilyReading;
  documented: DocumentedAs;
  spoken: Spoken;
}

/** Where a provider serves families. */
export interface ProfilePlace {
  /** The start of its paths, up to the family's own path. */
  base: RegExp;
  families: readonly RequestFamily[];
  /** Whether no other provider has paths of this form. */
  exclusive: boolean;
}

/** A provider that serves other vendors' families at its own paths, with its own errors and additions. */
export interface Profile {
  places: readonly ProfilePlace[];
  /** Request fields that it documents besides the family's, and that change nothing in the answer's text. */
  fields: readonly string[];
  speaks: (spoken: Spoken) => Spoken;
}
