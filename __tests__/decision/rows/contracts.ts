import type {
  Contract,
  ContractChange,
  ContractEvidence,
  ContractFacts,
  Unavailability,
} from "../../../src/generated/types.ts";
import { reasonWords } from "../../../src/contract/unavailability.ts";
import { anExchange, refusal, sound, success } from "../../support/evidence.ts";
import type { Found, Row } from "./row.ts";

const none: ContractFacts = {
  operations: [],
  base_urls: [],
  auth: [],
  required_fields: [],
  required_parameters: [],
  response_objects: [],
  statuses: [],
};

/** A page that was read and documents only this. */
function documenting(only: Partial<ContractFacts>): Partial<ContractEvidence> {
  return { facts: { ...none, ...only } };
}

function unread(state: ContractEvidence["state"], reason: Unavailability | null): Partial<ContractEvidence> {
  return { state, reason, kind: null, facts: null, digest: null, bytes: null, final_url: null };
}

function reasons(): Row[] {
  return Object.entries(reasonWords).map(([reason, words]): Row => [
    `the source cannot be read: ${reason}`,
    // The keys of the table are the reasons of the schema: the compiler sees to it.
    { contract: { ...unread("unavailable", null), reason: isReason(reason) ? reason : null } },
    ["unavailable hold blocked - 5:19", `expected the source of contract chat to be read in this run, got ${words}`],
  ]);
}

function isReason(name: string): name is Unavailability {
  return Object.hasOwn(reasonWords, name);
}

const unchecked: readonly (readonly [when: string, contract: Partial<ContractEvidence> | null])[] = [
  ["nobody looked", null],
  ["the source was not asked", { state: "unchecked" }],
  ["the page was read, and of its facts there are none", { facts: null }],
];

const aCopy: Partial<ContractEvidence> = { copy: true, source: "docs/chat.md", final_url: null };
const compared = { source: "docs/chat.md", origin: "https://docs.example.com/chat", checked: "2026-11-20" };

const copyWithout = (missing: string, declared: Partial<Contract>): Row => [
  `a copy with ${missing}`,
  { contract: aCopy, declared: { source: "docs/chat.md", ...declared } },
  [
    "copy-unchecked hold missing - 5:19",
    `expected contract chat to name the page that docs/chat.md is a copy of and the day on which a person compared them, got ${missing}`,
  ],
];

const moved = (host: string): Found => [
  "moved hold missing - 5:19",
  `expected contract chat at its address, got a redirect to ${host}`,
];

export const contractCurrent: readonly Row[] = [
  ["the page says what it said", {}],
  ["the page has other words for it", { contract: { state: "text-changed" } }],
  ["what the page says has changed: that is another rule's", { contract: { state: "contract-changed" } }],
  ["what was pinned is gone: that is another rule's", { contract: { state: "anchor-missing" } }],
  ["a copy whose page and day of comparison are declared", { contract: aCopy, declared: compared }],
  copyWithout("no page and no day", {}),
  copyWithout("no page", { checked: "2026-11-20" }),
  copyWithout("no day", { origin: "https://docs.example.com/chat" }),
  [
    "a copy that cannot be read",
    { contract: { ...unread("unavailable", "no-facts"), copy: true, source: "docs/chat.md" }, declared: compared },
    [
      "copy-unreadable hold blocked - 5:19",
      "expected the copy docs/chat.md of contract chat to be read at the head commit, got a page that documents no request",
    ],
  ],
  ["nothing is fetched for a fork", { contract: null, promotion: { obstacle: "fork" } }],
  ...reasons(),
  [
    "the source redirects to another host",
    { contract: { ...unread("moved", "other-host"), final_url: "https://new.example.com/docs/chat" } },
    moved("new.example.com"),
  ],
  ["the source redirects to nobody knows where", { contract: unread("moved", null) }, moved("another address")],
  [
    "nobody has read the page lately",
    { contract: { state: "stale" }, declared: { checked: "2026-09-01", max_age: "30d" } },
    ["stale hold missing - 5:3", "expected a person to have read the page of contract chat within 30d, got 2026-09-01"],
  ],
  [
    "nobody has ever read the page",
    { contract: { state: "stale" }, declared: { max_age: "30d" } },
    ["stale hold missing - 5:3", "expected a person to have read the page of contract chat within 30d, got no day"],
  ],
  [
    "the day on which a person has read the page lies ahead",
    { contract: { state: "stale" }, declared: { checked: "2027-01-01" } },
    [
      "not-yet hold missing - 5:3",
      "expected checked of contract chat to be a day on which a person has read the page, got 2027-01-01, which has not come yet",
    ],
  ],
  ...unchecked.map(([when, contract]): Row => [
    when,
    { contract },
    ["unchecked hold missing - 5:19", "expected the facts of contract chat to be checked in this run, got none"],
  ]),
];

const contradicted = (documented: string, seen: string, place = "- 5:19"): Found => [
  `contradicted investigate drift ${place}`,
  `expected what contract chat documents, ${documented}, got ${seen}`,
];

const gone: ContractChange = { change: "removed", what: "POST /v1/chat/completions" };
const many = Array.from({ length: 6 }, (_, index): ContractChange => ({ change: "removed", what: `field ${index}` }));

export const contractUnchanged: readonly Row[] = [
  ["the page says what it said", { contract: { baseline: "compared" } }],
  ["the page has other words for it", { contract: { state: "text-changed", baseline: "compared" } }],
  ["nobody looked: that is another rule's", { contract: null }],
  ["the page could not be read: that is another rule's", { contract: unread("unavailable", "timeout") }],
  ["the page documents nothing that could contradict", { contract: { facts: null } }],
  [
    "what was pinned has changed; what was added and other words are not counted",
    {
      contract: {
        state: "contract-changed",
        changes: [
          { change: "added", what: "field seed" },
          { change: "text", what: "section Intro" },
          { change: "newly-required", what: "field {user}" },
        ],
      },
    },
    [
      "changed investigate drift - 5:19",
      "expected the facts of contract chat to be those pinned, got 1 changes: newly-required field -user-",
    ],
  ],
  [
    "more has changed than is named",
    { contract: { state: "contract-changed", changes: many } },
    [
      "changed investigate drift - 5:19",
      `expected the facts of contract chat to be those pinned, got 6 changes: ${many
        .slice(0, 5)
        .map(({ what }) => `removed ${what}`)
        .join(", ")}`,
    ],
  ],
  [
    "what was pinned is gone",
    { contract: { state: "anchor-missing", changes: [gone], facts: null } },
    [
      "anchor-missing investigate drift - 5:19",
      "expected contract chat to document what was pinned, got a page without it: removed POST /v1/chat/completions",
    ],
  ],
  [
    "the pinned facts cannot be read",
    { contract: { baseline: "unreadable" } },
    [
      "baseline-unreadable hold blocked - 5:3",
      "expected the facts pinned of contract chat, got no baseline of its source",
    ],
  ],
  [
    "the page documents another path",
    { contract: documenting({ operations: ["POST /v1/responses"] }) },
    contradicted("POST /v1/responses", "POST /v1/chat/completions with a chat-completions request"),
  ],
  ["a page that says nothing of operations", { contract: documenting({}) }],
  [
    "an OpenAPI description without an operation of the family",
    { contract: { ...documenting({}), kind: "openapi" } },
    contradicted("no chat-completions operation", "POST /v1/chat/completions with a chat-completions request"),
  ],
  [
    "the page documents another authentication than the provider's credential is sent with",
    { contract: documenting({ auth: ["x-api-key"] }), gateway: { credential_of: "provider" } },
    contradicted("authentication by x-api-key", "bearer"),
  ],
  [
    "the page documents another authentication, and the gateway checks a credential that is not the provider's",
    { contract: documenting({ auth: ["x-api-key"] }), gateway: { credential_of: "gateway" } },
  ],
  [
    "an answer of a family that the page does not show",
    { exchanges: sound(anExchange("smoke", { observation: success({ response_family: "responses" }) })) },
    contradicted("chat-completions answers", "a responses answer", "smoke 5:19"),
  ],
  [
    "a provider's error with a status that the page leaves out",
    {
      contract: documenting({ statuses: [200, 401] }),
      exchanges: sound(
        anExchange("bad-credential", { observation: refusal(403, "authentication", { error_origin: "provider" }) }),
      ),
    },
    contradicted("status 401 for authentication", "status 403", "bad-credential 5:19"),
  ],
];
