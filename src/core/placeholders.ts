/** Sent instead of a credential by `bad-credential`. Matches the shape of no real key, so that nothing can mistake it for one. */
export const placeholderCredential = "fallback-gate-placeholder-credential";

/** A model that no gateway has. The scripted provider refuses everything that begins like this. */
export const impossibleModelPrefix = "gate-no-such-model-";

/** A path that no gateway has. */
export const wrongPath = "/__gate_probe";

/** The form of a nonce: what joins a provider's call to an exchange. In memory only, never written. */
export const noncePattern = /fgn-[0-9a-f]{32}/;

/** The text of every good answer of the scripted provider, fixed so that a log row which holds it is known to keep answers. */
export const scriptedAnswerText = "fallback-gate-good-answer";
