import { Button, Group, Stack, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { GatheringSummary } from "@trama/gatherings";
import { useMay } from "../../../api/session";
import { ButtonLink } from "../../../app/links";
import { EmptyList } from "../../../app/list/empty-list";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { gatheringsQuery } from "../queries";
import { standingOf } from "../standing";
import { CalendarBar } from "./calendar-bar";
import { CalendarFilters } from "./calendar-filters";
import type { CalendarSearch } from "./calendar-search";
import { Legend } from "./legend";
import { ListView } from "./list-view";
import { MonthView } from "./month-view";
import { everything, isNarrowed, narrowed } from "./narrowing";
import { spanOf } from "./span";
import { WeekView } from "./week-view";

type Change = (changed: Partial<CalendarSearch>) => void;

/** How many gatherings are in sight, and how many of them wait for a count. */
function InSight({
  gatherings,
  search,
  onSearch,
}: {
  gatherings: readonly GatheringSummary[];
  search: CalendarSearch;
  onSearch: Change;
}) {
  const say = useSay();
  const toCount = gatherings.filter(({ countMissing }) => countMissing).length;
  return (
    <Group gap="xs">
      <Text role="status" size="sm" c="dimmed">
        {say("admin:gatherings.howMany", { count: gatherings.length })}
      </Text>
      {toCount > 0 && search.stato !== "toCount" && (
        <Button variant="subtle" size="compact-sm" c="var(--trama-warn)" onClick={() => onSearch({ stato: "toCount" })}>
          {say("admin:gatherings.toCount", { count: toCount })}
        </Button>
      )}
    </Group>
  );
}

const snug = { base: 12, sm: 22 };

function Actions({ search }: { search: CalendarSearch }) {
  const say = useSay();
  const may = useMay();
  const shared = search.lab === undefined ? {} : { lab: search.lab };
  return (
    <>
      {may("countMonth") && (
        <ButtonLink to="/calendario/conteggi" search={shared} variant="default" size="md" px={snug}>
          {say("admin:gatherings.sheet.open")}
        </ButtonLink>
      )}
      {may("scheduleGathering") && (
        <ButtonLink
          to="/calendario/nuovo"
          search={{ ...shared, ...(search.giorno === undefined ? {} : { giorno: search.giorno }) }}
          size="md"
          px={snug}
        >
          {say("admin:gatherings.new")}
        </ButtonLink>
      )}
    </>
  );
}

/** The calendar of the territory: a month, a week or a list, narrowed as the address says. */
export function CalendarPage() {
  const say = useSay();
  const f = useFormat();
  const narrow = useMediaQuery("(max-width: 58em)", false, { getInitialValueInEffect: false });
  const search = useSearch({ from: "/shell/calendario" });
  const navigate = useNavigate({ from: "/calendario" });
  const view = search.vista ?? (narrow ? "settimana" : "mese");
  const day = search.giorno ?? f.today();
  const listed = narrow || view === "elenco";
  const span = spanOf(listed && view === "mese" ? "elenco" : view, day);
  const query = useQuery({ ...gatheringsQuery(span), placeholderData: keepPreviousData });
  const onSearch: Change = (changed) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  return (
    <Page title={say("admin:nav.calendar")} actions={<Actions search={search} />}>
      <Stack gap="md">
        <CalendarBar view={view} day={day} busy={query.isPlaceholderData} narrow={narrow} />
        <Loaded query={query}>
          {(found) => {
            const all = found.filter((one) => one.day >= span.from && one.day <= span.to);
            const shown = narrowed(all, search);
            const standings = new Set(shown.map(standingOf));
            return (
              <>
                <CalendarFilters gatherings={found} search={search} onSearch={onSearch} narrow={narrow} />
                <InSight gatherings={shown} search={search} onSearch={onSearch} />
                {listed ? (
                  <ListView key={span.from} day={view === "settimana" ? span.from : day} gatherings={shown} />
                ) : view === "mese" ? (
                  <MonthView day={day} gatherings={shown} />
                ) : (
                  <WeekView day={day} gatherings={shown} />
                )}
                {listed && shown.length === 0 && (
                  <EmptyList text={say(isNarrowed(search) ? "admin:gatherings.noneMatch" : "admin:gatherings.none")}>
                    {isNarrowed(search) && (
                      <Button variant="default" onClick={() => onSearch(everything)}>
                        {say("admin:labs.list.clear")}
                      </Button>
                    )}
                  </EmptyList>
                )}
                {!listed && <Legend shown={standings} />}
              </>
            );
          }}
        </Loaded>
      </Stack>
    </Page>
  );
}
