import type { OpenLab } from "@trama/labs";
import { useFormContext } from "react-hook-form";
import type { z } from "zod";
import { Card } from "../../../app/page";
import { OrganisationPicker } from "../../../forms/organisation-picker";
import { PersonPicker } from "../../../forms/person-picker";
import { useSay } from "../../../words/say";
import classes from "./lab-form.module.css";

/** Who leads a new lab. */
export function LeadFields() {
  const say = useSay();
  const { control } = useFormContext<z.input<typeof OpenLab>>();
  return (
    <Card title={say("admin:labs.form.lead")}>
      <div className={classes.pair}>
        <OrganisationPicker control={control} name="leadOrganisationId" label={say("labs:field.leadOrganisation")} />
        <PersonPicker control={control} name="leadPersonId" label={say("labs:field.leadPerson")} />
      </div>
    </Card>
  );
}
