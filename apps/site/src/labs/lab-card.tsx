import type { FC } from "hono/jsx";
import { type Page, pathOn } from "../page.js";
import { PhaseBadge } from "./phase-path.js";
import type { ShownLab } from "./shown-lab.js";
import { Told } from "./told.js";

const shownActivities = 3;

/** A lab in a list: what it is called, where it is, what happens there, how far it has come; its number beside a map. */
export const LabCard: FC<{ page: Page; lab: ShownLab; level: "h3" | "h4"; numbered?: boolean }> = ({
  page,
  lab,
  level: Title,
  numbered,
}) => {
  const { mainPlace, neighbourhood, activities } = lab;
  return (
    <article class="lab-card">
      <div class="lab-card-head">
        {numbered ? (
          <span class="lab-number" aria-hidden="true">
            {lab.number}
          </span>
        ) : null}
        <div>
          <Title class="lab-card-title">
            <a class="lab-card-link" href={pathOn(page, `/laboratori/${lab.slug}`)}>
              {lab.name}
            </a>
          </Title>
          {neighbourhood ? (
            <p class="lab-card-area">
              <Told page={page} text={neighbourhood} />
            </p>
          ) : null}
        </div>
      </div>
      {mainPlace ? (
        <p class="lab-card-place">
          <Told page={page} text={mainPlace.name} />
        </p>
      ) : null}
      {activities.length > 0 ? (
        <ul class="tags">
          {activities.slice(0, shownActivities).map((activity) => (
            <li key={activity}>
              <Told page={page} text={activity} />
            </li>
          ))}
        </ul>
      ) : null}
      <p class="lab-card-phase">
        <PhaseBadge page={page} lab={lab} />
      </p>
    </article>
  );
};
