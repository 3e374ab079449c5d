import assert from "node:assert/strict";
import { test } from "node:test";
import { mergedByGit } from "./merge-oracle.ts";
import { promotionOf } from "./merged-promotion.ts";

/** Two groups with the same weights. A label is a line of its own, so a change may swap or rename them alone. Quotes keep git from finding the old label. */
const labelled = {
  "keys of a map": {
    traffic: { file: "routes", among: "/chat/*/weight", at: { key: "own" } },
    write: ([first, second]: readonly [string, string], ofSecond: number) =>
      [first, second]
        .map(
          (label, index) =>
            `${label}:\n  main:\n    weight: 95\n  # a\n  # b\n  own:\n    weight: ${index * ofSecond || 5}\n# c\n# d\n`,
        )
        .join(""),
  },
  "a field of list entries": {
    traffic: { file: "routes", among: "/all/*{group=chat}/weight", at: { name: "own" } },
    write: ([first, second]: readonly [string, string], ofSecond: number) =>
      `all:\n${[first, second]
        .flatMap((label, index) => [[label, "main", 95] as const, [label, "own", index * ofSecond || 5] as const])
        .map(([label, name, each]) => `- group: ${label}\n  name: ${name}\n  # a\n  # b\n  weight: ${each}\n`)
        .join("")}`,
  },
};

for (const [title, { traffic, write }] of Object.entries(labelled)) {
  for (const [how, labels] of Object.entries({
    swapped: ['"other"', '"chat"'],
    renamed: ['"third"', '"chat"'],
  } as const)) {
    const old = write(["chat", "other"], 5);
    const [moved, raised] = [write(labels, 5), write(["chat", "other"], 90)];
    for (const [side, texts] of Object.entries({
      head: { forked: old, base: raised, head: moved },
      base: { forked: old, base: moved, head: raised },
    }))
      test(`a share that git's own merge raises is gated if groups are ${how} by ${side}: ${title}`, async () => {
        assert.match(mergedByGit([texts])[0] ?? "", /chat[^]*90/);
        const { gated, reason } = await promotionOf(traffic, texts);
        assert.deepEqual({ gated, reason }, { gated: true, reason: "raised" });
      });
  }
}
