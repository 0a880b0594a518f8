import { Button, Group, Stack, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { GatheringSummary } from "@trama/gatherings";
import { addDays } from "@trama/kernel";
import { EmptyList } from "../../../app/list/empty-list";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { weekOf } from "../days";
import { gatheringsQuery } from "../queries";
import { standingOf } from "../standing";
import { CalendarActions } from "./calendar-actions";
import { CalendarBar } from "./calendar-bar";
import { CalendarFilters } from "./calendar-filters";
import type { CalendarSearch } from "./calendar-search";
import { Legend } from "./legend";
import { ListView } from "./list-view";
import { MonthView } from "./month-view";
import { everything, isNarrowed, narrowed } from "./narrowing";
import { spanOf, stepped } from "./span";
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
        <Button
          variant="transparent"
          size="compact-sm"
          td="underline"
          c="var(--trama-warn)"
          onClick={() => onSearch({ stato: "toCount" })}
        >
          {say("admin:gatherings.toCount", { count: toCount })}
        </Button>
      )}
    </Group>
  );
}

/** The calendar of the territory: a month or a week, narrowed as the address says. On a narrow screen it is a list of days. */
export function CalendarPage() {
  const say = useSay();
  const f = useFormat();
  const narrow = useMediaQuery("(max-width: 58em)", false, { getInitialValueInEffect: false });
  const search = useSearch({ from: "/shell/calendario" });
  const navigate = useNavigate({ from: "/calendario" });
  const view = search.vista ?? (narrow ? "settimana" : "mese");
  const day = search.giorno ?? f.today();
  const span = spanOf(narrow && view === "mese" ? "elenco" : view, day);
  const [monday = day] = weekOf(day);
  const query = useQuery({ ...gatheringsQuery(span), placeholderData: keepPreviousData });
  const onSearch: Change = (changed) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  return (
    <Page title={say("admin:nav.calendar")} actions={<CalendarActions search={search} />}>
      <Stack gap="md">
        <CalendarBar
          to="/calendario"
          title={view === "settimana" ? f.span(monday, addDays(monday, 6)) : f.month(day)}
          steps={{
            before: stepped(view, day, -1),
            after: stepped(view, day, 1),
            unit: view === "settimana" ? "week" : "month",
          }}
          busy={query.isPlaceholderData}
          {...{ view, narrow }}
        />
        <Loaded query={query}>
          {(found) => {
            const all = found.filter((one) => one.day >= span.from && one.day <= span.to);
            const shown = narrowed(all, search);
            const standings = new Set(shown.map(standingOf));
            return (
              <>
                <CalendarFilters gatherings={found} search={search} onSearch={onSearch} narrow={narrow} />
                <InSight gatherings={shown} search={search} onSearch={onSearch} />
                {narrow ? (
                  <ListView key={span.from} day={view === "settimana" ? span.from : day} gatherings={shown} />
                ) : view === "mese" ? (
                  <MonthView day={day} gatherings={shown} />
                ) : (
                  <WeekView day={day} gatherings={shown} />
                )}
                {narrow && shown.length === 0 && (
                  <EmptyList text={say(isNarrowed(search) ? "admin:gatherings.noneMatch" : "admin:gatherings.none")}>
                    {isNarrowed(search) && (
                      <Button variant="default" onClick={() => onSearch(everything)}>
                        {say("admin:labs.list.clear")}
                      </Button>
                    )}
                  </EmptyList>
                )}
                {!narrow && <Legend shown={standings} />}
              </>
            );
          }}
        </Loaded>
      </Stack>
    </Page>
  );
}
