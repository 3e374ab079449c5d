import { randomInt } from "node:crypto";

/** Another one in every run. Set FALLBACK_GATE_SEED to a printed one to see the same failures and kills again. */
export const seed = Number(process.env["FALLBACK_GATE_SEED"] ?? randomInt(2 ** 31));
