import { anExchange, byHeader, ledgerOf, refusal, seen, sound, success } from "../../support/evidence.ts";
import { byLog, logged, withLog } from "../../support/logged.ts";
import type { Row } from "./row.ts";
import { refusedOnce } from "./streams.ts";

const handedOn = { credential_of: "provider" } as const;
const bad = "expected a credential that was never issued to be refused, got status 200";
const good = "expected every target to accept the credential of a good request, got";
const alone = "expected the refusal of a bad credential to come without a fallback, got calls to";

const seenByNobody = ledgerOf([byLog(2)]);

export const credentialEnforced: readonly Row[] = [
  ["the credential is refused at the first target", {}],
  ["it is refused by the gateway itself", { exchanges: sound(anExchange("bad-credential", { ledger: seen() })) }],
  [
    "it is refused twice at one target, of which another rule speaks",
    { exchanges: sound(anExchange("bad-credential", { ledger: seen("main 401", "main 401") })) },
  ],
  [
    "a pass-through gateway in front of a provider that refused nothing",
    {
      gateway: handedOn,
      exchanges: sound(anExchange("bad-credential", { observation: success(), ledger: seen("main 200") })),
    },
  ],
  [
    "a good request was refused by the provider as the gate asked for",
    { exchanges: sound(anExchange("fallback", { ledger: seen("main 401", "backup 200") })) },
  ],
  [
    "a good request was refused by the provider, and the client saw it",
    {
      exchanges: sound(anExchange("smoke", { observation: refusal(401, "authentication"), ledger: seen("main 401") })),
    },
  ],
  [
    "a success hides that the primary refused a good credential",
    { exchanges: sound(anExchange("smoke", { ledger: seen("main 401", "backup 200") })) },
    ["hidden hold failed smoke 13:5", `${good} 401 from main behind an answer with status 200: a later call hid it`],
  ],
  [
    "a success hides that the first call had no permission",
    { exchanges: sound(anExchange("stream", { ledger: seen("main 403", "main 200") })) },
    ["hidden hold failed stream 13:5", `${good} 403 from main behind an answer with status 200: a later call hid it`],
  ],
  [
    "only the log shows that the primary refused a good credential",
    { exchanges: sound(anExchange("smoke", { ledger: withLog(logged({}, "main 401", "backup 200"), seenByNobody) })) },
    ["hidden hold failed smoke 13:5", `${good} 401 from main behind an answer with status 200: a later call hid it`],
  ],
  ["another check falls back", { exchanges: sound(anExchange("smoke", { ledger: seen("main 500", "backup 200") })) }],
  [
    "the credential is accepted",
    { exchanges: sound(anExchange("bad-credential", { observation: success(), ledger: seen("main 200") })) },
    ["accepted hold failed bad-credential 13:5", bad],
  ],
  [
    "a refusal in a success, of which another rule speaks",
    {
      exchanges: sound(
        anExchange("bad-credential", { observation: refusal(200, "authentication", { error_in_success: true }) }),
      ),
    },
  ],
  [
    "garbage in a success is no refusal",
    { exchanges: sound(anExchange("bad-credential", { observation: refusal(200, "malformed_response") })) },
    ["accepted hold failed bad-credential 13:5", bad],
  ],
  [
    "a fallback answers instead",
    {
      exchanges: sound(
        anExchange("bad-credential", { observation: success(), ledger: seen("main 401", "backup 200") }),
      ),
    },
    ["masked hold failed bad-credential 13:5", `${bad} after a fallback to backup: the fallback masked the failure`],
  ],
  [
    "only a header shows that a fallback answered",
    {
      exchanges: sound(
        anExchange("bad-credential", { observation: success({ served_by: "backup" }), ledger: ledgerOf([]) }),
      ),
    },
    ["masked hold failed bad-credential 13:5", `${bad} after a fallback to backup: the fallback masked the failure`],
  ],
  [
    "a fallback masks the provider's refusal behind a pass-through gateway",
    {
      gateway: handedOn,
      exchanges: sound(
        anExchange("bad-credential", { observation: success(), ledger: seen("main 401", "backup 200") }),
      ),
    },
    ["masked hold failed bad-credential 13:5", `${bad} after a fallback to backup: the fallback masked the failure`],
  ],
  [
    "the fallback refuses as well",
    { exchanges: sound(anExchange("bad-credential", { ledger: seen("main 401", "backup 401") })) },
    ["fell-back hold failed bad-credential 13:5", `${alone} main, backup`],
  ],
];

const refusals = [400, 402, 404, 405, 410, 413, 415, 422, 451];
const others = [200, 301, 401, 403, 408, 409, 425, 429, 500, 502, 503, 504, 529];
const outcome = (status: number) => logged({ outcomes: [{ target: "main", status }] }, "main", "backup");

/** The three ways in which it is known that the primary answered with a status before the backup served. */
const shownBy = {
  "the witness": (status: number) => seen(`main ${status}`, "backup 200"),
  "the log": (status: number) => withLog(logged({}, `main ${status}`, "backup 200"), seenByNobody),
  "another row of the log": (status: number) => withLog(outcome(status), seenByNobody),
};

export const noHiddenRefusal: readonly Row[] = [
  ...Object.entries(shownBy).flatMap(([source, ledger]): Row[] => [
    ...refusals.map((status): Row => [
      `by ${source} the primary refused a good request with ${status}`,
      { exchanges: sound(anExchange("smoke", { ledger: ledger(status) })) },
      [
        "hidden hold failed smoke 13:5",
        `expected every target to accept a good request, got ${status} from main behind an answer with status 200: a later call hid it`,
      ],
    ]),
    ...others.map((status): Row => [
      `by ${source} the primary answered ${status}, which is no such refusal`,
      { exchanges: sound(anExchange("smoke", { ledger: ledger(status) })) },
    ]),
  ]),
  [
    "it refused as the gate asked for",
    { exchanges: sound(anExchange("fallback", { ledger: seen("main 404", "backup 200") })) },
  ],
  [
    "the client saw the refusal",
    { exchanges: sound(anExchange("smoke", { observation: refusal(404, "unknown_path"), ledger: seen("main 404") })) },
  ],
  [
    "a bad request was refused and answered by another target, of which other rules speak",
    {
      exchanges: sound(anExchange("unknown-model", { observation: success(), ledger: seen("main 404", "backup 200") })),
    },
  ],
  [
    "the log does not name the target",
    {
      exchanges: sound(
        anExchange("stream", {
          ledger: withLog(logged({ calls: [{ target: null, status: 404 }] }), seenByNobody),
        }),
      ),
    },
    [
      "hidden hold failed stream 13:5",
      "expected every target to accept a good request, got 404 from other behind an answer with status 200: a later call hid it",
    ],
  ],
];

export const noFutileRetry: readonly Row[] = [
  ...refusedOnce,
  ["each refused request reached a provider once at most", {}],
  [
    "a check that expects success was repeated",
    { exchanges: sound(anExchange("smoke", { ledger: seen("main 500", "main 200") })) },
  ],
  ["nobody counted", { exchanges: sound(anExchange("invalid-body", { ledger: ledgerOf([]) })) }],
  [
    "a success that the client got is judged by other rules",
    { exchanges: sound(anExchange("invalid-body", { observation: success(), ledger: seen("main 200") })) },
  ],
  [
    "a refused request that a provider served",
    { exchanges: sound(anExchange("unknown-model", { ledger: seen("main 200") })) },
    [
      "served hold failed unknown-model 13:5",
      "expected a refused request to be refused by every provider that it reached, got status 200 from main",
    ],
  ],
  [
    "a refused request was repeated",
    { exchanges: sound(anExchange("invalid-body", { ledger: seen("main 400", "main 400", "main 400") })) },
    [
      "repeated hold failed invalid-body 13:5",
      "expected a refused request to reach a provider at most once, got 3 calls",
    ],
  ],
  [
    "a header says that it was repeated at least once",
    { exchanges: sound(anExchange("unknown-model", { ledger: ledgerOf([byHeader(2)]) })) },
    [
      "repeated hold failed unknown-model 13:5",
      "expected a refused request to reach a provider at most once, got 2 calls",
    ],
  ],
];
