import { limits } from "../core/limits.ts";
import { parseJson } from "../core/json.ts";
import { utf8Text } from "../core/utf8.ts";
import { lineIndex, type Locate } from "../core/line-index.ts";
import { Refused, templateAt, templateOffset } from "./refused.ts";
import type { Value } from "./value.ts";
import { documentsOf } from "./yaml.ts";

/** A configuration as text. Every line ends with a line feed; lines and columns are those of the file. */
export interface Text {
  text: string;
  locate: Locate;
}

/** Decodes UTF-8 bytes without a leading byte order mark. Throws Refused. */
export function decoded(bytes: Uint8Array): Text {
  if (bytes.length > limits.configurationBytes)
    throw new Refused(
      [1, 1],
      `a file of ${bytes.length} bytes, more than ${limits.configurationBytes}`,
      "Pass the gateway's configuration.",
    );
  const text = utf8Text(bytes)?.replaceAll("\r\n", "\n") ?? null;
  if (text === null) throw new Refused([1, 1], "bytes that are not UTF-8", "Save the file as UTF-8.");
  const locate = lineIndex(text);
  const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.exec(text);
  if (control === null) return { text, locate };
  throw new Refused(locate(control.index), "a control character", "Pass a text file.");
}

/** Reads the documents of YAML or JSON. Throws Refused, for a template if that breaks the syntax. */
export function documentsIn({ text, locate }: Text, prefix = ""): Value[] {
  const isJson = /^\s*[{[]/.test(text) && parseJson(text) !== undefined;
  if (!isJson) refuseBeyondJson(text, locate);
  try {
    return documentsOf(text, locate, prefix);
  } catch (error) {
    if (/^\s*\[+[\w.-]+\]+\s*$/m.test(text) && /^\s*[\w.-]+\s*=/m.test(text)) throw tomlAt(text, locate);
    const template = isJson ? null : templateOffset(text);
    if (template !== null) throw templateAt(locate(template));
    throw error;
  }
}

function tomlAt(text: string, locate: Locate): Refused {
  const table = /^\s*\[+[\w.-]+\]+\s*$/m.exec(text);
  return new Refused(
    locate(table?.index ?? 0),
    "TOML, which is not supported",
    "Convert it to YAML: Traefik reads both.",
  );
}

/** JSON (RFC 8259) allows neither, and these gateways' parsers reject both. A YAML flow map has unquoted keys. */
function refuseBeyondJson(text: string, locate: Locate): void {
  if (!/^\s*(?:[{[]\s*(?:["{[]|\/[/*])|\/[/*])/.test(text)) return;
  for (const { index, 0: found } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|(?<![:\w])\/\/|\/\*|,(?=\s*[\]}])/g)) {
    if (found.startsWith('"')) continue;
    const what = found === "," ? "a comma before a closing bracket" : "a comment";
    throw new Refused(locate(index), `${what} in JSON, which is not allowed`, "Remove it: the gateway rejects it too.");
  }
}
