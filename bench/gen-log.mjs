// A gateway's log, the same for the same seed: JSON lines of about 1 KiB, rich in hex and uuids. Every 10,000th line is
// one of 200 ids of a run, every 1,000th of an id of another run that begins alike.
//   node bench/gen-log.mjs BYTES SEED LOG IDS
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";

const [bytes, seed, log, idList] = process.argv.slice(2);
const MiB = 1024 * 1024;
const random = mulberry32(Number(seed));
const hex16 = Array.from({ length: 0x10000 }, (_, value) => value.toString(16).padStart(4, "0"));

const prefix = `${hex(8)}-${hex(4)}-4${hex(4).slice(1)}-`;
const ids = Array.from({ length: 200 }, () => prefix + uuid().slice(19));
writeFileSync(idList, ids.map((id) => `${id}\n`).join(""));
writeLines(openSync(log, "w"), Number(bytes));

/** Whole lines until at least `size` bytes are written. */
function writeLines(file, size) {
  let number = 0;
  for (let written = 0; written < size;) {
    let text = "";
    while (text.length < MiB && written + text.length < size) text += line(number++);
    written += writeSync(file, text);
  }
  closeSync(file);
}

function line(number) {
  return `${JSON.stringify({
    ts: new Date(1_790_000_000_000 + number * 7).toISOString(),
    level: "INFO",
    logger: "proxy.router",
    event: pick(["request", "attempt", "attempt-failed", "fallback-ok"]),
    request_id: requestId(number),
    traceparent: `00-${hex(32)}-${hex(16)}-01`,
    deployment: { id: hex(64), name: pick(["dep-primary", "dep-backup", "dep-third"]), region: "eu-west-1" },
    key_hash: hex(64),
    call_id: uuid(),
    session_id: uuid(),
    user_id: uuid(),
    status: pick([200, 200, 200, 429, 500, 503]),
    duration_ms: random() % 30_000,
    usage: { prompt_tokens: random() % 4_000, completion_tokens: random() % 1_000 },
    upstream: { address: `10.${random() % 256}.${random() % 256}.9:8443`, request_id: `req_${hex(24)}`, retries: 0 },
    message: `completed upstream call ${uuid()} for deployment ${hex(16)} with content-encoding identity and no cache`,
    tags: ["production", "chat-completions", `build-${hex(40)}`],
  })}\n`;
}

function requestId(number) {
  if (number % 10_000 === 5_000) return pick(ids);
  return number % 1_000 === 500 ? prefix + uuid().slice(19) : uuid();
}

function pick(values) {
  return values[random() % values.length];
}

function uuid() {
  return `${hex(8)}-${hex(4)}-4${hex(4).slice(1)}-a${hex(4).slice(1)}-${hex(12)}`;
}

/** `length` hex digits; a multiple of 4. */
function hex(length) {
  let text = "";
  while (text.length < length) text += hex16[random() & 0xffff];
  return text;
}

/** A generator of 32 bits with a state of 32 bits (Tommy Ettinger, public domain). */
function mulberry32(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
