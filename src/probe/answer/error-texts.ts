import type { ErrorClass } from "../../generated/types.ts";

interface TextRule {
  class: ErrorClass;
  text: RegExp;
  /** The statuses that the text was seen with; any if left out. An error inside a 2xx has no status. */
  statuses?: readonly number[];
}

const secret = String.raw`(?:(?:api|access|auth\w*|bearer|virtual|secret|service)[-_ ]?(?:key|token)s?|credentials?)`;
const model = String.raw`(?:models?|deployments?|engine)\b`;
const refusals = [400, 401, 403, 404, 410, 422, 500, 503];

/**
 * Classes that only the text shows. The first match wins: a rate limit may mention billing, and a missing model may mention
 * permission.
 */
const rules: readonly TextRule[] = [
  { class: "unknown_path", text: /invalid url \(|unrecognized request url|cannot post \//i, statuses: [404, 405] },
  {
    class: "rate_limited",
    text: /rate limit (?:reached|exceeded)|per (?:min\b|minute|second)|retry in [\d.]+ ?m?s\b|请求(?:过于)?频繁|并发数?(?:过高|超)/i,
    statuses: [400, 403, 413, 429, 500, 503],
  },
  {
    class: "quota_billing",
    text: /insufficient[-_ ](?:account |user |token )?(?:balance|credits?|quota|funds)|(?:balance|credits?|funds)\b.{0,30}(?:insufficient|too low|not enough|exhausted|depleted|used up|negative|ran out)/i,
  },
  {
    class: "quota_billing",
    text: /exceeded your (?:current|monthly|daily|included|account)\b.{0,20}(?:quota|credits?|allowance)|(?:out of|no|used all available|run out of|not enough) (?:remaining )?(?:credits?|balance|quota|funds)\b|quota (?:is )?(?:not enough|insufficient|exhausted|used up)/i,
  },
  {
    class: "quota_billing",
    text: /billing (?:details|hard limit|account|is not|not)|enable billing|payment (?:is )?(?:required|method|overdue)|overdue (?:balance|payment|bill)|in arrears|please (?:recharge|top[- ]?up)|recharge (?:your|the)|account.{0,20}(?:good standing|overdue)/i,
  },
  {
    class: "quota_billing",
    text: /free (?:tier|quota|trial|allocation|credits?)\b.{0,60}(?:exhausted|exceeded|used up|expired|upgrade)|used up your .{0,40}allocation|(?:monthly|daily|weekly)? ?(?:spend(?:ing)?|usage|credit) limit|budget.{0,30}exceeded|exceeded.{0,20}budget/i,
  },
  {
    class: "quota_billing",
    text: /余额不足|额度(?:不足|已用尽|已用完|已耗尽)|欠费|配额(?:不足|已用)|预扣费.{0,12}失败|请充值|资源包.{0,6}(?:用尽|不足)/,
  },
  {
    class: "unsupported_parameter",
    text: /unsupported (?:parameter|value)|unrecognized request argument|extra (?:inputs|fields) (?:are )?not permitted|(?:parameter|argument|field)s?\b.{0,40}(?:is|are) not (?:supported|permitted|allowed)|unknown (?:parameter|argument|field)/i,
    statuses: [400, 422],
  },
  {
    class: "context_length",
    text: /context[- _](?:length|window|size|limit)|(?:prompt|input|messages?)(?: is| are|'s length is)? too long|prompt tokens too long|(?:max(?:imum)?|token) (?:prompt|input) length|longer than the .{0,30}(?:context|maximum)/i,
    statuses: [400, 413, 422, 500, 503],
  },
  {
    class: "context_length",
    text: /too many (?:input |prompt )?tokens|(?:input|prompt) (?:token|length).{0,40}exceed|exceed.{0,40}(?:model token limit|number of (?:input )?tokens|max(?:imum)? length)|range of input length|prompt exceeds|reduce the length of the|`inputs`.{0,40}(?:tokens|max_new_tokens)|contextwindowexceeded|超长|(?:输入|上下文).{0,8}(?:过长|超过)/i,
    statuses: [400, 413, 422, 500],
  },
  {
    class: "model_not_found",
    text: new RegExp(
      String.raw`${model}[^.]{0,80}(?:not found|n[o']t exist|not a valid|not supported|not (?:been )?deployed|not loaded|no longer (?:available|supported)|is invalid|decommissioned|deprecated|retired|end of life|disabled|unknown|inaccessible)`,
      "i",
    ),
    statuses: refusals,
  },
  {
    class: "model_not_found",
    text: new RegExp(
      String.raw`(?:unknown|no such|invalid|unsupported|not found the|could not find|cannot find|unable to find|no available channels? for|no channels? for) (?:the )?${model}|no models? loaded|invalid model|not a valid model|is not found for api version|no endpoints found|无可用渠道|模型.{0,20}(?:不存在|未找到|已下线|不支持)|不支持.{0,6}模型`,
      "i",
    ),
    statuses: refusals,
  },
  {
    class: "authentication",
    text: new RegExp(
      String.raw`${secret}\b.{0,60}\b(?:not valid|invalid|incorrect|expired|missing|not found|revoked|malformed|required|wrong|disabled|not provided|unknown)`,
      "i",
    ),
    statuses: [400, 401, 403, 404, 422, 500],
  },
  {
    class: "authentication",
    text: new RegExp(
      String.raw`(?:invalid|incorrect|missing|expired|unknown|wrong|valid|revoked|malformed|unrecognized|provide(?: an?)?)\b.{0,25}${secret}|invalid (?:authentication|username or password|token)\b|authentication (?:failed|fails|required)|unauthori[sz]ed|not authenticated|login fail|无效的(?:令牌|api)|令牌.{0,12}(?:无效|过期|不可用)|未提供令牌|(?:身份验证|鉴权|认证)失败`,
      "i",
    ),
    statuses: [400, 401, 403, 500],
  },
  {
    class: "content_filter",
    text: /contentpolicyviolation|content (?:filter|policy|management policy|moderation)|inappropriate content|prohibited content|safety (?:system|filter|policy|guidelines)|(?:prompt|request|response|input) (?:was|has been) (?:filtered|flagged|blocked)|(?:违规|敏感|不合规|不安全).{0,6}(?:内容|词)|内容.{0,12}(?:违规|敏感|不合规)/i,
    statuses: [400, 403, 422, 451, 500],
  },
  {
    class: "overloaded",
    text: /overloaded|heavily busy|(?:server|engine|model|service)s? (?:is|are) (?:currently )?(?:too )?busy|(?:over|at|out of|no) (?:full )?capacity|high (?:traffic|demand|load)|queue is full|负载已饱和|繁忙|访问量过大|过载/i,
    statuses: [429, 498, 500, 502, 503, 529],
  },
  { class: "timeout", text: /timed? ?out\b|deadline exceeded|请求超时/i, statuses: [500, 502, 503] },
];

/** The maximum length of text that is searched. Vendors write one or two sentences. */
const messageChars = 4_096;

/** Returns the class that an error's text and status suggest, else null. The text is not kept. */
export function classByText(message: string, status: number): ErrorClass | null {
  const words = message.slice(0, messageChars);
  const rule = rules.find(
    ({ text, statuses }) => (status < 400 || (statuses?.includes(status) ?? true)) && text.test(words),
  );
  return rule?.class ?? null;
}
