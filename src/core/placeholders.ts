/** Sent instead of a credential by `bad-credential`. Matches the shape of no real key, so that nothing can mistake it for one. */
export const placeholderCredential = "fallback-gate-placeholder-credential";

/** A model that no gateway has. The scripted provider refuses everything that begins like this. */
export const impossibleModelPrefix = "gate-no-such-model-";

/** A path that no gateway has. */
export const wrongPath = "/__gate_probe";

/** The form of a nonce: what joins a provider's call to an exchange. In memory only, never written. */
export const noncePattern = /fgn-[0-9a-f]{32}/;

/** What every nonce of one run begins with: so long, and known to the scripted provider while the run lasts. */
export const runMarkChars = 20;

/** What every good answer of the scripted provider begins with, fixed so that a log row which holds it is known to keep answers. */
export const scriptedAnswerText = "fallback-gate-good-answer";

const scriptedParts = 3;

/** The text of a good answer in the parts in which it is streamed, each numbered and marked with the target that sent it. */
export function scriptedAnswer(target: string): string[] {
  return Array.from({ length: scriptedParts }, (_, index) => {
    const part = `${target}#${index + 1}`;
    return index === 0 ? `${scriptedAnswerText} ${part}` : ` ${part}`;
  });
}

/**
 * Whether a text is one whole answer of the scripted provider, the beginning of one, or made of several; null where it is
 * none of its texts. A client that was sent the second or third took something for an answer that nobody gave.
 */
export function readScriptedAnswer(text: string): "whole" | "truncated" | "stitched" | null {
  const [before = "", ...answers] = text.split(scriptedAnswerText);
  if (answers.length === 0) return null;
  const parts = [...text.matchAll(/([A-Za-z0-9._-]+)#(\d+)/g)];
  const numbers = parts.map(([, , number]) => Number(number));
  const targets = new Set(parts.map(([, target]) => target));
  const isOne = before.trim() === "" && answers.length === 1 && targets.size <= 1;
  if (!isOne || numbers.some((number, index) => number !== index + 1)) return "stitched";
  return numbers.length === scriptedParts ? "whole" : "truncated";
}
