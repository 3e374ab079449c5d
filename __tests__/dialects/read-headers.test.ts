import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { generic } from "../../src/dialects/generic.ts";
import { dialects } from "../../src/dialects/index.ts";
import { portkey } from "../../src/dialects/portkey.ts";
import { readClaims, readSwitches, readTarget } from "../../src/dialects/read-headers.ts";
import type { Dialect, StatusClass } from "../../src/generated/types.ts";
import { isDialect } from "../../src/generated/written-validators.cjs";

const name = "x-gateway-attempts";
const retries = "x-portkey-retry-attempt-count";

function headers(values: Readonly<Record<string, string | readonly string[]>>): Map<string, readonly string[]> {
  return new Map(Object.entries(values).map(([key, value]) => [key, typeof value === "string" ? [value] : value]));
}

for (const [id, dialect] of Object.entries(dialects)) {
  test(`the dialect ${id} fits its schema under its own name`, () => {
    assert.ok(isDialect(dialect), JSON.stringify(isDialect.errors));
    assert.equal(dialect.name, id);
  });
}

const counts: readonly (readonly [why: string, given: string | readonly string[], value: number | null])[] = [
  ["a number", "3", 3],
  ["zero", "0", 0],
  ["blanks around it", " 13 ", 13],
  ["used up retries", "-1", -1],
  ["the largest number", "999999", 999_999],
  ["one digit too many", "1000000", null],
  ["a huge number", "9".repeat(400), null],
  ["less than -1", "-2", null],
  ["a negative number of six digits", "-999999", null],
  ["nothing", "", null],
  ["a blank", " ", null],
  ["a word", "three", null],
  ["a fraction", "1.5", null],
  ["an exponent", "1e3", null],
  ["a hexadecimal number", "0x10", null],
  ["a plus sign", "+1", 1],
  ["a number and a word", "3 attempts", null],
  ["other digits", "\u{0663}", null],
  ["a chain of gateways: its largest link", "3, 0", 3],
  ["a chain in two headers", ["1", "2"], 2],
  ["a chain with a link that is no number", "3, x", null],
  ["a chain with an empty link", "3,", null],
];

for (const [why, given, value] of counts) {
  test(`a count in a header: ${why}`, () => {
    const claims = readClaims(generic, headers({ [name]: given }), "2xx");
    assert.deepEqual(claims, [{ header: name, basis: "attempts", scope: "unknown", value, exact: false }]);
  });
}

test("a missing header claims nothing, and other headers do not either", () => {
  assert.deepEqual(readClaims(generic, headers({ "x-attempts": "3", "content-length": "12" }), "2xx"), []);
});

test("no header value throws, and every claim is a small whole number", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), (values) => {
      for (const { value } of readClaims(portkey, headers({ [retries]: values }), "2xx"))
        assert.ok(value === null || (Number.isInteger(value) && value >= -1 && value <= 999_999));
    }),
  );
});

const exactWhen: Dialect = {
  ...generic,
  accounts: [
    {
      header: name,
      basis: "retries",
      scope: "gateway",
      exact_when: { status: ["2xx"], headers: { "x-fallbacks": "0" } },
    },
  ],
};

const exactness: readonly (readonly [
  why: string,
  dialect: Dialect,
  given: Readonly<Record<string, string>>,
  status: StatusClass,
  exact: boolean,
])[] = [
  ["its condition is met", exactWhen, { [name]: "0", "x-fallbacks": "0" }, "2xx", true],
  ["another status", exactWhen, { [name]: "0", "x-fallbacks": "0" }, "5xx", false],
  ["the other header says something else", exactWhen, { [name]: "0", "x-fallbacks": "1" }, "2xx", false],
  ["the other header is missing", exactWhen, { [name]: "0" }, "2xx", false],
  ["a chain", exactWhen, { [name]: "0, 1", "x-fallbacks": "0" }, "2xx", false],
  ["only documented", { ...exactWhen, verified: "documented" }, { [name]: "0", "x-fallbacks": "0" }, "2xx", false],
  ["no condition", generic, { [name]: "1" }, "2xx", false],
];

for (const [why, dialect, given, status, exact] of exactness) {
  test(`a claim is ${exact ? "exact" : "a lower bound"}: ${why}`, () => {
    assert.deepEqual(
      readClaims(dialect, headers(given), status).map((claim) => claim.exact),
      [exact],
    );
  });
}

test("the scope of a chain is unknown", () => {
  const scopes = ["2", "2, 1"].map((value) => readClaims(portkey, headers({ [retries]: value }), "2xx")[0]?.scope);
  assert.deepEqual(scopes, ["last-target", "unknown"]);
});

test("a missing header means no call only where the dialect says so, and then as a lower bound", () => {
  const claimed = (["1xx", "2xx", "3xx", "4xx", "5xx", "none"] as const).filter(
    (status) => readClaims(portkey, headers({}), status).length > 0,
  );
  assert.deepEqual(claimed, ["4xx"]);
  assert.deepEqual(readClaims(portkey, headers({}), "4xx"), [
    { header: retries, basis: "attempts", scope: "last-target", value: 0, exact: false },
  ]);
});

const switchRows: readonly (readonly [given: string | null, switches: number | null])[] = [
  ["0", 0],
  ["2", 2],
  [null, null],
  ["", null],
  ["-1", null],
  ["1, 1", null],
  ["1000000", null],
  ["yes", null],
];

for (const [given, switches] of switchRows) {
  test(`switches in a header: ${given ?? "no header"}`, () => {
    const counting: Dialect = { ...generic, switches: "x-fallbacks" };
    const values = headers(given === null ? {} : { "x-fallbacks": given });
    assert.equal(readSwitches(counting, values), switches);
    assert.equal(readSwitches(generic, values), null);
  });
}

test("the target is what the dialect's header names; blank and missing name none", () => {
  assert.equal(readTarget(generic, headers({ "x-gateway-target": " dep-primary " })), "dep-primary");
  assert.equal(
    readTarget(portkey, headers({ "x-portkey-last-used-option-index": "config.targets[1]" })),
    "config.targets[1]",
  );
  for (const given of [{}, { "x-gateway-target": " " }, { "x-other": "dep-primary" }])
    assert.equal(readTarget(generic, headers(given)), null);
  const { target, ...without } = generic;
  assert.equal(target, "x-gateway-target");
  assert.equal(readTarget(without, headers({ "x-gateway-target": "dep-primary" })), null);
});

const groups: readonly (readonly [given: string, calls: number, served: string])[] = [
  ["10.0.0.1:80, 10.0.0.1:80 : 10.0.0.2:80", 3, "10.0.0.2:80"],
  ["10.0.0.1:80 : 10.0.0.2:80 : 10.0.0.3:80", 3, "10.0.0.3:80"],
  ["10.0.0.1:80, 10.0.0.1:80 : llm", 2, "llm"],
  ["[::1]:80, unix:/tmp/llm.sock", 2, "unix:/tmp/llm.sock"],
];
for (const [given, calls, served] of groups)
  test(`nginx's header separates groups like its log: ${given}`, () => {
    const values = headers({ "x-gate-upstream-addr": given });
    assert.deepEqual(
      readClaims(dialects.nginx, values, "2xx").map(({ value }) => value),
      [calls],
    );
    assert.equal(readTarget(dialects.nginx, values), served);
  });

test("an entry of nginx's list without a port is not a call", () => {
  const given = headers({ "x-gate-upstream-addr": "127.0.0.1:9001, 127.0.0.1:9002, llm" });
  assert.deepEqual(
    readClaims(dialects.nginx, given, "5xx").map(({ value }) => value),
    [2],
  );
});
