import { oncePer } from "../core/once-per.ts";
import type { Bundle } from "../generated/types.ts";

/** The text of `bundle.json`. It is made once: a reader compares it with the file, and `verify` shows it again. */
export const bundleText: (bundle: Bundle) => string = oncePer((bundle) => `${JSON.stringify(bundle, null, 2)}\n`);
