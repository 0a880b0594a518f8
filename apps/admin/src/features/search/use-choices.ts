import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { matchText, searchWords } from "@trama/kernel";
import { api, contentOf } from "../../api/client";
import { useMay } from "../../api/session";
import { recentPages } from "../../app/recent-pages";
import { usePlaces } from "../../app/use-places";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";
import { actions, screens, settings } from "./commands";
import { type Hit, hitLink } from "./hit-link";

/** Something that can be chosen: where it leads, and what is said of it. */
export interface Choice {
  id: string;
  title: string;
  detail: string | null;
  link: NonNullable<ReturnType<typeof hitLink>> | { to: string };
}

export interface ChoiceGroup {
  code: string;
  title: string;
  choices: Choice[];
}

const kinds = [
  ["lab", "labs:many"],
  ["person", "directory:person.many"],
  ["organisation", "directory:organisation.many"],
  ["gathering", "admin:search.gatherings"],
  ["hub", "labs:field.hubs"],
  ["microNetwork", "labs:field.microNetworks"],
] as const;

const groupOf = ({ ref: { kind } }: Hit) => (kind === "gatheringSeries" ? "gathering" : kind);

/** The app's own screens and actions that the words find, best first. */
function useCommands() {
  const say = useSay();
  const may = useMay();
  const places = usePlaces().map(({ to, label }) => ({ link: { to }, label, verb: null }));
  const allowed = ({ verb }: { verb: string | null }) => verb === null || may(verb);
  const groups = [
    { code: "actions", title: say("admin:search.actions"), commands: actions.filter(allowed) },
    { code: "screens", title: say("admin:search.screens"), commands: [...places, ...screens.filter(allowed)] },
    { code: "settings", title: say("admin:nav.settings"), commands: may("listFlags") ? settings.filter(allowed) : [] },
  ];
  return (typed: readonly string[]): ChoiceGroup[] =>
    groups.map(({ code, title, commands }) => ({
      ...{ code, title },
      choices: commands
        .map(({ label, link }) => ({ label: say(label), link }))
        .map((one) => ({ ...one, found: matchText(searchWords(one.label), typed) }))
        .filter(({ found }) => found !== null)
        .sort((a, b) => (a.found ?? 0) - (b.found ?? 0))
        .map(({ label, link }) => ({ id: `${code}-${link.to}`, title: label, detail: null, link })),
    }));
}

/** What is offered for what is typed, in groups; before anything is typed, the last pages and what can be begun. */
export function useChoices(text: string) {
  const say = useSay();
  const f = useFormat();
  const commands = useCommands();
  const here = useRouterState({ select: ({ location }) => location.pathname });
  const typed = searchWords(text);
  const [asked] = useDebouncedValue(typed.join(" "), 150);
  const found = useQuery({
    queryKey: ["search", asked],
    queryFn: async () => (await contentOf(api.search.$get({ query: { text: asked } }))).items,
    enabled: asked !== "",
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
  const hits = typed.length === 0 ? [] : (found.data ?? []);
  const asChoice = (hit: Hit): Choice[] => {
    const link = hitLink(hit);
    const when = hit.day === null ? null : f.dayName(hit.day);
    const place = hit.detail === hit.title ? null : hit.detail;
    const detail = [when, place].filter(Boolean).join(" · ") || null;
    return link ? [{ id: `${hit.ref.kind}-${hit.ref.id}`, title: hit.title, detail, link }] : [];
  };
  const records = kinds.map(([code, label]) => ({
    code,
    title: say(label),
    choices: hits.filter((hit) => groupOf(hit) === code).flatMap(asChoice),
  }));
  const recent = recentPages(sessionStorage)
    .filter(({ address }) => address !== here)
    .map(({ address, title }) => ({ id: `recent-${address}`, title, detail: null, link: { to: address } }));
  const offered =
    typed.length === 0
      ? [{ code: "recent", title: say("admin:search.recent"), choices: recent }, ...commands([])]
      : [...records, ...commands(typed)];
  const waiting = typed.length > 0 && (found.isFetching || asked !== typed.join(" "));
  return { groups: offered.filter(({ choices }) => choices.length > 0), waiting, failed: found.error !== null };
}
