import { Checkbox, Text } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type NounCode, nounCodes, nounMeanings } from "@trama/territory";
import { ButtonLink } from "../../../app/links";
import { Chip } from "../../../app/list/chip";
import { compareText } from "../../../app/list/compare-text";
import { EmptyList } from "../../../app/list/empty-list";
import { type Column, RecordTable } from "../../../app/list/record-table";
import { SearchField } from "../../../app/list/search-field";
import { Toolbar } from "../../../app/list/toolbar";
import { matches } from "../../../app/list/word-finder";
import { useSay } from "../../../words/say";
import { useLanguage, useTerritory } from "../../../words/speech-provider";
import { useConfigurationDraft } from "../revising/configuration-draft";
import { exampleOf, isOwn, textsOf } from "./examples";

interface Row {
  id: NounCode;
  meaning: string;
  own: boolean;
  it: string;
  en: string;
}

function Said({ texts, example }: { texts: string; example: string }) {
  return (
    <>
      <Text>{texts}</Text>
      <Text size="sm" c="dimmed">
        {example}
      </Text>
    </>
  );
}

/** The territory's words: what each stands for, how it is called, and sentences that show its articles. */
export function WordsTab() {
  const say = useSay();
  const { words } = useTerritory();
  const { language } = useLanguage();
  const mayRevise = useConfigurationDraft() !== null;
  const { cerca, tutte } = useSearch({ from: "/shell/impostazioni/parole" });
  const navigate = useNavigate({ from: "/impostazioni/parole" });
  const change = (changed: { cerca?: string | undefined; tutte?: true | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const all = nounCodes
    .map(
      (id): Row => ({
        id,
        meaning: nounMeanings[id][language],
        own: isOwn(words, id),
        it: textsOf(words[id].it),
        en: textsOf(words[id].en),
      }),
    )
    .sort((a, b) => Number(b.own) - Number(a.own) || compareText(a.it, b.it));
  const own = all.filter((one) => one.own);
  const whole = tutte === true || cerca !== undefined || own.length === 0;
  const rows = (whole ? all : own).filter(({ meaning, it, en }) => matches([meaning, it, en], cerca));
  const columns: Column<Row, "it" | "en" | "meaning" | "edit">[] = [
    {
      key: "it",
      label: say("admin:territory.words.italian"),
      cell: ({ id, it, own: chosen }) => (
        <>
          <Said texts={it} example={exampleOf(words, id, "it")} />
          {chosen && whole && <Chip tone="blue">{say("admin:territory.words.own")}</Chip>}
        </>
      ),
    },
    {
      key: "en",
      label: say("admin:territory.words.english"),
      cell: ({ id, en }) => (
        <div lang="en">
          <Said texts={en} example={exampleOf(words, id, "en")} />
        </div>
      ),
    },
    {
      key: "meaning",
      label: say("admin:territory.words.meaning"),
      cell: ({ meaning }) => meaning,
    },
    {
      key: "edit",
      label: say("admin:revising.actions"),
      action: true,
      cell: ({ id, it }) =>
        mayRevise ? (
          <ButtonLink
            to="/impostazioni/parole/$parola"
            params={{ parola: id }}
            variant="default"
            aria-label={say("admin:revising.editOf", { name: it })}
          >
            {say("admin:form.edit")}
          </ButtonLink>
        ) : null,
    },
  ];
  return (
    <>
      <Text maw={720}>{say("admin:territory.words.intro")}</Text>
      <Toolbar>
        <SearchField
          label={say("admin:territory.words.search")}
          value={cerca}
          onChange={(sought) => change({ cerca: sought })}
        />
        {own.length > 0 && cerca === undefined && (
          <Checkbox
            py={10}
            label={say("admin:territory.words.all", { count: all.length - own.length })}
            checked={tutte ?? false}
            onChange={({ currentTarget: { checked } }) => change({ tutte: checked ? true : undefined })}
          />
        )}
      </Toolbar>
      <Text role="status" size="sm" c="dimmed">
        {say("admin:territory.words.count", { count: rows.length })}
      </Text>
      {rows.length === 0 ? (
        <EmptyList text={say("admin:territory.words.none")} />
      ) : (
        <RecordTable label={say("admin:territory.tab.words")} columns={columns} rows={rows} />
      )}
    </>
  );
}
