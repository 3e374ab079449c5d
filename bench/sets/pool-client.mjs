// The least that a client of undici does: node bench/sets/pool-client.mjs URL REQUESTS
import { Pool } from "undici";

const [url = "", requests = "0"] = process.argv.slice(2);
const pool = new Pool(url, { connections: 32 });
const body = JSON.stringify({ model: "bench", messages: [{ role: "user", content: "Say yes." }] });
const headers = { "content-type": "application/json" };
let left = Number(requests);

async function connection() {
  while (left-- > 0) {
    const answer = await pool.request({ path: "/v1/chat/completions", method: "POST", headers, body });
    const { choices } = await answer.body.json();
    if (answer.statusCode !== 200 || choices.length !== 1)
      throw new Error(`expected an answer, got ${answer.statusCode}`);
  }
}

await Promise.all(Array.from({ length: 32 }, connection));
await pool.close();
