const lineChars = 110;
const words = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

/** A text as a YAML scalar that every reader takes for the same text. */
export function scalar(text: string): string {
  return /^[A-Za-z/][\w./-]*$/.test(text) && !words.test(text) ? text : JSON.stringify(text);
}

/** A text as the lines of a comment: printable, and wrapped. */
export function comment(text: string, indent = ""): string[] {
  const lines: string[] = [];
  for (const word of plain(text).split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= lineChars) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}

/** Printable ASCII and single spaces: what stands in a configuration may be anything. */
export function plain(text: string): string {
  return text
    .replace(/[^ -~]/g, "?")
    .replace(/ +/g, " ")
    .trim();
}
