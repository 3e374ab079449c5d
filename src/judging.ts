/**
 * Everything that judges, seals and renders, behind one import: `gate` loads it while the gateway answers, so that no packet
 * waits for it, and the command line only where a bundle is read. Two imports of its parts would put them into every start.
 */
export { isBundle } from "./generated/evidence-validators.cjs";
export { escalationPacket } from "./record/escalation.ts";
export { evidenceFiles, replay } from "./replay.ts";
export { settle } from "./settle.ts";
