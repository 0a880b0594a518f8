import { Button, Group, Text } from "@mantine/core";
import type { OpenLab } from "@trama/labs";
import { useFormContext, useWatch } from "react-hook-form";
import type { z } from "zod";
import { Card } from "../../../app/page";
import { keepFocus } from "../../../forms/keep-focus";
import { NumberField } from "../../../forms/number-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import classes from "./lab-form.module.css";

type Fields = z.input<typeof OpenLab>;

/** The main place of a new lab, if it is already known. */
export function MainPlaceFields() {
  const say = useSay();
  const { control, setValue } = useFormContext<Fields>();
  const place = useWatch<Fields, "mainPlace">({ control, name: "mainPlace" });
  const set = (value: Fields["mainPlace"]) => setValue("mainPlace", value ?? null, { shouldDirty: true });
  return (
    <Card title={say("labs:field.mainPlace")}>
      {place ? (
        <>
          <div className={classes.pair}>
            <TextField control={control} name="mainPlace.name" label={say("admin:labs.places.name")} required />
            <TextField control={control} name="mainPlace.address" label={say("admin:labs.places.address")} />
            <NumberField control={control} name="mainPlace.lat" label={say("admin:labs.places.lat")} />
            <NumberField control={control} name="mainPlace.lon" label={say("admin:labs.places.lon")} />
          </div>
          <Button variant="subtle" size="compact-md" mt="xs" ml={-8} {...keepFocus} onClick={() => set(null)}>
            {say("admin:labs.form.noPlace")}
          </Button>
        </>
      ) : (
        <Group justify="space-between">
          <Text c="dimmed">{say("admin:labs.form.placeLater")}</Text>
          <Button variant="default" onClick={() => set({ name: "", address: null, lat: null, lon: null })}>
            {say("admin:labs.mend.mainPlace")}
          </Button>
        </Group>
      )}
    </Card>
  );
}
