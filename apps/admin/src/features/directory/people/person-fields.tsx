import { Stack } from "@mantine/core";
import type { Control } from "react-hook-form";
import { Card } from "../../../app/page";
import { CheckField } from "../../../forms/check-field";
import { TextField } from "../../../forms/text-field";
import { useSay } from "../../../words/say";
import type { PersonFactsInput } from "./person-facts";
import { PostsField } from "./posts-field";

/** The fields of a person: the name, or that it is not known yet, and the posts. Nothing else is kept of anybody. */
export function PersonFields<O>({ control }: { control: Control<PersonFactsInput, unknown, O> }) {
  const say = useSay();
  return (
    <>
      <Card title={say("admin:directory.person.who")}>
        <Stack gap="md" maw={460}>
          <TextField
            control={control}
            name="name"
            label={say("directory:person.name")}
            hint={say("admin:directory.person.nameHint")}
            required
          />
          <CheckField
            control={control}
            name="nameToEnter"
            label={say("admin:directory.person.nameUnknown")}
            hint={say("admin:directory.person.nameUnknownHint")}
          />
        </Stack>
      </Card>
      <Card title={say("directory:person.positions")}>
        <PostsField control={control} />
      </Card>
    </>
  );
}
