import assert from "node:assert/strict";
import { test } from "node:test";
import { bindStricter } from "../../../src/promotion/strictness/bind.ts";
import { at, edited, gone } from "./edited.ts";
import { rich as richLines } from "./rich.ts";

/** Without `lines`, because copying them many times is slow. */
const rich = { ...richLines, lines: {} };

/** Nothing depends on these values. */
const neutral =
  /^\/(gateways\/[^/]+\/(concurrency|cool_downs)|routes\/\d+\/output_cap\/.+|routes\/\d+\/checks\/\d+\/draws|limits\/requests|logs\/\d+\/max_bytes|environment\/(name|flags.*))$/;
/** For these numbers, one more is stricter. For all others, one less is stricter or neither is a change. */
const more = /\/(settle_ms|min_ms|repeat|calls)$|^\/layers\/\d+\/attempts$/;
const less = /\/(attempts|retrying_layers|max_ms|within_ms)$|^\/gateways\/[^/]+\/timeout_ms$/;

const described = ["file", "digest", "lines"];
const rules = Object.entries(rich).filter(([name]) => !described.includes(name));
const pointers = [...pointersIn(Object.fromEntries(rules), "")];

function* pointersIn(value: unknown, pointer: string): Generator<string> {
  if (pointer !== "") yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pointersIn(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

function directions(pointer: string, value: unknown): string[] {
  return bindStricter(rich, edited(rich, pointer, value)).changes.map(({ direction }) => direction);
}

for (const pointer of pointers.filter((place) => typeof at(rich, place) === "number")) {
  test(`${pointer}: one more and one less`, () => {
    const number = Number(at(rich, pointer));
    const [up, down] = [directions(pointer, number + 1), directions(pointer, number - 1)];
    if (neutral.test(pointer)) assert.deepEqual([up, down], [["neutral"], ["neutral"]]);
    else if (more.test(pointer)) assert.deepEqual([up, down], [["tighter"], ["looser"]]);
    else if (less.test(pointer)) assert.deepEqual([up, down], [["looser"], ["tighter"]]);
    else assert.deepEqual([up, down], [["looser"], ["looser"]]);
  });
}

test("no word or switch changes unseen, and none of another meaning binds as neutral", () => {
  const texts = pointers.filter((pointer) => ["string", "boolean"].includes(typeof at(rich, pointer)));
  for (const pointer of texts) {
    const value = at(rich, pointer);
    const found = directions(pointer, typeof value === "boolean" ? !value : `${String(value)}0`);
    const isNeutral = found.length > 0 && found.every((direction) => direction === "neutral");
    assert.equal(isNeutral, neutral.test(pointer), pointer);
    assert.ok(found.length > 0, pointer);
  }
  assert.ok(texts.length > 150);
});

test("no entry of a list goes unseen", () => {
  const lists = pointers.filter((pointer) => Array.isArray(at(rich, pointer)));
  for (const list of lists)
    for (const index of Object.keys(at(rich, list) ?? {}))
      assert.ok(directions(`${list}/${index}`, gone).length > 0, `${list}/${index}`);
  assert.ok(lists.length > 30);
});
