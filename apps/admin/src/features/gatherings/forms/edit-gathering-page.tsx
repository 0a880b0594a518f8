import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { Gathering } from "@trama/gatherings";
import { api, contentOf, ifMatch } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { Loaded, Page } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { CalendarTrail } from "../gathering/calendar-trail";
import { SeriesNotice } from "../gathering/series-notice";
import { gatheringQuery, useGatheringChange, useReloadGathering } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import { EditFactsForm } from "./edit-facts-form";
import type { GatheringFacts } from "./gathering-facts";

function Form({ gathering }: { gathering: Gathering }) {
  const say = useSay();
  const navigate = useNavigate();
  const { id } = gathering;
  const reload = useReloadGathering(id);
  const save = useGatheringChange(({ facts, version }: { facts: GatheringFacts; version: number }) =>
    contentOf(api.gatherings[":id"].$put({ param: { id }, json: facts }, ifMatch(version))),
  );
  return (
    <EditFactsForm
      of={gathering}
      name={`gatherings.edit.${id}`}
      reload={reload}
      save={save}
      onSaved={() => {
        announce(say("admin:form.saved"));
        void navigate({ to: "/calendario/$id", params: { id } });
      }}
      cancel={(clear) => (
        <ButtonLink to="/calendario/$id" params={{ id }} variant="default" size="md" onClick={clear}>
          {say("admin:form.cancel")}
        </ButtonLink>
      )}
    />
  );
}

/** What one gathering is, to be changed; of a series, that date alone. */
export function EditGatheringPage() {
  const say = useSay();
  const words = useGatheringWords();
  const { id } = useParams({ from: "/shell/calendario/$id/modifica" });
  const query = useQuery(gatheringQuery(id));
  const { data } = query;
  return (
    <Page
      title={say("admin:gatherings.edit")}
      trail={data ? <CalendarTrail gathering={data} /> : <CalendarTrail />}
      {...(data ? { lead: words.when(data) } : {})}
    >
      {data?.seriesId && <SeriesNotice id={data.seriesId} />}
      <Loaded query={query}>{(gathering) => <Form key={id} gathering={gathering} />}</Loaded>
    </Page>
  );
}
