import { Button, Group, Text } from "@mantine/core";
import type { ConfigurationConflict, Revision } from "@trama/territory";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { Value } from "../revisions/changes-list";
import classes from "./revising.module.css";

interface ConflictListProps {
  meanwhile: readonly Revision[];
  conflicts: readonly ConfigurationConflict[];
  onTake: (path: string) => void;
  onKeep: (path: string) => void;
}

/** What others saved while the draft was being written, and what both changed: each to be settled before saving. */
export function ConflictList({ meanwhile, conflicts, onTake, onKeep }: ConflictListProps) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Notice tone={conflicts.length > 0 ? "warn" : "info"} role="alert" title={say("admin:revising.meanwhile")}>
      <ul className={classes.list}>
        {meanwhile.map(({ number, author, note }) => (
          <li key={number}>{say("admin:revising.meanwhileOne", { number, author, note })}</li>
        ))}
      </ul>
      <Text>{say(conflicts.length > 0 ? "admin:revising.overlap" : "admin:revising.noOverlap")}</Text>
      <ul className={classes.list}>
        {conflicts.map(({ path, where, mine, theirs }) => {
          const place = where[language].join(" › ");
          return (
            <li key={path}>
              <Text fw={600}>{place}</Text>
              <Text>
                {say("admin:revising.theirs")}: <Value value={theirs} />
              </Text>
              <Text mb={6}>
                {say("admin:revising.mine")}: <Value value={mine} />
              </Text>
              <Group gap="xs">
                <Button
                  variant="default"
                  onClick={() => onTake(path)}
                  aria-label={say("admin:forms.conflict.takeOf", { field: place })}
                >
                  {say("admin:forms.conflict.take")}
                </Button>
                <Button
                  variant="default"
                  onClick={() => onKeep(path)}
                  aria-label={say("admin:forms.conflict.keepOf", { field: place })}
                >
                  {say("admin:forms.conflict.keep")}
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
