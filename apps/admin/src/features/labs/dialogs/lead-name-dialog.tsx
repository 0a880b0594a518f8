import { useMutation } from "@tanstack/react-query";
import { RevisePerson } from "@trama/directory";
import type { Lab } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import type { DialogProps } from "./dialog-props";

const Name = RevisePerson.pick({ name: true });

/** Gives its name to a lead person of whom only the role was known. */
export function LeadNameDialog({
  person,
  onClose,
  onReload,
  done,
}: DialogProps & { person: NonNullable<Lab["leadPerson"]> }) {
  const say = useSay();
  const form = useDomainForm(Name, { name: "" });
  const save = useMutation({
    mutationFn: async ({ name }: z.output<typeof Name>) => {
      const { version, positions } = await contentOf(api.people[":id"].$get({ param: { id: person.id } }));
      const kept = positions.map(({ organisationId, title, code, from, to }) => ({
        organisationId,
        title,
        code,
        from,
        to,
      }));
      return contentOf(
        api.people[":id"].$put(
          { param: { id: person.id }, json: { name, nameToEnter: false, positions: kept } },
          ifMatch(version),
        ),
      );
    },
    onSuccess: onReload,
  });
  return (
    <FormDialog
      title={say("admin:labs.mend.leadName")}
      lead={say("admin:labs.leadName.now", { name: person.name })}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={({ name }) => done(say("admin:labs.done.leadName", { name }))}
    >
      <TextField control={form.control} name="name" label={say("directory:person.name")} required />
    </FormDialog>
  );
}
