import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMay } from "../../../api/session";
import { TextLink } from "../../../app/links";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { seriesQuery } from "../queries";
import { useRhythmWords } from "../series/use-rhythm-words";

/** Says that a gathering is one date of many, what is changed here, and where all of them are. */
export function SeriesNotice({ id }: { id: string }) {
  const say = useSay();
  const may = useMay();
  const rhythm = useRhythmWords();
  const { data: series } = useQuery({ ...seriesQuery(id), enabled: may("readSeries") });
  return (
    <Notice tone="info" role="status">
      <Group justify="space-between" gap="xs">
        <Text>
          {series && <strong>{rhythm.sentence(series)}.</strong>} {say("admin:gatherings.onlyThisDate")}
        </Text>
        {may("readSeries") && (
          <TextLink to="/calendario/serie/$id" params={{ id }}>
            {say("admin:gatherings.series.see")}
          </TextLink>
        )}
      </Group>
    </Notice>
  );
}
