import type { PublicHub } from "@trama/labs";
import type { FC } from "hono/jsx";
import { Hubs } from "../labs/hub-card.js";
import {
  type Choice,
  filtered,
  filterNames,
  isNarrow,
  type LabFilter,
  municipalityChoices,
  phaseChoices,
} from "../labs/lab-filter.js";
import { LabGroups } from "../labs/lab-groups.js";
import type { ShownLab } from "../labs/shown-lab.js";
import { Breadcrumb } from "../layout/breadcrumb.js";
import { TerritoryMap } from "../map/territory-map.js";
import { type Head, type Page, pathOn } from "../page.js";

interface Listed {
  page: Page;
  labs: readonly ShownLab[];
  filter: LabFilter;
}

interface Props extends Listed {
  hubs: readonly PublicHub[];
}

/** A filtered page says in its title how many it found: a screen reader begins there. */
export function labsHead({ page: { say, territory }, labs, filter }: Listed): Head {
  const description = say("site:labs.description", { territory: territory.name });
  const count = filtered(labs, filter).length;
  if (!isNarrow(filter)) return { title: say("labs:many"), description };
  return { title: count === 0 ? say("site:labs.noneTitle") : say("site:labs.found", { count }), description };
}

const Select: FC<{
  page: Page;
  name: string;
  label: string;
  every: string;
  choices: readonly Choice[];
  chosen: string | null;
}> = (props) => (
  <div class="filter-field">
    <label for={`filter-${props.name}`}>{props.label}</label>
    <select id={`filter-${props.name}`} name={props.name}>
      <option value="" selected={props.chosen === null}>
        {props.every}
      </option>
      {props.choices.map(({ value, name, count }) => (
        <option key={value} value={value} selected={value === props.chosen}>
          {props.page.say("site:labs.option", { name, count })}
        </option>
      ))}
    </select>
  </div>
);

const Filters: FC<Listed> = ({ page, labs, filter }) => {
  const { say } = page;
  return (
    <form
      class="filters"
      method="get"
      action={`${pathOn(page, "/laboratori")}#risultati`}
      aria-label={say("site:labs.filter")}
    >
      <Select
        page={page}
        name={filterNames.municipality}
        label={say("site:labs.municipality")}
        every={say("site:labs.everyMunicipality")}
        choices={municipalityChoices(labs)}
        chosen={filter.municipality}
      />
      <Select
        page={page}
        name={filterNames.phase}
        label={say("site:labs.phase")}
        every={say("site:labs.everyPhase")}
        choices={phaseChoices(labs)}
        chosen={filter.phase}
      />
      <div class="filter-actions">
        <button type="submit" class="btn btn-primary">
          {say("site:labs.apply")}
        </button>
        {isNarrow(filter) ? <a href={pathOn(page, "/laboratori")}>{say("site:labs.clear")}</a> : null}
      </div>
    </form>
  );
};

const NoneFound: FC<{ page: Page }> = ({ page }) => (
  <div class="quiet-box">
    <h2 id="risultati" tabindex={-1}>
      {page.say("site:labs.noneTitle")}
    </h2>
    <p>{page.say("site:labs.noneText")}</p>
    <a class="btn btn-outline-primary" href={pathOn(page, "/laboratori")}>
      {page.say("site:labs.showAll")}
    </a>
  </div>
);

const Results: FC<Listed> = ({ page, labs, filter }) => {
  const found = filtered(labs, filter);
  if (found.length === 0) return <NoneFound page={page} />;
  return (
    <>
      <h2 class="results-title" id="risultati" tabindex={-1}>
        {page.say(isNarrow(filter) ? "site:labs.found" : "site:count.labs", { count: found.length })}
      </h2>
      <div class="results-grid">
        <LabGroups page={page} labs={found} />
        <div class="results-map">
          <TerritoryMap page={page} labs={found} id="map" />
        </div>
      </div>
    </>
  );
};

/** Every lab as a list and on the map, by municipality and phase. The filters are a plain form. */
export const Labs: FC<Props> = ({ page, labs, hubs, filter }) => {
  const { say } = page;
  return (
    <>
      <div class="page-head">
        <div class="container">
          <Breadcrumb page={page} here={say("labs:many")} />
          <h1>{say("labs:many")}</h1>
          {labs.length > 0 ? (
            <>
              <p class="lead">
                {say("site:labs.intro")} {say("site:labs.introMap")}
              </p>
              <Filters page={page} labs={labs} filter={filter} />
            </>
          ) : null}
        </div>
      </div>
      <div class="container page-body">
        {labs.length > 0 ? (
          <Results page={page} labs={labs} filter={filter} />
        ) : (
          <div class="quiet-box">
            <h2>{say("site:home.noneTitle")}</h2>
            <p>{say("site:home.noneText")}</p>
          </div>
        )}
      </div>
      {hubs.length > 0 ? <Hubs page={page} hubs={hubs} /> : null}
    </>
  );
};
