/** Both words of `Authorization: Bearer …`, in either order, in examples, table rows and sentences. */
const bearer = /\bauthorization\b[\s\S]{0,120}?\bbearer\b|\bbearer\b[\s\S]{0,120}?\bauthorization\b/i;
const bearerAlone =
  /\bbearer[ -](?:(?:access|api|auth) )?(?:tokens?|keys?|auth(?:entication|orization)?|credentials?|schemes?)\b/i;
const notBearer =
  /\b(?:no|not|never|without|instead of|rather than)\s+(?:(?:an?|the|any|use|send|accept|support|require|need|with|via|by|as)\s+){0,3}[`*"]{0,3}bearer\b[^\n.]{0,40}/gi;
const otherScheme = /\bauthorization["'`]?\s{0,4}[:=,]\s{0,4}["'`]?(basic|digest|token|key|apikey)\b/i;
/** In quotes, as a header in a command or an object, or on a line by itself in an HTTP example. */
const header = /["'](x-api-key|api-key|x-goog-api-key)(?:["']\s{0,4}[:=,]|:\s)|^(x-api-key|x-goog-api-key):\s/gim;
const headerField = /<ParamField\s[^<>]{0,500}?\bheader=["'](x-api-key|api-key|x-goog-api-key)["']/gi;
const headerInCode = /^(?:x-api-key|api-key|x-goog-api-key)(?::|$)/i;

/** How the page says requests are authenticated: `bearer`, `basic`, or a header name in lower case. */
export function authOf(prose: string, code: readonly string[]): string[] {
  const texts = [prose.replace(notBearer, ""), ...code];
  const headers = texts.flatMap((text) => [...text.matchAll(header)].map((match) => match[1] ?? match[2] ?? ""));
  const fields = [...prose.matchAll(headerField)].map((match) => match[1] ?? "");
  const fromCode = code.flatMap((text) => headerInCode.exec(text)?.[0].replace(":", "") ?? []);
  const schemes = texts.flatMap((text) => otherScheme.exec(text)?.[1]?.toLowerCase() ?? []);
  return [
    ...(texts.some((text) => bearer.test(text) || bearerAlone.test(text)) ? ["bearer"] : []),
    ...schemes.map((scheme) => (scheme === "basic" || scheme === "digest" ? scheme : "authorization")),
    ...[...headers, ...fields, ...fromCode].map((name) => name.toLowerCase()),
  ];
}
