import { CancelGathering, type GatheringSummary } from "@trama/gatherings";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { TextField } from "../../../forms/text-field";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";

const Cancellation = CancelGathering.omit({ id: true, version: true });
type Cancellation = z.output<typeof Cancellation>;

type Dated = Pick<GatheringSummary, "id" | "version">;

/** What cancels dates, one or several: the form, and how one is cancelled and taken back. */
export function useCancellation() {
  const say = useSay();
  const form = useDomainForm(Cancellation, { reason: "" });
  return {
    form,
    cancel: ({ id, version }: Dated, json: Cancellation) =>
      contentOf(api.gatherings[":id"].cancellation.$post({ param: { id }, json }, ifMatch(version))),
    reinstate: ({ id, version }: Dated) =>
      contentOf(
        api.gatherings[":id"].reinstatement.$post(
          { param: { id }, json: { reason: say("admin:undo.reason") } },
          ifMatch(version),
        ),
      ),
  };
}

interface CancellationFieldsProps {
  form: ReturnType<typeof useCancellation>["form"];
  /** Whether the reason is read on the public site. */
  isPublic: boolean;
}

/** Why dates are cancelled. */
export function CancellationFields({ form: { control }, isPublic }: CancellationFieldsProps) {
  const say = useSay();
  return (
    <TextField
      control={control}
      name="reason"
      label={say("admin:form.reason")}
      hint={say(isPublic ? "admin:gatherings.cancel.publicReason" : "admin:gatherings.cancel.reasonHint")}
      required
      lines={2}
    />
  );
}
