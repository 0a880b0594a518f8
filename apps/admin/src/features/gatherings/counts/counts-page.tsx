import { Group, NativeSelect, Stack, Text, Title } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { LocalDate } from "@trama/kernel";
import { ButtonLink } from "../../../app/links";
import { EmptyList } from "../../../app/list/empty-list";
import { Loaded, Page } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { addMonths, firstOfMonth, lastOfMonth } from "../days";
import { CalendarTrail } from "../gathering/calendar-trail";
import { gatheringsQuery } from "../queries";
import { useKinds } from "../use-kinds";
import { useLabChoices } from "../use-lab-choices";
import { CountSheet } from "./count-sheet";

function Month({ month, lab }: { month: LocalDate; lab: string }) {
  const say = useSay();
  const f = useFormat();
  const { ready, bands } = useKinds();
  const query = useQuery(gatheringsQuery({ from: month, to: lastOfMonth(month) }, lab));
  return (
    <Loaded query={{ ...query, data: ready ? query.data : undefined }}>
      {(gatherings) => {
        const past = gatherings.filter(({ day }) => day <= f.today());
        const toCome = gatherings.length - past.length;
        return (
          <Stack gap="sm">
            {past.length > 0 && (
              <CountSheet
                key={`${lab} ${month}`}
                lab={lab}
                month={month}
                gatherings={past}
                bands={bands(past.flatMap(({ headCount }) => Object.keys(headCount?.bands ?? {})))}
              />
            )}
            {gatherings.length === 0 && <EmptyList text={say("admin:gatherings.sheet.none")} />}
            {toCome > 0 && <Text c="dimmed">{say("admin:gatherings.sheet.toCome", { count: toCome })}</Text>}
          </Stack>
        );
      }}
    </Loaded>
  );
}

/** A month of counts kept on paper, typed in one sheet. */
export function CountsPage() {
  const say = useSay();
  const f = useFormat();
  const search = useSearch({ from: "/shell/calendario/conteggi" });
  const navigate = useNavigate({ from: "/calendario/conteggi" });
  const labs = useLabChoices();
  const lab = search.lab ?? labs[0]?.value;
  const month = firstOfMonth(search.mese === undefined ? f.today() : LocalDate.parse(`${search.mese}-01`));
  const to = (by: -1 | 1) => ({ ...search, mese: addMonths(month, by).slice(0, 7) });
  return (
    <Page
      title={say("admin:gatherings.sheet.title")}
      lead={say("admin:gatherings.sheet.lead")}
      trail={<CalendarTrail />}
    >
      <Group gap="md" align="flex-end">
        <NativeSelect
          label={say("labs:one")}
          data={labs}
          value={lab ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: { ...search, lab: value }, replace: true })
          }
        />
        <Group gap={6} wrap="nowrap" component="nav" aria-label={say("admin:gatherings.otherDays")}>
          <ButtonLink
            to="/calendario/conteggi"
            search={to(-1)}
            variant="default"
            px={10}
            aria-label={say("admin:gatherings.previous.month")}
          >
            <IconChevronLeft size={18} aria-hidden="true" />
          </ButtonLink>
          <Title order={2} fz={18} px="xs" miw={140} ta="center" aria-live="polite">
            {f.month(month)}
          </Title>
          <ButtonLink
            to="/calendario/conteggi"
            search={to(1)}
            variant="default"
            px={10}
            aria-label={say("admin:gatherings.next.month")}
          >
            <IconChevronRight size={18} aria-hidden="true" />
          </ButtonLink>
        </Group>
      </Group>
      {lab === undefined ? (
        <Text c="dimmed">{say("admin:labs.list.noneToSee")}</Text>
      ) : (
        <Month month={month} lab={lab} />
      )}
    </Page>
  );
}
