import type { Deps } from "../core/ports/deps.ts";
import type { Plan } from "./plan.ts";
import type { Progress } from "./probe.ts";
import type { Question } from "./question.ts";

/** Shows finished requests and routes and the running check, whenever a question starts or ends. */
export function progressOn({ console }: Pick<Deps, "console">, { questions }: Pick<Plan, "questions">): Progress {
  const open = new Map([...Map.groupBy(questions, ({ route }) => route.id)].map(([id, own]) => [id, own.length]));
  const routes = open.size;
  const running = new Set<Question>();
  let done = 0;
  const state = (): string =>
    `${done} of ${questions.length} requests, ${routes - open.size} of ${routes} routes done${runningText([...running])}`;
  return {
    started: (question) => {
      running.add(question);
      console.progress(state);
    },
    ended: (question) => {
      const { id } = question.route;
      const remaining = (open.get(id) ?? 1) - 1;
      if (remaining > 0) open.set(id, remaining);
      else open.delete(id);
      running.delete(question);
      done += 1;
      console.progress(state);
    },
    paused: (gateway, ms) =>
      console.info(
        `gateway ${gateway}: a limit was reached (429); nothing is sent to it for ${Math.ceil(ms / 1_000)} s more`,
      ),
  };
}

/** The question that started last, and how many others are running. */
function runningText(running: readonly Question[]): string {
  const last = running.at(-1);
  if (last === undefined) return "";
  const others = running.length > 1 ? ` and ${running.length - 1} more` : "";
  return `, ${last.route.id} ${last.check.name}${others}`;
}
