import { credentialRule } from "./credential-patterns.ts";

const plainWord = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,39}$/;
/** Longer than words are, or a mixture with digits that no word is: the pasted key whose form is not known. */
const opaqueRun = /[A-Za-z0-9]{20}|(?=[A-Za-z]*\d)[A-Za-z0-9]{10}/;

/** True where a name that a person wrote is short and plain enough that it cannot be a pasted secret. */
export function mayBeShown(text: string): boolean {
  return plainWord.test(text) && !opaqueRun.test(text) && credentialRule(text) === null;
}
