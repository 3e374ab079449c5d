/** A text that must be seen nowhere but in its own place. */
export interface Watched {
  name: string;
  text: string;
  /** So many bytes of it in a row, without separators, are too many. */
  width: number;
}

/** As in the leak scan: eight characters of a credential are too many. */
const credentialWidth = 8;
/** The same of a nonce, which is written in hex; and of a prompt or an answer, whose words others use too. */
const textWidth = 16;

/** Returns a credential or token as a watched text. */
export function watchedCredential(name: string, text: string): Watched {
  return { name, text, width: credentialWidth };
}

/** Returns a prompt, nonce, answer or message as a watched text. */
export function watchedText(name: string, text: string): Watched {
  return { name, text, width: textWidth };
}
