import type { JsonObject } from "../../../src/core/json.ts";
import type { EventStream } from "../../../src/families/family.ts";

/** Bytes in, events out. Data is JSON, since nothing else of it is kept: data that is not JSON, empty data too, is null. */
export interface EventSourceCase {
  /** The file below `eventsource/` of web-platform-tests that tests the same. */
  wpt: string;
  what: string;
  /** Text is sent as UTF-8. */
  sent: string | Uint8Array;
  /** The name and the data of each event. */
  events: readonly (readonly [name: string | null, data: JsonObject | null])[];
  done?: boolean;
  tail?: EventStream["tail"];
  /** The events by the standard (WHATWG HTML 9.2.6), and why the gate reads others. */
  standard?: { events: EventSourceCase["events"]; why: string };
}

const long = "x".repeat(2048);
const brokenUtf8 = Uint8Array.of(...new TextEncoder().encode('data:{"a":"'), 0xff, 0xc3, 0x22, 0x7d, 0x0a, 0x0a);

/**
 * The cases of web-platform-tests about the format of the bytes, written anew with JSON as data. Left out, because the gate
 * reads one body to its end and is no EventSource object: everything about the connection (`request-*`, `eventsource-close`,
 * `-reconnect`, `-cross-origin`, `-request-cancellation`, `-bfcache`), the object (`interfaces`, `eventsource-constructor-*`,
 * `-prototype`, `-eventtarget`, `-onmessage*`, `-onopen`, `-readyState`, `-url`, the worker folders), and what only a second
 * connection shows (the values of `format-field-id*` and `format-field-retry*`; that their lines are no data is tested).
 * `format-mime-*`: like the official SDKs, the gate reads events of any media type and remarks it, in the tables of answers.
 */
export const eventSourceCases: readonly EventSourceCase[] = [
  {
    wpt: "format-bom",
    what: "a byte order mark is dropped at the start, and belongs to the field's name later",
    sent: '\uFEFFdata:{"a":1}\n\n\uFEFFdata:{"a":2}\n\ndata:{"a":3}\n\n',
    events: [
      [null, { a: 1 }],
      [null, { a: 3 }],
    ],
  },
  {
    wpt: "format-bom-2",
    what: "a second byte order mark belongs to the field's name",
    sent: '\uFEFF\uFEFFdata:{"a":1}\n\ndata:{"a":2}\n\ndata:{"a":3}\n\n',
    events: [
      [null, { a: 2 }],
      [null, { a: 3 }],
    ],
  },
  {
    wpt: "format-comments",
    what: "comments between lines, with a null, empty, long, and with a field in them",
    sent: `data:{"a":1\r:\0\n:\r\ndata:,"b":2\n:${long}\rdata:,"c":3\n:data:,"x":0\r:${long}\ndata:,"d":4}\n\n`,
    events: [[null, { a: 1, b: 2, c: 3, d: 4 }]],
  },
  {
    wpt: "format-comments",
    what: "a comment alone is no event",
    sent: ": ping\n\n:\n\n::\r\n\r\n",
    events: [],
  },
  {
    wpt: "format-data-before-final-empty-line",
    what: "a last event without its blank line",
    sent: 'retry:1000\ndata:{"a":1}\n\nid:test\ndata:{"a":2}',
    events: [
      [null, { a: 1 }],
      [null, { a: 2 }],
    ],
    tail: "open",
    standard: {
      events: [[null, { a: 1 }]],
      why: "openai-node reads such an event, so an application has it; the answer carries the remark last-event-open",
    },
  },
  {
    wpt: "format-field-data",
    what: "empty data is an event, with a colon and without",
    sent: 'data:\n\ndata\ndata\n\ndata:{"a":1}\n\n',
    events: [
      [null, null],
      [null, null],
      [null, { a: 1 }],
    ],
  },
  {
    wpt: "format-field-event",
    what: "a name holds for one event",
    sent: 'event:test\ndata:{"a":1}\n\ndata:{"a":2}\n\n',
    events: [
      ["test", { a: 1 }],
      [null, { a: 2 }],
    ],
  },
  {
    wpt: "format-field-event",
    what: "a name without data is no event, and not the name of the next one",
    sent: 'event:test\n\ndata:{"a":1}\n\n',
    events: [[null, { a: 1 }]],
  },
  {
    wpt: "format-field-event",
    what: "the last of two names holds, wherever it stands",
    sent: 'event:one\ndata:{"a":1}\nevent:two\n\n',
    events: [["two", { a: 1 }]],
  },
  {
    wpt: "format-field-event-empty",
    what: "an empty name is none",
    sent: 'event: \ndata:{"a":1}\n\nevent\ndata:{"a":2}\n\nevent:x\nevent:\ndata:{"a":3}\n\n',
    events: [
      [null, { a: 1 }],
      [null, { a: 2 }],
      [null, { a: 3 }],
    ],
  },
  {
    wpt: "format-field-id",
    what: "an id is no data, and without data no event",
    sent: 'id:1\ndata:{"a":1}\n\nid:2\n\nid\ndata:{"a":2}\n\n',
    events: [
      [null, { a: 1 }],
      [null, { a: 2 }],
    ],
  },
  {
    wpt: "format-field-id-null",
    what: "an id with a null is passed over, and its event is not",
    sent: 'id:\0\0\ndata:{"a":1}\n\nid:a\0b\ndata:{"a":2}\n\n',
    events: [
      [null, { a: 1 }],
      [null, { a: 2 }],
    ],
  },
  {
    wpt: "format-field-parsing",
    what: "only the exact name `data` is data: no space before it, no capital, no null, nothing around it",
    sent: 'data:{"a":1\n data:,"b":2\rData:,"c":3\ndata\0:,"d":4\n\0data:,"e":5\rda-ta:,"f":6\ndata_7\r\ndata :,"g":8\rdata:}\r\n\n',
    events: [[null, { a: 1 }]],
  },
  {
    wpt: "format-field-retry",
    what: "a reconnection time is no data, and without data no event",
    sent: 'retry:3000\ndata:{"a":1}\n\nretry:5\n\nretry\ndata:{"a":2}\n\n',
    events: [
      [null, { a: 1 }],
      [null, { a: 2 }],
    ],
  },
  {
    wpt: "format-field-retry-bogus",
    what: "a reconnection time that is no number is passed over",
    sent: 'retry:3000\nretry:1000x\nretry:-1\ndata:{"a":1}\n\n',
    events: [[null, { a: 1 }]],
  },
  {
    wpt: "format-field-unknown",
    what: "unknown fields, bare text, a field after a space and a comment are passed over",
    sent: 'data:{"a":1\n data\ndata\ncolour:red\nno field at all\n:data:,"x":0\ndata:}\n\n',
    events: [[null, { a: 1 }]],
  },
  {
    wpt: "format-field-unknown",
    what: "unknown fields alone are no event, nor is JSON without a field's name",
    sent: 'colour:red\n\n{"a":1}\n\n{"data":{}}\n\n',
    events: [],
  },
  {
    wpt: "format-leading-space",
    what: "one space after the colon is dropped",
    sent: 'data: {"a":1}\n\ndata: [DONE]\n\n',
    events: [[null, { a: 1 }]],
    done: true,
  },
  {
    wpt: "format-leading-space",
    what: "a tab, and a second space, belong to the data",
    sent: 'data:\t[DONE]\n\ndata:  [DONE]\n\nevent:  x\ndata:{"a":1}\n\n',
    events: [
      [null, null],
      [null, null],
      [" x", { a: 1 }],
    ],
  },
  {
    wpt: "format-newlines",
    what: "CR, LF and CRLF end a line, mixed within one event",
    sent: 'data:{"a":1\r\ndata\ndata:}\r\n\rdata:{"a":2}\r\rdata:{"a":3}\n\r\ndata:{"a":4}\r\n\n',
    events: [
      [null, { a: 1 }],
      [null, { a: 2 }],
      [null, { a: 3 }],
      [null, { a: 4 }],
    ],
  },
  {
    wpt: "format-newlines",
    what: "CRLF is one end of a line: the lines on either side belong to one event",
    sent: 'data:{"a":1\r\ndata:,"b":2}\r\n\r\n',
    events: [[null, { a: 1, b: 2 }]],
  },
  {
    wpt: "format-newlines",
    what: "other separators of Unicode end no line",
    sent: 'data:{"a":"\u2028\u2029\u0085"}\n\ndata:{"a":1}\fdata:2\n\n',
    events: [
      [null, { a: "\u2028\u2029\u0085" }],
      [null, null],
    ],
  },
  {
    wpt: "format-null-character",
    what: "a null is data, and ends nothing",
    sent: 'data:\0\n\ndata:{"a":1}\n\n',
    events: [
      [null, null],
      [null, { a: 1 }],
    ],
  },
  {
    wpt: "format-utf-8",
    what: "UTF-8 of two, three and four bytes, in data and in a name",
    sent: 'event:…\ndata:{"é":"ok…😀"}\n\n',
    events: [["…", { é: "ok…😀" }]],
  },
  {
    wpt: "format-utf-8",
    what: "what is no UTF-8 becomes U+FFFD and hides no byte after it",
    sent: brokenUtf8,
    events: [[null, { a: "\uFFFD\uFFFD" }]],
  },
  {
    wpt: "event-data",
    what: "lines join, unknown and capitalised fields are passed over, a bare name is empty data",
    sent: 'data:{"a":\ndata: 1}\n\n:\nrecord:1\n\nrecord:1\nDATA:{"a":0}\n\ndata\n\ndata:{"a":2}\n\n',
    events: [
      [null, { a: 1 }],
      [null, null],
      [null, { a: 2 }],
    ],
  },
  {
    wpt: "submissions/MOSQUITO/field-name-event",
    what: "a name as providers send it",
    sent: 'event: response.created\ndata: {"type":"response.created"}\n\n',
    events: [["response.created", { type: "response.created" }]],
  },
];
