import type { Unavailability } from "../generated/types.ts";

/** Why a source could not be read. Completes `expected …, got`. */
export const reasonWords: Readonly<Record<Unavailability, string>> = {
  unreachable: "no answer",
  timeout: "an answer that did not finish in time",
  "refused-status": "an answer with an error status",
  "private-address": "a host with an address that is not public",
  "other-host": "a redirect to another host",
  "too-large": "a page larger than the limit",
  encoded: "a compressed answer, although none was requested",
  "not-text": "bytes that are not UTF-8 text",
  "not-a-document": "content that is not documentation, or that changes with each request",
  "bot-wall": "a bot check, a login or an error page",
  "no-facts": "a page that documents no request",
  "too-complex": "a document that is too large or too deeply nested",
  "file-missing": "no readable file at this path",
  cancelled: "the end of the run before an answer",
};
