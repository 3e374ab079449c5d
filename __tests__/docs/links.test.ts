import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pages, repository } from "./page.ts";

/** Targets of links and pictures that lead into this repository. Generated comments link to github.com. */
function linksOf(page: string): string[] {
  const prose = page.replaceAll(/^```.*?^```$/gms, "");
  const targets = [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors that GitHub gives headings. */
function anchorsOf(page: string): Set<string> {
  const headings = page.replaceAll(/^```.*?^```$/gms, "").matchAll(/^#+ (.+)$/gm);
  return new Set(
    Array.from(headings, ([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

for (const [path, page] of pages) {
  test(`every link of ${path} leads somewhere`, () => {
    const broken = linksOf(page).filter((target) => {
      const [file = "", anchor] = target.split("#");
      const place = file === "" ? path : join(path, "..", file);
      if (!existsSync(join(repository, place))) return true;
      return anchor !== undefined && !anchorsOf(pages.get(place) ?? "").has(anchor);
    });
    assert.deepEqual(broken, []);
  });
}

test("there are links to look at", () => {
  assert.ok([...pages.values()].flatMap(linksOf).length > 50);
});
