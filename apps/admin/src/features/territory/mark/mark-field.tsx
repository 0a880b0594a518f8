import { Button, Group } from "@mantine/core";
import { FieldGroup } from "../../../forms/field-group";
import { useSay } from "../../../words/say";
import { Field } from "../settings/field";
import { useForm, useSetting } from "../settings/form";
import settings from "../settings/settings.module.css";
import classes from "./mark.module.css";
import { MarkPreview } from "./mark-preview";
import { MarkUpload } from "./mark-upload";

const path = ["territory", "mark"];

/** The mark of the territory: loaded, looked at on light and on dark, told in words, taken away again. */
export function MarkField() {
  const say = useSay();
  const { draft } = useForm();
  const { label, help, set } = useSetting(path);
  const picture = useSetting([...path, "picture"]);
  const { name, systemName, mark } = draft.document.territory;
  return (
    <div className={settings.wide}>
      <FieldGroup label={label} hint={help} error={picture.error}>
        <div className={classes.stack}>
          {mark && (
            <MarkPreview
              {...mark}
              text={mark.text ?? name}
              systemName={systemName}
              onPlate={() => set({ ...mark, dark: "plate" })}
            />
          )}
          <MarkUpload
            name={picture.name}
            label={say(mark ? "admin:settings.mark.replace" : "admin:settings.mark.choose")}
            hint={say("admin:settings.mark.hint")}
            onLoad={(loaded) => set({ ...mark, ...loaded })}
          />
          {mark && (
            <>
              <div className={settings.fields}>
                <Field path={[...path, "text"]} />
                <Field path={[...path, "dark"]} required />
              </div>
              <Group>
                <Button variant="default" onClick={() => set(undefined)}>
                  {say("admin:settings.mark.remove")}
                </Button>
              </Group>
            </>
          )}
        </div>
      </FieldGroup>
    </div>
  );
}
