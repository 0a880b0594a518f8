import { pathPhases } from "@trama/labs";
import type { FC } from "hono/jsx";
import type { Page } from "../page.js";
import { type ShownLab, stepOf } from "./shown-lab.js";

const stateOf = (at: number, now: number) => (at < now ? "done" : at === now ? "here" : "ahead");
const sentence = { done: "site:lab.phaseDone", here: "site:lab.phaseHere", ahead: "site:lab.phaseAhead" } as const;

/** The path of phases drawn as steps, and the same said in a sentence. */
export const PhasePath: FC<{ page: Page; lab: ShownLab }> = ({ page: { say }, lab: { phase, phaseLabels } }) => {
  const now = stepOf(phase);
  const label = phaseLabels[phase];
  return (
    <>
      <ol class="phase-path">
        {pathPhases.map((step, at) => {
          const state = stateOf(at, now);
          return (
            <li
              key={step}
              class={`phase-step phase-${now < 0 ? "ahead" : state}`}
              aria-current={state === "here" ? "step" : undefined}
            >
              <span class="phase-dot" aria-hidden="true" />
              {now < 0 ? (
                <span class="phase-name">{phaseLabels[step]}</span>
              ) : (
                <>
                  <span class="phase-name" aria-hidden="true">
                    {phaseLabels[step]}
                  </span>
                  <span class="visually-hidden">{say(sentence[state], { phase: phaseLabels[step] })}</span>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p class="phase-text">
        {now < 0
          ? say("site:lab.phaseApart", { phase: label })
          : say("site:lab.phaseNow", { phase: label, position: now + 1, total: pathPhases.length })}{" "}
        {say(`site:phaseMeaning.${phase}`)}
      </p>
    </>
  );
};

/** The phase in a line of a list: a small path and its name. */
export const PhaseBadge: FC<{ page: Page; lab: ShownLab }> = ({ page: { say }, lab: { phase, phaseLabels } }) => {
  const now = stepOf(phase);
  return (
    <span class="phase-badge">
      <span class="phase-ticks" aria-hidden="true">
        {pathPhases.map((step, at) => (
          <span key={step} class={at <= now ? "tick tick-on" : "tick"} />
        ))}
      </span>
      <span>{say("site:lab.phaseShort", { phase: phaseLabels[phase] })}</span>
    </span>
  );
};
