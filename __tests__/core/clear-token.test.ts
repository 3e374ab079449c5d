import assert from "node:assert/strict";
import { test } from "node:test";
import { refuseClearToken } from "../../src/core/refuse-environment.ts";

const addresses: readonly (readonly [address: string, isRefused: boolean])[] = [
  ["", false],
  ["https://api.github.com", false],
  ["https://github.example/api/v3", false],
  ["http://127.0.0.1:8080/api/v3", false],
  ["http://localhost:8080", false],
  ["http://[::1]:8080", false],
  ["http://github.example/api/v3", true],
  ["http://127.0.0.1.github.example", true],
  ["http://127.example", true],
  ["http://0.0.0.0", true],
  ["http://[::2]", true],
  ["ftp://127.0.0.1", true],
  ["github.example", true],
];

for (const [address, isRefused] of addresses)
  test(`the token ${isRefused ? "is not" : "may be"} sent to ${address === "" ? "no address, which is GitHub's" : address}`, () => {
    const check = (): void => refuseClearToken({ GITHUB_API_URL: address });
    if (isRefused) assert.throws(check, { code: "ENVIRONMENT_REFUSED" });
    else assert.doesNotThrow(check);
  });
