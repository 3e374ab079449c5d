/** Modules that open no connection and run no program, but for what `calls` names. */
const modules = new Set(
  `__future__ abc base64 bisect collections contextlib contextvars copy dataclasses datetime decimal enum functools hashlib
   heapq hmac inspect itertools json litellm logging math numbers operator os pathlib pprint pydantic queue random re
   secrets statistics string sys textwrap threading time traceback types typing typing_extensions unicodedata uuid warnings
   weakref zlib zoneinfo`.split(/\s+/),
);

/** What these modules have for other programs and hosts, and ways around an import. */
const calls =
  /__import__|__builtins__|\bimportlib\b|\b(?:exec|eval|compile)\s*\(|\bos\.(?:system|popen|exec|spawn|posix_spawn|fork)|\blogging\.(?:handlers|config)|HTTPHandler|\bhttpx\b|\bRouter\s*\(|\ba?(?:text_)?(?:completion|embedding|responses|image_generation|transcription|speech|moderation|rerank|messages)\s*\(/;

const fromImport = /^\s*from\s+(\S+)\s+import\b\s*(.*)$/;
const plainImport = /^\s*import\s+(.*)$/;

/**
 * Whether Python code calls something: it imports a module that is not known to do so nowhere, or names a call of a known one.
 * It is a guard against accidents: code that hides what it does is not found.
 */
export function callsOut(code: string): boolean {
  const lines = code.split(/[\n;]/).filter((line) => !/^\s*#/.test(line));
  return lines.some((line) => calls.test(line) || importedBy(line).some((name) => !isKnown(name)));
}

/** Returns the full names of what a line imports. */
function importedBy(line: string): string[] {
  const [, from, names = ""] = fromImport.exec(line) ?? [];
  if (from !== undefined) return listed(names).map((name) => `${from}.${name}`);
  return listed(plainImport.exec(line)?.[1] ?? "");
}

function listed(names: string): string[] {
  return names.split(",").flatMap((name) => /[\w.]+/.exec(name)?.[0] ?? []);
}

function isKnown(name: string): boolean {
  return modules.has(name.split(".")[0] ?? "") && !calls.test(name);
}
