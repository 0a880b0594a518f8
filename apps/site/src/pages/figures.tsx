import type { OpenTable } from "@trama/indicators";
import type { LocalDate } from "@trama/kernel";
import type { FC } from "hono/jsx";
import { dateText } from "../calendar/dates.js";
import { cellText } from "../figures/cell.js";
import { openColumns, rowName } from "../figures/open-tables-csv.js";
import { Breadcrumb } from "../layout/breadcrumb.js";
import { type Head, type Page, pathOn } from "../page.js";

const licence = "https://creativecommons.org/licenses/by/4.0/";

const standing = ({ withdrawn }: OpenTable) => withdrawn === null;

export function figuresHead({ say, territory, origin }: Page, tables: readonly OpenTable[]): Head {
  const [name, description] = [
    say("site:figures.title"),
    say("site:figures.description", { territory: territory.name }),
  ];
  const distribution = tables.filter(standing).map(({ code }) => ({
    ...{ "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${origin}/dati/${code}.csv` },
  }));
  const data = { "@context": "https://schema.org", "@type": "Dataset", name, description, license: licence };
  return { title: name, description, ...(distribution.length > 0 ? { data: { ...data, distribution } } : {}) };
}

/** What a table counts, and by what: `Presenze per Comune`. */
function titleOf({ words, measure }: OpenTable, { say, voice }: Page): string {
  if (!words) return measure;
  const name = voice.say(words.name);
  return words.by ? say("site:figures.by", { name, by: voice.say(words.by) }) : name;
}

const Figures: FC<{ page: Page; table: OpenTable; title: string }> = ({ page, table, title }) => {
  const { asOf, years, rows } = table;
  const isBroken = (year: number) => asOf < `${year}-12-31` && asOf.startsWith(String(year));
  return (
    <section class="figures-scroll" aria-label={title} tabindex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{table.words?.by ? page.voice.say(table.words.by) : page.say("site:figures.row")}</th>
            {years.map((year) => (
              <th scope="col" key={year}>
                {year}
                {isBroken(year) ? (
                  <small>{page.say("site:figures.until", { day: dateText(asOf, page.language) })}</small>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} class={row.code === "*" ? "figures-whole" : undefined}>
              <th scope="row">{rowName(row, page)}</th>
              {row.cells.map((cell, at) => (
                <td key={years[at]} class={cell.said ? undefined : "figures-kept"}>
                  {cellText(cell, page)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const dayOf = (instant: string, { language }: Page) => dateText(instant.slice(0, 10) as LocalDate, language);

/** When a table was withdrawn, and why, in a sentence each. */
export function withdrawalOf({ at, withdrawn }: OpenTable, page: Page): string | null {
  if (!withdrawn) return null;
  const days = { day: dayOf(withdrawn.at, page), before: dayOf(at, page) };
  return page.say("site:figures.withdrawn", { ...days, reason: withdrawn.reason });
}

const Withdrawn: FC<{ page: Page; table: OpenTable }> = ({ page, table }) => (
  <section class="open-table" id={table.code} aria-labelledby={`${table.code}-title`}>
    <h2 id={`${table.code}-title`}>{titleOf(table, page)}</h2>
    <div class="notice notice-cancelled">
      <p>{withdrawalOf(table, page)}</p>
      <p>{page.say("site:figures.withdrawnUse")}</p>
    </div>
  </section>
);

const Table: FC<{ page: Page; table: OpenTable }> = ({ page, table }) => {
  const { say, voice } = page;
  const title = titleOf(table, page);
  const day = dayOf(table.at, page);
  return (
    <section class="open-table" id={table.code} aria-labelledby={`${table.code}-title`}>
      <h2 id={`${table.code}-title`}>{title}</h2>
      {table.words ? <p class="open-definition">{voice.say(table.words.definition)}</p> : null}
      <Figures page={page} table={table} title={title} />
      <p class="open-facts">
        {say("site:figures.published", { day, count: table.number })}{" "}
        {table.ofPeople ? say("site:figures.threshold", { threshold: table.threshold }) : null}
      </p>
      <a class="btn btn-outline-primary" href={pathOn(page, `/dati/${table.code}.csv`)}>
        {say("site:figures.download")}
        <span class="visually-hidden">: {title}</span>
      </a>
    </section>
  );
};

const Reading: FC<{ page: Page }> = ({ page: { say } }) => (
  <section class="reading" aria-labelledby="come-si-legge">
    <h2 id="come-si-legge">{say("site:figures.readingTitle")}</h2>
    <p>{say("site:figures.readingHidden")}</p>
    <p>{say("site:figures.readingBelow")}</p>
    <p>{say("site:figures.readingZero")}</p>
    <p>{say("site:figures.readingLate")}</p>
    <h2>{say("site:figures.columnsTitle")}</h2>
    <p>{say("site:figures.columnsIntro")}</p>
    <dl class="figures-columns">
      {openColumns.map(([code]) => (
        <div key={code}>
          <dt>{say(`site:figures.column.${code}`)}</dt>
          <dd>{say(`site:figures.columnMeans.${code}`)}</dd>
        </div>
      ))}
    </dl>
    <h2>{say("site:figures.licenceTitle")}</h2>
    <p>
      {say("site:figures.licence")}{" "}
      <a href={licence} rel="license">
        Creative Commons BY 4.0
      </a>
      .
    </p>
  </section>
);

/** The figures that the territory has published: to be read, taken away and used. */
export const OpenFigures: FC<{ page: Page; tables: readonly OpenTable[] }> = ({ page, tables }) => (
  <>
    <div class="page-head">
      <div class="container">
        <Breadcrumb page={page} here={page.say("site:figures.title")} />
        <h1>{page.say("site:figures.title")}</h1>
        <p class="lead">{page.say("site:figures.lead")}</p>
      </div>
    </div>
    <div class="container page-body">
      {tables.length === 0 ? <p>{page.say("site:figures.none")}</p> : null}
      {tables.filter(standing).map((table) => (
        <Table key={table.code} page={page} table={table} />
      ))}
      {tables
        .filter((table) => !standing(table))
        .map((table) => (
          <Withdrawn key={table.code} page={page} table={table} />
        ))}
      {tables.some(standing) ? <Reading page={page} /> : null}
    </div>
  </>
);
