import assert from "node:assert/strict";
import { test } from "node:test";
import { dialects } from "../../src/dialects/index.ts";
import { recogniseDialect } from "../../src/dialects/recognise.ts";

const { generic, ...ofGateways } = dialects;

for (const { name, accounts, target } of Object.values(ofGateways)) {
  test(`every header that the dialect ${name} reads identifies its gateway`, () => {
    const read = [...accounts.map(({ header }) => header), ...(target === undefined ? [] : [target])];
    assert.ok(read.length > 0);
    for (const header of read) assert.equal(recogniseDialect(new Map([[header, ["1"]]])), name, header);
  });
}

test("headers of any gateway identify none", () => {
  const read = [...generic.accounts.map(({ header }) => header), "content-type", "x-request-id"];
  assert.equal(recogniseDialect(new Map(read.map((header) => [header, ["1"]]))), null);
});
