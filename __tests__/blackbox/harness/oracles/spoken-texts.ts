import { jsonOf } from "../server.ts";

/** Short texts are words that everybody uses. */
const shortest = 16;
const mostChars = 2 ** 16;

/** The texts in bodies of requests and answers: every string of JSON, whole or streamed, and the lines of anything else. */
export function spokenTexts(bodies: readonly string[]): string[] {
  const texts = new Set(bodies.flatMap(textsOf).filter((text) => text.length >= shortest));
  let chars = 0;
  return Array.from(texts).filter((text) => (chars += text.length) <= mostChars);
}

function textsOf(body: string): string[] {
  const whole = jsonOf(body);
  if (whole !== null) return stringsIn(whole);
  return body.split(/[\r\n]+/).flatMap((line) => {
    const event = jsonOf(line.replace(/^data:\s*/, ""));
    return event === null ? [line] : stringsIn(event);
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
