import { Kbd, Stack, Switch, Text } from "@mantine/core";
import { Dialog } from "../../forms/dialog";
import { useSay } from "../../words/say";
import { usePlaces } from "../use-places";
import classes from "./keys.module.css";
import { useKeysOn } from "./use-keys";

/** The keys of the app, and the switch that turns the single letters off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const [on, setOn] = useKeysOn();
  const places = usePlaces();
  const keys = [
    { keys: ["Ctrl", "K"], does: say("admin:search.title") },
    { keys: ["?"], does: say("admin:keys.help") },
    { keys: ["/"], does: say("admin:keys.filter") },
    { keys: ["n"], does: say("admin:keys.new") },
    ...places.map(({ key, label }) => ({ keys: ["g", key], does: say("admin:keys.goTo", { place: say(label) }) })),
    { keys: ["Esc"], does: say("admin:keys.close") },
  ];
  return (
    <Dialog title={say("admin:keys.title")} onClose={onClose}>
      <Stack gap="md">
        <Switch
          checked={on}
          onChange={({ currentTarget: { checked } }) => setOn(checked)}
          label={say("admin:keys.on")}
          description={say("admin:keys.onHint")}
        />
        <dl className={classes.keys}>
          {keys.map(({ keys: some, does }) => (
            <div key={does}>
              <dt>
                {some.map((key, at) => (
                  <span key={key}>
                    {at > 0 && " "}
                    <Kbd size="md">{key}</Kbd>
                  </span>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Text size="sm" c="dimmed">
          {say("admin:keys.fields")}
        </Text>
      </Stack>
    </Dialog>
  );
}
