import { switchedAnswers } from "./switched-answers.ts";
import type { Bundle, FindingArg, Remark } from "../generated/types.ts";

const texts: Readonly<Record<Remark, string>> = {
  "ending-missing": "the answer has no finish_reason. It counts as complete only because its content arrived.",
  "ending-unknown": "the answer has an undocumented finish_reason, so it does not count as complete.",
  "cut-before-text": "the output cap was reached before any text. Raise output_cap to see whether the route answers.",
  "type-missing": "the answer has no content type. The OpenAI SDKs read a stream without one; other clients may not.",
  "type-wrong":
    "the content type of the answer does not match its format. The OpenAI SDKs read it; other clients may not.",
  compressed: "the answer is compressed although the request accepts no compression.",
  "not-utf8": "the answer has bytes that are not UTF-8.",
  "last-event-open": "the last event of the stream lacks its blank line. openai-node reads it; openai-python drops it.",
};

/**
 * Remarks on the answers of gated routes, by route and remark, one line each. Errors have findings
 * instead. `show` renders each name, as for findings.
 */
export function unusualAnswers(
  bundle: Pick<Bundle, "evidence" | "manifest" | "decision">,
  show: (value: FindingArg) => string,
): string[] {
  return [...unusualForms(bundle, show), ...switchedAnswers(bundle, show)];
}

function unusualForms(
  { evidence, decision }: Pick<Bundle, "evidence" | "decision">,
  show: (value: FindingArg) => string,
): string[] {
  return evidence.routes
    .filter(({ route }) => route in decision.routes)
    .flatMap(({ route, exchanges }) => {
      const remarks = exchanges
        .filter(({ observation }) => observation.error_class === null)
        .flatMap(({ check, observation }) => observation.remarks.map((remark) => ({ check, remark })));
      return [...Map.groupBy(remarks, ({ remark }) => remark)].map(([remark, about]) => {
        const checks = [...new Set(about.map(({ check }) => check))].map(show).join(", ");
        return `${show(route)} ${checks}: ${texts[remark]}`;
      });
    });
}
