import { Stack } from "@mantine/core";
import type { Gathering } from "@trama/gatherings";
import { useFormContext } from "react-hook-form";
import { useMay } from "../../../api/session";
import { Card } from "../../../app/page";
import { CheckField } from "../../../forms/check-field";
import { PeopleField } from "../../../forms/people-field";
import { SelectField } from "../../../forms/select-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import { useKinds } from "../use-kinds";
import classes from "./form.module.css";
import type { GatheringFactsInput } from "./gathering-facts";

/** What a gathering is called and of which kind it is. */
export function WhatFields({ kept = [] }: { kept?: readonly string[] }) {
  const say = useSay();
  const { kinds } = useKinds();
  const { control } = useFormContext<GatheringFactsInput>();
  return (
    <>
      <SelectField
        control={control}
        name="kind"
        label={say("admin:gatherings.field.kind")}
        options={kinds(kept)}
        required
      />
      <TextField
        control={control}
        name="title"
        label={say("admin:gatherings.field.title")}
        hint={say("admin:gatherings.hint.title")}
        required
      />
    </>
  );
}

/** Where a gathering is, and whether it can be followed from elsewhere. */
export function WhereFields({ ownerPlace }: { ownerPlace: string | null }) {
  const say = useSay();
  const { control } = useFormContext<GatheringFactsInput>();
  return (
    <Card title={say("admin:gatherings.form.where")}>
      <div className={classes.pair}>
        <TextField
          control={control}
          name="place"
          label={say("admin:gatherings.field.place")}
          hint={
            ownerPlace === null
              ? say("admin:gatherings.hint.noPlace")
              : say("admin:gatherings.hint.place", { place: ownerPlace })
          }
        />
        <TextField control={control} name="address" label={say("admin:gatherings.field.address")} />
        <TextField
          control={control}
          name="link"
          label={say("admin:gatherings.field.link")}
          hint={say("admin:gatherings.hint.link")}
        />
      </div>
    </Card>
  );
}

/** What who comes reads of it, and who holds it. */
export function TellFields({ operators = [] }: { operators?: Gathering["operators"] }) {
  const say = useSay();
  const may = useMay();
  const { control } = useFormContext<GatheringFactsInput>();
  return (
    <Card title={say("admin:gatherings.form.tell")}>
      <Stack gap="md">
        <TextField
          control={control}
          name="description"
          label={say("admin:gatherings.field.description")}
          hint={say("admin:gatherings.hint.description")}
          lines={3}
        />
        <CheckField
          control={control}
          name="isPublic"
          label={say("admin:gatherings.field.isPublic")}
          hint={say("admin:gatherings.hint.isPublic")}
        />
        {may("listPeople") && (
          <PeopleField
            control={control}
            name="operators"
            label={say("admin:gatherings.field.operators")}
            known={operators}
          />
        )}
      </Stack>
    </Card>
  );
}
