import type { Socket } from "node:net";
import { type Case, testCases } from "./exchange.ts";

const ok = "HTTP/1.1 200 OK\r\n";
const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`;

function broken(name: string, behaviour: Case["behaviour"]): Case {
  return { name, behaviour, status: null, failure: "bad-http", body: "" };
}

const refusedHeads: Case[] = [
  broken("HTTP/0.9 text", "hello"),
  broken("a greeting of another protocol", "220 mail.example ESMTP\r\n"),
  broken("status 099", "HTTP/1.1 099 Low\r\ncontent-length: 0\r\n\r\n"),
  broken("status 600", "HTTP/1.1 600 High\r\ncontent-length: 0\r\n\r\n"),
  broken("status 999", "HTTP/1.1 999 High\r\ncontent-length: 0\r\n\r\n"),
  broken("status 1000", "HTTP/1.1 1000 High\r\ncontent-length: 0\r\n\r\n"),
  broken("content-length beside transfer-encoding", `${ok}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\nok`),
  broken("two content-lengths", `${ok}content-length: 2\r\ncontent-length: 3\r\n\r\nokk`),
  broken("negative content-length", `${ok}content-length: -1\r\n\r\n`),
  broken("NUL in a header", `${ok}a: b\0c\r\ncontent-length: 0\r\n\r\n`),
  broken("lines that end in LF alone", "HTTP/1.1 200 OK\ncontent-length: 0\n\n"),
  broken("folded header", `${ok}a: b\r\n c\r\ncontent-length: 0\r\n\r\n`),
  broken("100 that nobody asked for", `HTTP/1.1 100 Continue\r\n\r\n${ok}content-length: 0\r\n\r\n`),
  broken("101 that nobody asked for", "HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"),
];

const brokenBodies: Case[] = [
  {
    name: "chunk size that is no number",
    behaviour: `${chunked}2\r\nok\r\nZZZ\r\n`,
    status: 200,
    failure: "bad-http",
    body: "ok",
  },
  {
    name: "chunk size of 17 digits",
    behaviour: `${chunked}FFFFFFFFFFFFFFFFF\r\n`,
    status: 200,
    failure: "bad-http",
    body: "",
  },
  {
    name: "content-length longer than the body",
    behaviour: `${ok}content-length: 10\r\n\r\nok`,
    status: 200,
    failure: "closed",
    body: "ok",
  },
  { name: "last chunk missing", behaviour: `${chunked}2\r\nok\r\n`, status: 200, failure: "closed", body: "ok" },
];

const lostConnections: Case[] = [
  { name: "closed before any byte", behaviour: "", status: null, failure: "closed" },
  { name: "closed inside the headers", behaviour: `${ok}content-le`, status: null, failure: "closed" },
  { name: "reset before any byte", behaviour: (socket) => socket.resetAndDestroy(), status: null, failure: "reset" },
  { name: "reset inside the body", behaviour: resetInsideBody, status: 200, failure: "reset", body: "ok" },
];

const accepted: Case[] = [
  {
    name: "HTTP/1.0 without length, closed",
    behaviour: "HTTP/1.0 200 OK\r\n\r\nok",
    status: 200,
    failure: null,
    body: "ok",
  },
  {
    name: "HTTP/2.0 in the status line",
    behaviour: "HTTP/2.0 200 OK\r\ncontent-length: 2\r\n\r\nok",
    status: 200,
    failure: null,
    body: "ok",
  },
  {
    name: "204 with a body",
    behaviour: "HTTP/1.1 204 None\r\ncontent-length: 2\r\n\r\nok",
    status: 204,
    failure: null,
    body: "",
  },
  {
    name: "an answer after the answer",
    behaviour: `HTTP/1.1 401 No\r\ncontent-length: 2\r\n\r\nno${ok}content-length: 2\r\n\r\nok`,
    status: 401,
    failure: null,
    body: "no",
  },
];

function resetInsideBody(socket: Socket): void {
  socket.write(`${ok}content-length: 10\r\n\r\nok`, () => socket.resetAndDestroy());
}

testCases([...refusedHeads, ...brokenBodies, ...lostConnections, ...accepted]);
