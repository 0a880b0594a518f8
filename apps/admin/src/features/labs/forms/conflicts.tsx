import { Alert, Button, Group, Text } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { useSay } from "../../../words/say";
import { useTerritory } from "../../../words/speech-provider";
import type { FactConflict, FactKey, LabFactsInput } from "../lab-facts";
import type { LabRules } from "../lab-rules";
import { useTerms } from "../use-terms";
import classes from "./lab-form.module.css";

interface ConflictsProps {
  conflicts: readonly FactConflict[];
  rules: LabRules;
  onSettle: (key: FactKey) => void;
}

/** What two people wrote differently at the same time: the one being written stands, the other can be taken instead. */
export function Conflicts({ conflicts, rules, onSettle }: ConflictsProps) {
  const say = useSay();
  const { municipalities } = useTerritory();
  const { setValue } = useFormContext<LabFactsInput>();
  const terms = [...useTerms(rules.channelKinds), ...useTerms(rules.resourceKinds), ...useTerms(rules.outreachTools)];
  const termOf = (code: string) => terms.find(({ value }) => value === code)?.label ?? code;
  const text = ({ key, theirs }: FactConflict): string => {
    if (typeof theirs === "boolean") return say(theirs ? "admin:labs.form.yes" : "admin:labs.form.no");
    if (Array.isArray(theirs)) return theirs.map((one) => (typeof one === "string" ? termOf(one) : Object.values(one).filter(Boolean).map(termOf).join(", "))).join("\n");
    if (key === "municipality") return municipalities.find(({ istat }) => istat === theirs)?.name ?? String(theirs);
    return theirs ?? say("admin:form.none");
  };
  if (conflicts.length === 0) return null;
  return (
    <Alert color="orange" variant="light" role="alert" title={say("admin:labs.form.conflicts")}>
      {conflicts.map((conflict) => (
        <div key={conflict.key} className={classes.conflict}>
          <Text fw={600} size="sm">
            {say(`labs:field.${conflict.key}`)}
          </Text>
          <p>{text(conflict)}</p>
          <Group gap="xs">
            <Button
              variant="default"
              size="compact-md"
              onClick={() => {
                setValue(conflict.key, conflict.theirs, { shouldDirty: true, shouldValidate: true });
                onSettle(conflict.key);
              }}
            >
              {say("admin:labs.form.takeTheirs")}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => onSettle(conflict.key)}>
              {say("admin:labs.form.keepMine")}
            </Button>
          </Group>
        </div>
      ))}
    </Alert>
  );
}
