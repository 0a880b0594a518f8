import { Button, CopyButton, Group, Stack, Text } from "@mantine/core";
import { useSay } from "../../words/say";
import { useTerritory } from "../../words/speech-provider";
import classes from "./factors.module.css";

/** The recovery codes, shown this once: to copy or to keep as a file. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const say = useSay();
  const { systemName } = useTerritory();
  const text = [say("admin:factor.recovery.heading", { system: systemName }), "", ...codes, ""].join("\n");
  return (
    <Stack gap="md">
      <Text>{say("admin:factor.recovery.keep")}</Text>
      <ul className={classes.codes} aria-label={say("admin:factor.recovery.title")}>
        {codes.map((code) => (
          <li key={code} className={classes.secret}>
            {code}
          </li>
        ))}
      </ul>
      <Group gap="sm">
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {say(copied ? "admin:factor.recovery.copied" : "admin:factor.recovery.copy")}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          component="a"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download={say("admin:factor.recovery.file")}
        >
          {say("admin:factor.recovery.save")}
        </Button>
      </Group>
      <Button size="md" onClick={onKept} style={{ justifySelf: "start", alignSelf: "flex-start" }}>
        {say("admin:factor.recovery.kept")}
      </Button>
    </Stack>
  );
}
