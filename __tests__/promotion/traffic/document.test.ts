import assert from "node:assert/strict";
import { test } from "node:test";
import type { TrafficNode } from "../../../src/promotion/traffic/node.ts";
import { fileOf, refusalOf } from "./files.ts";

/** Plain data with maps as lists of pairs, so that no key is special. */
function plain(node: TrafficNode): unknown {
  if (node.kind === "scalar") return node.value;
  return node.kind === "list" ? node.items.map(plain) : Array.from(node.entries, ([key, value]) => [key, plain(value)]);
}

const data = (text: string) => fileOf(text).documents.map(plain);

const accepted: [name: string, text: string, documents: unknown[]][] = [
  ["an empty file", "", []],
  ["comments alone", "# nothing\n", []],
  ["JSON with tabs, escapes and a trailing line", '{\n\t"a": [1, "\\u00e4\\/"]\n}\n', [[["a", [1, "ä/"]]]]],
  [
    "several documents, empty ones left out",
    "---\na: 1\n---\n# none\n---\n~\n---\nb: 2\n...\n",
    [[["a", 1]], [["b", 2]]],
  ],
  [
    "a byte order mark at the start, and CRLF",
    "\u{feff}a: 1\r\nb: 2\r\n",
    [
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
  ],
  [
    "anchors and aliases",
    "a: &x { w: 5 }\nb: *x\nc: [*x]\n",
    [
      [
        ["a", [["w", 5]]],
        ["b", [["w", 5]]],
        ["c", [[["w", 5]]]],
      ],
    ],
  ],
  [
    "an anchor set anew",
    "a: &x 1\nb: *x\nc: &x 2\nd: *x\n",
    [
      [
        ["a", 1],
        ["b", 1],
        ["c", 2],
        ["d", 2],
      ],
    ],
  ],
  [
    "an anchor inside an anchor",
    "a: &x [&y 1, *y]\nb: *y\nc: *x\n",
    [
      [
        ["a", [1, 1]],
        ["b", 1],
        ["c", [1, 1]],
      ],
    ],
  ],
  [
    "tags of the core",
    "a: !!str 5\nb: !!int 5\nc: !!seq [1]\n",
    [
      [
        ["a", "5"],
        ["b", 5],
        ["c", [1]],
      ],
    ],
  ],
  [
    "words of YAML 1.1 are texts",
    "a: yes\nb: 1:30\nc: 1_000\n",
    [
      [
        ["a", "yes"],
        ["b", "1:30"],
        ["c", "1_000"],
      ],
    ],
  ],
  [
    "keys that objects have",
    "__proto__: 1\nconstructor: 2\n",
    [
      [
        ["__proto__", 1],
        ["constructor", 2],
      ],
    ],
  ],
  [
    "keys that are numbers",
    "80: a\ntrue: b\n",
    [
      [
        ["80", "a"],
        ["true", "b"],
      ],
    ],
  ],
  ["a pair in a list", "[a: 1, b]", [[[["a", 1]], "b"]]],
  [
    "text in block and flow that goes over lines",
    "a: |\n  x\n  y\nb: [c\n  d, 'e']\n",
    [
      [
        ["a", "x\ny\n"],
        ["b", ["c d", "e"]],
      ],
    ],
  ],
  ["a comma at the end", "[1, 2,]", [[1, 2]]],
  [
    "a merge key, as a key",
    "x: &x { w: 5 }\ny: { <<: *x }\n",
    [
      [
        ["x", [["w", 5]]],
        ["y", [["<<", [["w", 5]]]]],
      ],
    ],
  ],
];

test("a tag beyond the core stays with its value", () => {
  const tags = (text: string) => {
    const [top] = fileOf(text).documents;
    assert.ok(top?.kind === "map");
    return [...top.entries.values()].map((node) => [node.tag, node.kind === "scalar" ? node.text : node.kind]);
  };
  assert.deepEqual(tags("a: !Ref x\nb: !vault |\n  y\nc: !Sub [a]\nd: !Map { a: 1 }\ne: !!binary aGk=\nf: !!int x\n"), [
    ["!Ref", "!Ref x"],
    ["!vault", "!vault y\n"],
    ["!Sub", "list"],
    ["!Map", "map"],
    ["tag:yaml.org,2002:binary", "tag:yaml.org,2002:binary aGk="],
    ["tag:yaml.org,2002:int", "tag:yaml.org,2002:int x"],
  ]);
  assert.deepEqual(
    tags("a: !!str 5\nb: ! x\nc: !!seq [1]\nd: !!map {}\ne: !!null\n").map(([tag]) => tag),
    [null, null, null, null, null],
  );
});

for (const [name, text, documents] of accepted) {
  test(`read: ${name}`, () => assert.deepEqual(data(text), documents));
}

const templates: [name: string, text: string, refusal: string][] = [
  ["a value", "a: 1\nweight: {{ .Values.weight }}\n", "template 2:9"],
  ["a line", "a: 1\n{{- if .Values.canary }}\nb: 1\n{{- end }}\n", "template 2:1"],
  ["a key", "{{ .Values.name }}: 5\n", "template 1:1"],
  ["beside a fault elsewhere", 'a: 1\n]\nb: "{{ x }}"\n', "syntax 2:1"],
];

for (const [name, text, refusal] of templates) {
  test(`template code as ${name} is named where it stands`, () => assert.equal(refusalOf(text), refusal));
}

const refused: [name: string, text: string | Uint8Array, refusal: string][] = [
  ["bytes that are not UTF-8", new Uint8Array([0x61, 0x3a, 0xff]), "not-utf8 1:1"],
  ["a duplicate key", "a: 1\nb: 2\na: 1\n", "duplicate-key 3:1"],
  ["a duplicate key in quotes", 'a: 1\n"a": 2\n', "duplicate-key 2:1"],
  ["a key twice in two notations", "2: a\n0x2: b\n", "duplicate-key 2:1"],
  ["a key twice for YAML 1.1", "chat: { on: 1, yes: 2 }\n", "duplicate-key 1:16"],
  ["a duplicate key deep in JSON", '{"x": [{"a": 1, "\\u0061": 2}]}', "duplicate-key 1:17"],
  ["a key that is a list", "? [a]\n: 1\n", "key-not-text 1:3"],
  ["a key that is an alias", "a: &x b\n*x : 1\n", "key-not-text 2:1"],
  ["a directive", "%YAML 1.1\n---\na: 1\n", "directive 1:1"],
  ["an alias without an anchor", "a: *x\n", "alias-without-anchor 1:4"],
  ["an alias before its anchor", "a: *x\nb: &x 1\n", "alias-without-anchor 1:4"],
  ["an alias inside its anchor", "a: &x [*x]\n", "alias-without-anchor 1:8"],
  ["an alias inside its anchor that another had before", "a: &x 1\nb: &x [*x]\n", "alias-without-anchor 2:8"],
  ["an anchor of another document", "a: &x 1\n---\nb: *x\n", "alias-without-anchor 3:4"],
  ["a bracket that is not closed", "a: [1, 2\n", "syntax 2:1"],
  ["a bracket too many", "a: 1\n]\n", "syntax 2:1"],
  ["two values without a comma", '["a" "b"]', "syntax 1:6"],
  ["two commas", "[1,,2]", "syntax 1:4"],
  ["a line that ends for YAML 1.1 alone: NEL", "a: 1 #\u0085b: 2\n", "control-character 1:7"],
  ["a line that ends for YAML 1.1 alone: U+2028", "a: 1 #\u2028b: 2\n", "control-character 1:7"],
  ["a carriage return alone", "a: 1 #\rb: 2\n", "control-character 1:7"],
  ["a control character", "a: \u0000\n", "control-character 1:4"],
  ["a byte order mark inside", "a: 1\n\u{feff}b: 2\n", "control-character 2:1"],
];

for (const [name, text, refusal] of refused) {
  test(`not read: ${name}`, () => assert.equal(refusalOf(text), refusal));
}

test("a value knows its line and column; one by alias stands where the alias does", () => {
  const read = fileOf('a: &x 5\nb:\n  - *x\n  - "two"\n');
  const [document] = read.documents;
  assert.ok(document?.kind === "map");
  const list = document.entries.get("b");
  assert.ok(list?.kind === "list");
  const at = [...document.entries.values(), ...list.items].map(({ offset }) => read.locate(offset));
  assert.deepEqual(at, [
    { file: "gateway/routes.yaml", line: 1, column: 7 },
    { file: "gateway/routes.yaml", line: 3, column: 3 },
    { file: "gateway/routes.yaml", line: 3, column: 5 },
    { file: "gateway/routes.yaml", line: 4, column: 5 },
  ]);
});
