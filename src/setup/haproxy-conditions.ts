/** A header and its value. */
type Header = readonly [string, string];

const headerTest = /^(?:req\.)?hdr\(([\w-]+)\)(?: -i)?(?: -m str)? ([\w./:@-]+)$/;

/**
 * The headers by which an HAProxy frontend chooses a backend (`use_backend NAME if …`), by the name of the route:
 * `frontend -> backend`. Empty if it is the default. null if a request of the gate does not meet the conditions.
 */
export function backendHeaders(text: string, route: string): Readonly<Record<string, string>> | null {
  const backend = / -> (\S+)$/.exec(route)?.[1];
  if (backend === undefined || isDefault(text, backend)) return {};
  const [, conditions] = new RegExp(`^\\s*use_backend\\s+${escaped(backend)}\\s+if\\s+(.*)$`, "m").exec(text) ?? [];
  if (conditions === undefined) return {};
  const tests = conditions.trim().split(/\s+(?=\{)|(?<=\})\s+|\s+(?![^{]*\})/);
  const headers = tests.map((test) => headerOf(test, text));
  return headers.includes(null) ? null : Object.fromEntries(headers.flatMap((header) => header ?? []));
}

function isDefault(text: string, backend: string): boolean {
  return new RegExp(`^\\s*default_backend\\s+${escaped(backend)}\\s*$`, "m").test(text);
}

/** A path is met by the family's own; null for anything that is neither a path nor an exact header. */
function headerOf(test: string, text: string): Header[] | null {
  const words = /^\{\s*(.*?)\s*\}$/.exec(test)?.[1] ?? aclIn(test, text);
  if (words === null || words === undefined) return null;
  if (/^path(?:_beg)? (?:-m beg )?\/v1(?:\/|\/chat.*)?$/.test(words)) return [];
  const [, header, value] = headerTest.exec(words) ?? [];
  return header === undefined || value === undefined ? null : [[header.toLowerCase(), value]];
}

function aclIn(name: string, text: string): string | null {
  return new RegExp(`^\\s*acl\\s+${escaped(name)}\\s+(.*?)\\s*$`, "m").exec(text)?.[1] ?? null;
}

function escaped(name: string): string {
  return name.replace(/[^\w-]/g, String.raw`\$&`);
}
