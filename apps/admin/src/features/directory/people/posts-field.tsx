import { ActionIcon, Button, Fieldset, SimpleGrid, Stack } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { type Control, useFieldArray } from "react-hook-form";
import { DateField } from "../../../forms/date-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import { OrganisationField } from "./organisation-field";
import type { PersonFactsInput } from "./person-facts";
import classes from "./person-form.module.css";

const emptyPost = (organisationId: string) => ({ organisationId, title: "", code: null, from: null, to: null });

/** The posts somebody holds, one block each. */
export function PostsField<O>({ control }: { control: Control<PersonFactsInput, unknown, O> }) {
  const say = useSay();
  const { fields, append, remove } = useFieldArray({ control, name: "positions" });
  return (
    <Stack gap="md" align="flex-start">
      {fields.map(({ id }, at) => (
        <Fieldset key={id} className={classes.post} legend={say("admin:directory.person.post", { number: at + 1 })}>
          <ActionIcon
            size={36}
            className={classes.remove}
            aria-label={say("admin:directory.person.removePost", { number: at + 1 })}
            onClick={() => remove(at)}
          >
            <IconX size={18} aria-hidden="true" />
          </ActionIcon>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <OrganisationField
              control={control}
              name={`positions.${at}.organisationId`}
              label={say("directory:person.organisation")}
            />
            <TextField
              control={control}
              name={`positions.${at}.title`}
              label={say("directory:person.title")}
              required
            />
            <DateField control={control} name={`positions.${at}.from`} label={say("admin:directory.from")} />
            <DateField control={control} name={`positions.${at}.to`} label={say("admin:directory.to")} />
          </SimpleGrid>
        </Fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => append(emptyPost(""))}
      >
        {say("admin:directory.person.addPost")}
      </Button>
    </Stack>
  );
}
