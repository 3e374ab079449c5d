import { readFileSync } from "node:fs";
import { createHttp } from "../../src/adapters/http/http.ts";

const [url = "", timeoutMs = "5000", caFile] = process.argv.slice(2);
// Without a limit on connecting, only the deadline can let this process end.
const http = createHttp({ limits: { connectMs: 0 }, ...(caFile && { ca: readFileSync(caFile, "utf8") }) });
const answer = await http.send({ method: "GET", url, headers: {}, timeoutMs: Number(timeoutMs) });
console.log(JSON.stringify([answer.status, answer.failure]));
