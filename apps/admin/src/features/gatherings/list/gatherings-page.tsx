import { Stack } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { addDays } from "@trama/kernel";
import { useCallback } from "react";
import { useLoading } from "../../../app/list/use-loading";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { CalendarActions } from "../calendar/calendar-actions";
import { CalendarBar } from "../calendar/calendar-bar";
import { stepped } from "../calendar/span";
import { listedGatheringsQuery } from "../queries";
import { GatheringList } from "./gathering-list";
import { periodSpan } from "./period";

/** The gatherings of the territory as a list: searched, sorted, saved as a view, taken away, changed several at once. */
export function GatheringsPage() {
  const say = useSay();
  const f = useFormat();
  const narrow = useMediaQuery("(max-width: 58em)", false, { getInitialValueInEffect: false });
  const address = useSearch({ from: "/shell/calendario/elenco" });
  const navigate = useNavigate({ from: "/calendario/elenco" });
  const { periodo = "mese", giorno: day = f.today() } = address;
  const span = periodSpan(periodo, day, f.today());
  const query = useQuery({ ...listedGatheringsQuery(span), placeholderData: keepPreviousData });
  const loading = useLoading(query);
  const onAddress = useCallback(
    (changed: Record<string, unknown>) =>
      void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false }),
    [navigate],
  );
  const steps = {
    mese: { before: stepped("mese", day, -1), after: stepped("mese", day, 1), unit: "month" },
    giorno: { before: addDays(day, -1), after: addDays(day, 1), unit: "day" },
  } as const;
  const titles = { mese: f.month(day), giorno: f.weekday(day) };
  const stepping = periodo === "mese" || periodo === "giorno" ? periodo : null;
  return (
    <Page title={say("admin:nav.calendar")} actions={<CalendarActions search={address} />}>
      <Stack gap="md">
        <CalendarBar
          to="/calendario/elenco"
          view="elenco"
          title={stepping ? titles[stepping] : f.span(span.from, span.to)}
          steps={stepping && steps[stepping]}
          busy={query.isPlaceholderData}
          narrow={narrow}
        />
        <Loaded query={query}>
          {(gatherings) => <GatheringList {...{ gatherings, loading, address, onAddress }} />}
        </Loaded>
      </Stack>
    </Page>
  );
}
