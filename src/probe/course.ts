import type { Clock } from "../core/ports/clock-random.ts";
import { promotedTarget } from "../manifest/target-order.ts";
import { answeredBy } from "./answered-by.ts";
import type { ProbedExchange } from "./exchange.ts";
import type { Course, Question } from "./question.ts";
import { recoveryCourse } from "./recovery-course.ts";

/** Returns the course of a question: an outage with its recovery, or one exchange per draw. */
export function courseOf(question: Question, clock: Clock, signal: AbortSignal): Course {
  return question.check.name === "recovery" ? recoveryCourse(question, clock, signal) : drawCourse(question);
}

function drawCourse(question: Question): Course {
  let drawn = 0;
  return {
    next: async (last) => {
      const isOver = drawn >= question.draws || (last !== null && isLastDraw(question, last));
      return isOver ? null : { ...question, exchange: question.exchange + drawn++ };
    },
  };
}

/** Whether another draw is pointless: the promoted target has answered, or the route does not answer. */
function isLastDraw({ route }: Question, exchange: ProbedExchange): boolean {
  const { status_class, error_class } = exchange.observation;
  if (status_class !== "2xx" || error_class !== null) return true;
  return answeredBy(route, exchange) === promotedTarget(route);
}
