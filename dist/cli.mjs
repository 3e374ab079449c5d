#!/usr/bin/env node
// src/cli.ts
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 24 || major === 24 && minor >= 4) await import("./main.mjs");
else {
	process.stderr.write(`expected Node 24.4 or newer, got ${process.versions.node}. Install Node 24, or put \`npx -y node@24\` in place of \`node\`, and \`npx -y -p node@24 -p fallback-gate fallback-gate\` in place of \`npx fallback-gate\`.\n`);
	process.exitCode = 3;
}
export {};
