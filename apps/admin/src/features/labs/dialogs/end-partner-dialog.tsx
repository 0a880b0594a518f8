import type { LocalDate } from "@trama/kernel";
import { EndLabPartner, type Lab } from "@trama/labs";
import { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { DateField } from "../../../forms/date-field";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useLabChange } from "../queries";
import { useSince } from "../use-since";
import type { DialogProps } from "./dialog-props";

const End = z.strictObject({ to: EndLabPartner.shape.to.unwrap() });

/** Says until when an organisation worked with the lab. */
export function EndPartnerDialog({
  lab,
  partner,
  onClose,
  onReload,
  done,
}: DialogProps & { partner: Lab["partners"][number] }) {
  const say = useSay();
  const f = useFormat();
  const { until } = useSince();
  const form = useDomainForm(End, { to: f.today() });
  const end = (to: LocalDate | null, version: number) =>
    contentOf(
      api.labs[":id"].partners[":organisationId"].end.$post(
        { param: { id: lab.id, organisationId: partner.id }, json: { to } },
        ifMatch(version),
      ),
    );
  const save = useLabChange(({ to }: z.output<typeof End>) => end(to, lab.version));
  const undo = useLabChange((version: number) => end(null, version));
  return (
    <FormDialog
      title={say("admin:labs.partners.endTitle", { name: partner.name })}
      submit={say("admin:form.save")}
      {...{ form, save, onClose, onReload }}
      onSaved={({ version }) =>
        done(say("admin:labs.done.partnerEnded", { name: partner.name, until: until(form.getValues("to")) }), () =>
          undo.mutateAsync(version),
        )
      }
    >
      <DateField control={form.control} name="to" label={say("admin:labs.lastDay")} required />
    </FormDialog>
  );
}
