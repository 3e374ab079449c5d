import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { leakScan } from "../../src/publish/leak-scan.ts";
import { partChars, partsStated, withoutSeparators } from "../../src/publish/secret-parts.ts";

const value = "k9-Qz7.Rm2_Lx5/Tw8+Bn4";
const secrets = [{ rule: "credential", value }];

/** The rule by which a text is withheld once somebody stated it. */
function ruleFor(text: string, known: unknown = {}): string | null {
  return leakScan([], partsStated(secrets, { stated: [text], known }))(`before ${text} after`);
}

const stated: readonly (readonly [what: string, text: string, rule: string | null])[] = [
  ["the first eight characters", "k9Qz7Rm2", "credential-part"],
  ["the last eight characters", "x5Tw8Bn4", "credential-part"],
  ["eight characters within a word", "versionQz7Rm2Lx-stable", "credential-part"],
  ["with the value's own separators", "9-Qz7.Rm2_L", "credential-part"],
  ["with other separators", "9 Q:z.7-R/m_2~L", "credential-part"],
  ["split by dots, one by one", Array.from("Qz7Rm2Lx").join("."), "credential-part"],
  ["seven characters", "Qz7Rm2L", null],
  ["seven characters and another", "Qz7Rm2Lz", null],
  ["in another order", "2mR7zQ9k", null],
  ["in other letters", "qz7rm2lx", null],
  ["nothing of it", "1.80.5-stable", null],
  ["nothing at all", "", null],
];

for (const [what, text, rule] of stated)
  test(`${rule === null ? "no part" : "a part"} of a secret: ${what}`, () => assert.equal(ruleFor(text), rule));

const wordy = [{ rule: "credential", value: "chat-staging-of-the-gateway" }];

const innocent: readonly (readonly [why: string, stated: string, known: unknown, parts: number])[] = [
  ["a route's model", "chat-staging", { routes: [{ model: "chat-staging" }] }, 0],
  ["a route's model in another writing", "chat.staging", { model: "chat-staging" }, 0],
  ["a target by its key", "staging-of", { targets: { "staging-of": [] } }, 0],
  ["the host of a URL", "https://the-gateway/v1", { source: "https://the-gateway/v1" }, 0],
  ["more than what is known", "chat-staging-of", { model: "chat-staging" }, 1],
  ["a word of the secret that nobody knew", "of-the-gateway", { model: "chat-staging" }, 1],
];

for (const [why, text, known, parts] of innocent)
  test(`of a secret made of words ${parts === 0 ? "nothing" : "only the rest"} is given away by ${why}`, () => {
    assert.equal(partsStated(wordy, { stated: [text], known }).length, parts);
  });

test("what was stated is looked for as long as it was stated: a word of it elsewhere is no leak", () => {
  const whole = [{ rule: "credential", value: "credential-of-the-staging-gateway-7d1e" }];
  const parts = partsStated(whole, {
    stated: ["credential-of-the-staging-gateway-7d1e", "x staging-gateway y"],
    known: {},
  });
  assert.deepEqual(
    parts.map((part) => part.value),
    ["credentialofthestaginggateway7d1e", "staginggateway"],
  );
  const scan = leakScan([], parts);
  assert.equal(scan("the credential of the gateway"), null);
  assert.equal(scan("a credential of the staging gateway"), "credential-part", "the second text stands in it");
});

test("our own texts are no leak of a secret that is made of their words", () => {
  const report = "expected the credential of the staging gateway to be refused, got a success";
  const known = { model: "chat-staging" };
  const parts = partsStated([{ rule: "credential", value: "credential-of-the-staging-gateway" }], {
    stated: [],
    known,
  });
  assert.equal(leakScan([], parts)(report), null);
});

test("a secret that is shorter than a part without its separators has none", () => {
  const short = [{ rule: "credential", value: "a-b-c-d-e-f" }];
  assert.deepEqual(partsStated(short, { stated: ["a-b-c-d-e-f"], known: {} }), []);
  assert.deepEqual(partsStated([{ rule: "credential", value: "abcdefgh" }], { stated: ["x abcd-efgh y"], known: {} }), [
    { rule: "credential-part", value: "abcdefgh" },
  ]);
});

test("the rule is that of the secret whose part it is", () => {
  const both = [...secrets, { rule: "witness-token", value: "0123456789abcdef" }];
  const parts = partsStated(both, { stated: ["3456789a"], known: {} });
  assert.equal(leakScan([], parts)("x-3456789a"), "witness-token-part");
});

test("a whole secret is called by its own rule", () => {
  assert.equal(leakScan(secrets, partsStated(secrets, { stated: [value], known: {} }))(value), "credential");
});

const alphabet = fc.constantFrom(...Array.from("abcDEF0123456789"));
const secret = fc.array(alphabet, { minLength: partChars, maxLength: 40 }).map((characters) => characters.join(""));

test("any eight characters in a row of any secret are found, whatever stands between them and around them", () => {
  const separators = fc.array(fc.constantFrom("", "-", ".", " ", "/", "__"), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(secret, fc.nat(), separators, fc.string(), (hidden, place, between, around) => {
      const at = place % (hidden.length - partChars + 1);
      const part = Array.from(hidden.slice(at, at + partChars), (one, index) => `${between[index] ?? ""}${one}`).join(
        "",
      );
      const text = `${around}${part}${around}`;
      const parts = partsStated([{ rule: "credential", value: hidden }], { stated: [text], known: {} });
      assert.equal(leakScan([], parts)(`<p>${text}</p>`), "credential-part");
    }),
  );
});

test("a text that shares no eight characters with a secret is silent", () => {
  fc.assert(
    fc.property(secret, fc.string({ maxLength: 200 }), (hidden, text) => {
      const plain = withoutSeparators(text);
      const shares = Array.from(hidden).some((_, at) => {
        const part = hidden.slice(at, at + partChars);
        return part.length === partChars && plain.includes(part);
      });
      const parts = partsStated([{ rule: "credential", value: hidden }], { stated: [text], known: {} });
      assert.equal(parts.length > 0, shares);
    }),
  );
});
