import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { GatheringSeries } from "@trama/gatherings";
import { api, contentOf, ifMatch } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { EditFactsForm } from "../forms/edit-facts-form";
import type { GatheringFacts } from "../forms/gathering-facts";
import { CalendarTrail } from "../gathering/calendar-trail";
import { seriesQuery, useReloadSeries, useSeriesChange } from "../queries";

function Form({ series }: { series: GatheringSeries }) {
  const say = useSay();
  const navigate = useNavigate();
  const { id } = series;
  const reload = useReloadSeries(id);
  const save = useSeriesChange(({ facts, version }: { facts: GatheringFacts; version: number }) =>
    contentOf(api["gathering-series"][":id"].$put({ param: { id }, json: facts }, ifMatch(version))),
  );
  return (
    <EditFactsForm
      of={series}
      name={`gatherings.series.${id}`}
      reload={reload}
      save={save}
      onSaved={() => {
        announce(say("admin:form.saved"));
        void navigate({ to: "/calendario/serie/$id", params: { id } });
      }}
      cancel={(clear) => (
        <ButtonLink to="/calendario/serie/$id" params={{ id }} variant="default" size="md" onClick={clear}>
          {say("admin:form.cancel")}
        </ButtonLink>
      )}
    />
  );
}

/** What the coming dates of a series are, to be changed all at once. */
export function EditSeriesPage() {
  const say = useSay();
  const { id } = useParams({ from: "/shell/calendario/serie/$id/modifica" });
  const query = useQuery(seriesQuery(id));
  const { data } = query;
  return (
    <Page
      title={say("admin:gatherings.series.edit")}
      lead={say("admin:gatherings.series.editLead")}
      trail={data ? <CalendarTrail series={data} /> : <CalendarTrail />}
    >
      <Loaded query={query}>{(series) => <Form key={id} series={series} />}</Loaded>
    </Page>
  );
}
