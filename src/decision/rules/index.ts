import type { Rule } from "../rule.ts";
import { answerWhole } from "./answer-whole.ts";
import { branchCurrent } from "./branch-current.ts";
import { callsAttributed } from "./calls-attributed.ts";
import { classified } from "./classified.ts";
import { clientSucceeded } from "./client-succeeded.ts";
import { contractCurrent } from "./contract-current.ts";
import { contractUnchanged } from "./contract-unchanged.ts";
import { credentialEnforced } from "./credential-enforced.ts";
import { environmentMatch } from "./environment-match.ts";
import { escalationReady } from "./escalation-ready.ts";
import { evidenceComplete } from "./evidence-complete.ts";
import { failedBack } from "./failed-back.ts";
import { fallbackTarget } from "./fallback-target.ts";
import { fallbackVisible } from "./fallback-visible.ts";
import { gateNotWeakened } from "./gate-not-weakened.ts";
import { layersFit } from "./layers-fit.ts";
import { logMinimal } from "./log-minimal.ts";
import { noFutileRetry } from "./no-futile-retry.ts";
import { noHiddenRefusal } from "./no-hidden-refusal.ts";
import { noLeak } from "./no-leak.ts";
import { notCached } from "./not-cached.ts";
import { parseable } from "./parseable.ts";
import { reachable } from "./reachable.ts";
import { retryAgreement } from "./retry-agreement.ts";
import { retryBudget } from "./retry-budget.ts";
import { retryKnown } from "./retry-known.ts";
import { routeReviewed } from "./route-reviewed.ts";
import { sameDimensions } from "./same-dimensions.ts";
import { sameRequest } from "./same-request.ts";
import { scopeKept } from "./scope-kept.ts";
import { targetAnswered } from "./target-answered.ts";
import { timeoutOrder } from "./timeout-order.ts";
import { waitBounded } from "./wait-bounded.ts";
import { worstCaseFits } from "./worst-case-fits.ts";

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  reachable,
  parseable,
  answerWhole,
  classified,
  clientSucceeded,
  credentialEnforced,
  noHiddenRefusal,
  noFutileRetry,
  retryBudget,
  retryKnown,
  callsAttributed,
  retryAgreement,
  waitBounded,
  layersFit,
  worstCaseFits,
  timeoutOrder,
  fallbackVisible,
  fallbackTarget,
  targetAnswered,
  failedBack,
  sameRequest,
  sameDimensions,
  logMinimal,
  contractCurrent,
  contractUnchanged,
  notCached,
  environmentMatch,
  gateNotWeakened,
  branchCurrent,
  scopeKept,
  routeReviewed,
  escalationReady,
  evidenceComplete,
  noLeak,
];
