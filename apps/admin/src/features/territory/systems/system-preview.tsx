import { Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { localText } from "@trama/kernel";
import { type LabSystem, type LabSystemPreview, type Phase, pathPhases } from "@trama/labs";
import { api, contentOf } from "../../../api/client";
import { Chip } from "../../../app/list/chip";
import { Loaded } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import classes from "../revising/revising.module.css";

function Told({ system, preview: { example, items, labs } }: { system: LabSystem; preview: LabSystemPreview }) {
  const say = useSay();
  const { language } = useLanguage();
  if (example === null) return <Text>{say("admin:revising.system.nobody")}</Text>;
  const phaseName = (phase: Phase) => {
    const own = system.phaseLabels[phase];
    return own ? localText(own, language) : say(`labs:phase.${phase}`);
  };
  const last = system.protocols.at(-1)?.items ?? [];
  const path = [...pathPhases, ...(pathPhases.some((one) => one === example.phase) ? [] : [example.phase])];
  const met = example.items.filter((item) => item.met).length;
  return (
    <>
      <Text fw={700}>
        {say("admin:revising.system.previewOf", { name: example.name, count: met, total: example.items.length })}
      </Text>
      <ol>
        {path.map((phase) => (
          <li key={phase}>
            {phaseName(phase)} {phase === example.phase && <Chip tone="blue">{say("admin:revising.system.now")}</Chip>}
          </li>
        ))}
      </ol>
      <ul className={classes.list}>
        {last.map((item) => {
          const here = example.items.some(({ code, met: there }) => code === item.code && there);
          const count = items.find(({ code }) => code === item.code)?.met ?? 0;
          return (
            <li key={item.code}>
              {localText(item, language)}{" "}
              <Chip tone={here ? "ok" : "warn"}>
                {say(here ? "admin:revising.system.met" : "admin:revising.system.missing")}
              </Chip>
              <Text size="sm" c="dimmed">
                {say("admin:revising.system.metIn", { count, total: labs })}
              </Text>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const pauseMs = 400;

/** How the page of a real lab of the area would read by these rules, and in how many of them each item is there. */
export function SystemPreview({ system, sound }: { system: LabSystem; sound: boolean }) {
  const say = useSay();
  const [deferred] = useDebouncedValue(system, pauseMs);
  const query = useQuery({
    queryKey: ["lab-system-preview", deferred],
    queryFn: () => contentOf(api["lab-systems"].preview.$post({ json: { system: deferred } })),
    enabled: sound && deferred === system,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (!sound) return <Text role="status">{say("admin:revising.system.notYet")}</Text>;
  return <Loaded query={query}>{(preview) => <Told system={system} preview={preview} />}</Loaded>;
}
