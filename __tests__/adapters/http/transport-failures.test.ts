import assert from "node:assert/strict";
import { test } from "node:test";
import { errors } from "undici";
import { transportFailure } from "../../../src/adapters/http/transport-failures.ts";
import type { TransportFailure } from "../../../src/generated/types.ts";

const byCode: Record<string, TransportFailure> = {
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ETIMEDOUT: "connect-timeout",
  ECONNRESET: "reset",
  EPIPE: "reset",
  EPROTO: "tls",
  CERT_HAS_EXPIRED: "tls",
  CERT_SIGNATURE_FAILURE: "tls",
  DEPTH_ZERO_SELF_SIGNED_CERT: "tls",
  SELF_SIGNED_CERT_IN_CHAIN: "tls",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "tls",
  ERR_TLS_CERT_ALTNAME_INVALID: "tls",
  ERR_SSL_WRONG_VERSION_NUMBER: "tls",
  HPE_INVALID_CHUNK_SIZE: "bad-http",
  ERR_ASSERTION: "unknown",
  ENOTFOUNDING: "unknown",
  "": "unknown",
};

for (const [code, failure] of Object.entries(byCode)) {
  test(`${code || "an empty code"} is ${failure}`, () => {
    assert.equal(transportFailure(Object.assign(new Error("text"), { code })), failure);
  });
}

const ofUndici: readonly (readonly [Error, TransportFailure])[] = [
  [new errors.ConnectTimeoutError(), "connect-timeout"],
  [new errors.HeadersTimeoutError(), "timeout"],
  [new errors.BodyTimeoutError(), "timeout"],
  [new errors.SocketError("other side closed"), "closed"],
  [new errors.SocketError("bad response"), "bad-http"],
  [new errors.SocketError("bad upgrade"), "bad-http"],
  [new errors.ResponseContentLengthMismatchError(), "bad-http"],
  [new errors.ResponseExceededMaxSizeError(), "too-large"],
  [new errors.HeadersOverflowError(), "headers-too-large"],
  [new errors.InvalidArgumentError(), "unknown"],
  [new errors.ClientDestroyedError(), "unknown"],
];

for (const [error, failure] of ofUndici) {
  test(`${error.name} (${error.message}) is ${failure}`, () => assert.equal(transportFailure(error), failure));
}

test("what is no error, or has no code, is unknown", () => {
  const strange = [
    null,
    undefined,
    "ENOTFOUND ",
    { code: "ENOTFOUND" },
    new Error("ENOTFOUND x"),
    new AggregateError([]),
  ];
  assert.deepEqual(
    strange.map(transportFailure),
    strange.map(() => "unknown"),
  );
});

test("a message cannot choose its class", () => {
  const error = Object.assign(new Error("x\nECONNREFUSED \nUND_ERR_SOCKET bad response"), { code: "STRANGE" });
  assert.equal(transportFailure(error), "unknown");
});
