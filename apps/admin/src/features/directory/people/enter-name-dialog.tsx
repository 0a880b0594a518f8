import { useQueryClient } from "@tanstack/react-query";
import { type Person, RevisePerson } from "@trama/directory";
import { api, contentOf, ifMatch } from "../../../api/client";
import { announce } from "../../../forms/announcement";
import { FormDialog } from "../../../forms/form-dialog";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { personQuery, useDirectoryChange } from "../queries";
import { personTitle } from "./people-rows";

const EnterName = RevisePerson.pick({ name: true });

/** Puts a name where there was only a post. */
export function EnterNameDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const form = useDomainForm(EnterName, { name: "" });
  const { id } = person;
  const save = useDirectoryChange(async ({ name }: { name: string }) => {
    const loaded = queries.getQueryData(personQuery(id).queryKey);
    const now = loaded && loaded.version > person.version ? loaded : person;
    const positions = now.positions.map(({ organisationName: _name, ...position }) => position);
    return await contentOf(
      api.people[":id"].$put({ param: { id }, json: { name, nameToEnter: false, positions } }, ifMatch(now.version)),
    );
  });
  return (
    <FormDialog
      title={say("admin:directory.person.enterName")}
      lead={`${personTitle(person)}${person.positions[0] ? ` · ${person.positions[0].organisationName}` : ""}`}
      submit={say("admin:directory.person.saveName")}
      form={form}
      save={save}
      onSaved={(saved) => {
        announce(say("admin:directory.person.nameSaved", { name: saved.name }));
        onClose();
      }}
      onClose={onClose}
      onReload={() => queries.fetchQuery({ ...personQuery(id), staleTime: 0 })}
    >
      <TextField
        control={form.control}
        name="name"
        label={say("directory:person.name")}
        hint={say("admin:directory.person.nameHint")}
        required
      />
    </FormDialog>
  );
}
