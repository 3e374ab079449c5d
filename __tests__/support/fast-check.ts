import fc from "fast-check";

const { FALLBACK_GATE_SEED: given } = process.env;

/** Every run tries the same values, unless `npm run fuzz` gives another seed. */
fc.configureGlobal({ seed: given === undefined ? 20_261_120 : Number(given) });

export default fc;
