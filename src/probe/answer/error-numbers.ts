import type { NamedClass } from "./error-names.ts";

/**
 * The field of a number: `base_resp` MiniMax, `error.code` Zhipu, `error_code` Baidu, `errors` Cloudflare, `code`
 * SiliconFlow.
 */
export type NumberPlace = "base_resp" | "error.code" | "error_code" | "errors" | "code";

type Numbers = readonly (readonly [NamedClass, readonly number[]])[];

/** The meaning of a number depends on its field. Source: each vendor's page of error codes. */
const documented: Readonly<Record<NumberPlace, Numbers>> = {
  base_resp: [
    ["timeout", [1001]],
    ["rate_limited", [1002, 1041, 2045]],
    ["authentication", [1004, 2049]],
    ["quota_billing", [1008, 2056]],
    ["upstream_error", [1000, 1013, 1024, 1033]],
    ["content_filter", [1026, 1027, 1042]],
    ["context_length", [1039]],
    ["invalid_request", [2013]],
    ["permission", [2061]],
  ],
  "error.code": [
    ["authentication", [1000, 1001, 1002, 1003, 1004]],
    ["permission", [1110, 1111, 1112, 1120, 1121, 1220, 1311]],
    ["quota_billing", [1113, 1304, 1308, 1309, 1310]],
    ["invalid_request", [1210, 1212, 1213, 1214, 1215]],
    ["model_not_found", [1211]],
    ["not_found", [1221, 1222]],
    ["upstream_error", [1200, 1230, 1234]],
    ["conflict", [1231]],
    ["context_length", [1261]],
    ["content_filter", [1300, 1301]],
    ["rate_limited", [1302, 1303, 1305, 1313]],
    ["overloaded", [1312]],
  ],
  error_code: [
    ["upstream_error", [1, 336000]],
    ["overloaded", [2, 336100]],
    ["not_found", [3]],
    ["rate_limited", [4, 18, 336501, 336502]],
    ["permission", [6, 336004]],
    ["authentication", [13, 14, 15, 100, 110, 111]],
    ["quota_billing", [17, 19, 336505]],
    ["invalid_request", [336001, 336002, 336003, 336005, 336006]],
    ["context_length", [336007, 336103, 336104]],
    ["model_not_found", [336200]],
  ],
  errors: [
    ["authentication", [2009, 10_000, 10_001]],
    ["model_not_found", [3042, 5007]],
    ["permission", [3023, 3041, 5016, 5018]],
    ["invalid_request", [3003, 5004, 5005, 5006]],
    ["request_too_large", [3006]],
    ["timeout", [3007, 3046]],
    ["cancelled", [3008]],
    ["quota_billing", [3036, 4006]],
    ["overloaded", [3040]],
  ],
  code: [
    ["invalid_request", [20_012, 20_015]],
    ["model_not_found", [20_013]],
    ["quota_billing", [30_001, 30_011]],
    ["model_not_found", [30_003]],
    ["overloaded", [50_505, 50_508]],
    ["rate_limited", [50_603]],
  ],
};

const classes: ReadonlyMap<string, NamedClass> = new Map(
  Object.entries(documented).flatMap(([place, rows]) =>
    rows.flatMap(([named, numbers]) => numbers.map((number) => [`${place} ${number}`, named])),
  ),
);

/** The lookup key of a number and its field. */
export function numberAt(place: NumberPlace, number: number): string {
  return `${place} ${number}`;
}

/** Returns the class of a number in its field, else null. */
export function classNumbered(numbered: string): NamedClass | null {
  return classes.get(numbered) ?? null;
}
