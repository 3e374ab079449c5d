import type { Unavailability } from "../generated/types.ts";

/** Why a source could not be read, as the end of `expected …, got`. */
export const reasonWords: Readonly<Record<Unavailability, string>> = {
  unreachable: "no answer",
  timeout: "no whole answer in time",
  "refused-status": "an answer that is no success",
  "private-address": "a host with an address that is not public",
  "other-host": "a redirect to another host",
  "too-large": "more bytes than are read",
  encoded: "an encoded answer although none was asked for",
  "not-text": "bytes that are no UTF-8 text",
  "not-a-document": "no document, or another one at each reading",
  "bot-wall": "a wall against robots, a login or an error page",
  "no-facts": "a page that documents no request",
  "too-complex": "a document that is too deep or too large to follow",
  "file-missing": "no file that can be read",
  cancelled: "the end of the run",
};
