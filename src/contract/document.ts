import { parseJson } from "../core/json.ts";
import { limits } from "../core/limits.ts";
import { utf8Text } from "../core/utf8.ts";
import type { RequestFamily } from "../generated/types.ts";
import { readMarkdown } from "./markdown.ts";
import { parseOpenApi } from "./openapi/parse.ts";
import { readOpenApi } from "./openapi/read.ts";
import { families as everyFamily, familyNames } from "../families/index.ts";
import type { ContractDocument, UnreadDocument } from "./surface.ts";

const htmlType = /^(?:text\/html|application\/xhtml\+xml)$/;
const dataType = /\b(?:json|yaml)\b/;
const htmlStart = /^\s*(?:<!--[^>]{0,500}-->\s*)?(?:<!doctype html|<html[\s>])/i;

/**
 * Reads a page or file as documentation of the families. If it documents none of them but another family, returns that
 * family's facts, so that the finding can name what the page documents instead. `contentType` is in lower case without
 * parameters, and empty for a file; it only decides between HTML and Markdown, the content decides the rest. Problems:
 * `too-large`, `not-text` (NUL, invalid UTF-8), `not-a-document` (data other than OpenAPI 3), `too-complex`,
 * `bot-wall`, `no-facts`. Never rejects because of content.
 */
export async function readDocument(
  bytes: Uint8Array,
  contentType: string,
  families: readonly RequestFamily[],
): Promise<ContractDocument | UnreadDocument> {
  const read = await readAs(bytes, contentType, families);
  const isFound = "problem" in read ? read.problem !== "no-facts" : read.facts.operations.length > 0;
  if (isFound || families.length === 0 || showsExample(read, bytes, families)) return read;
  const others = familyNames.filter((family) => !families.includes(family));
  const other = await readAs(bytes, contentType, others);
  return "problem" in other || other.facts.operations.length === 0 ? read : other;
}

/**
 * A page that shows client calls of its family and only links to another family's operation still documents its own
 * family.
 */
function showsExample(
  read: ContractDocument | UnreadDocument,
  bytes: Uint8Array,
  families: readonly RequestFamily[],
): boolean {
  if ("kind" in read && read.kind === "openapi") return false;
  const text = utf8Text(bytes) ?? "";
  return families.some((family) => {
    const { call, exampleObject } = everyFamily[family].documented;
    return call.test(text) || exampleObject.test(text);
  });
}

async function readAs(
  bytes: Uint8Array,
  contentType: string,
  families: readonly RequestFamily[],
): Promise<ContractDocument | UnreadDocument> {
  if (bytes.byteLength > limits.pageBytes) return { problem: "too-large" };
  const text = utf8Text(bytes);
  if (text === null || text.includes("\0")) return { problem: "not-text" };
  const parsed = parseOpenApi(text);
  if (parsed !== null) return "problem" in parsed ? parsed : readOpenApi(parsed.root, families);
  if (dataType.test(contentType) || typeof parseJson(text) === "object") return { problem: "not-a-document" };
  if (!htmlType.test(contentType) && !htmlStart.test(text)) return readMarkdown(text, families);
  const { readHtml } = await import("./html.ts");
  return readHtml(text, families);
}
