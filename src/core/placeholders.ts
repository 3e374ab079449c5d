/** Sent instead of a credential by `bad-credential`. It has no real key's format, so it cannot be mistaken for one. */
export const placeholderCredential = "fallback-gate-placeholder-credential";

/** The prefix of a model that no gateway has. The scripted provider rejects models with this prefix. */
export const impossibleModelPrefix = "gate-no-such-model-";

/** A path that no gateway has. */
export const wrongPath = "/__gate_probe";

/** The format of a nonce, which joins a provider's call to an exchange. In memory only, never written. */
export const noncePattern = /fgn-[0-9a-f]{32}/;

/** The length of the prefix of a run's nonces, which the scripted provider knows during the run. */
export const runMarkChars = 20;

/** The fixed start of every good answer of the scripted provider. A log row that contains it has logged an answer. */
export const scriptedAnswerText = "fallback-gate-good-answer";

const scriptedParts = 3;

/** Returns the parts of a good answer's text as they are streamed, each with its number and target. */
export function scriptedAnswer(target: string): string[] {
  return Array.from({ length: scriptedParts }, (_, index) => {
    const part = `${target}#${index + 1}`;
    return index === 0 ? `${scriptedAnswerText} ${part}` : ` ${part}`;
  });
}

/**
 * Whether a text is a complete answer of the scripted provider, the start of one, or a mix of several; null for any other
 * text. The last two are not answers that a provider gave.
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
