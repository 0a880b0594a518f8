import type { FC } from "hono/jsx";
import type { Page } from "../page.js";
import { LabCard } from "./lab-card.js";
import { byMunicipality, type ShownLab } from "./shown-lab.js";

/** The labs as cards under the name of their municipality: the text twin of the map. */
export const LabGroups: FC<{ page: Page; labs: readonly ShownLab[] }> = ({ page, labs }) => (
  <div class="lab-groups">
    {byMunicipality(labs).map((group) => (
      <section
        key={group.istat}
        class={group.labs.length > 1 ? "lab-group lab-group-wide" : "lab-group"}
        aria-labelledby={`comune-${group.istat}`}
      >
        <h3 class="lab-group-title" id={`comune-${group.istat}`}>
          {group.name} <span class="lab-group-count">{page.say("site:count.labs", { count: group.labs.length })}</span>
        </h3>
        <ul class="lab-cards">
          {group.labs.map((lab) => (
            <li key={lab.slug}>
              <LabCard page={page} lab={lab} level="h4" numbered />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
