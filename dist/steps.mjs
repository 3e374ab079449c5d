export { o as byTarget, s as isTargetName, c as parseSteps, l as parseTargets, u as readSequences, d as sequenceLimits, f as stepWords } from "./staging.mjs";
