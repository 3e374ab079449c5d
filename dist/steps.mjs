export { o as byTarget, s as parseSteps, c as parseTargets, l as readSequences, u as sequenceLimits, d as stepWords } from "./staging.mjs";
