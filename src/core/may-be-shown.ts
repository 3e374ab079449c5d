import { credentialRule } from "./credential-patterns.ts";

const plainWord = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,39}$/;
/** Longer than a word, or letters mixed with digits: it may be a pasted key of unknown format. */
const opaqueRun = /[A-Za-z0-9]{20}|(?=[A-Za-z]*\d)[A-Za-z0-9]{10}/;

/** Whether a user's name is short and plain enough not to be a pasted secret. */
export function mayBeShown(text: string): boolean {
  return plainWord.test(text) && !opaqueRun.test(text) && credentialRule(text) === null;
}
