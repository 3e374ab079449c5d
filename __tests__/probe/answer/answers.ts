import type { AnswerCase } from "./answer-case.ts";
import { chatAnswers } from "./answers/chat.ts";
import { chatStreamAnswers } from "./answers/chat-stream.ts";
import { contentFamilyAnswers, contentFamilyStreams } from "./answers/content-families.ts";
import { contentAnswers, contentStreams } from "./answers/contents.ts";
import { envelopeAnswers } from "./answers/envelopes.ts";
import { formAnswers } from "./answers/forms.ts";
import { gatewayAnswers } from "./answers/gateways.ts";
import { messagesAnswers, messagesStreams } from "./answers/messages.ts";
import { otherFamilyAnswers } from "./answers/other-families.ts";
import { responsesAnswers } from "./answers/responses.ts";
import { responsesStreamAnswers } from "./answers/responses-stream.ts";
import { statusAnswers } from "./answers/statuses.ts";
import { transportAnswers } from "./answers/transport.ts";
import { unusableAnswers } from "./answers/unusable.ts";
import { vectorAnswers } from "./answers/vectors.ts";
import { vendorAnswers } from "./answers/vendors.ts";

/** Every stream that is known. */
export const streamAnswers: readonly AnswerCase[] = [
  ...chatStreamAnswers,
  ...responsesStreamAnswers,
  ...contentFamilyStreams,
  ...contentStreams,
  ...messagesStreams,
];

/** Every answer that is known, of every form. */
export const answers: readonly AnswerCase[] = [
  ...chatAnswers,
  ...responsesAnswers,
  ...contentFamilyAnswers,
  ...messagesAnswers,
  ...otherFamilyAnswers,
  ...vectorAnswers,
  ...unusableAnswers,
  ...vendorAnswers,
  ...gatewayAnswers,
  ...envelopeAnswers,
  ...statusAnswers,
  ...chatStreamAnswers,
  ...responsesStreamAnswers,
  ...contentAnswers,
  ...formAnswers,
  ...transportAnswers,
];
