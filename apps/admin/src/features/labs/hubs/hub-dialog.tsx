import { type Hub, ReviseHub } from "@trama/labs";
import type { z } from "zod";
import { api, contentOf, ifMatch } from "../../../api/client";
import { FormDialog } from "../../../forms/form-dialog";
import { useDomainForm } from "../../../forms/use-domain-form";
import { useSay } from "../../../words/say";
import { HubFields } from "./hub-fields";
import { useHubChange } from "./queries";

const Facts = ReviseHub.omit({ id: true, version: true });

const blank = { name: "", municipality: "", published: true, translations: [] };
const places = { address: null, lat: null, lon: null, opening: null, description: null };

function factsOf(hub: Hub) {
  const { name, municipality, address, lat, lon, opening, description, translations, published } = hub;
  return { name, municipality: municipality.istat, address, lat, lon, opening, description, translations, published };
}

/** The facts of a hub: of a new one, or of one that is there. */
export function HubDialog({
  hub,
  onClose,
  onReload,
  onSaved,
}: {
  hub: Hub | null;
  onClose: () => void;
  onReload: () => Promise<unknown>;
  onSaved: (hub: Hub) => void;
}) {
  const say = useSay();
  const form = useDomainForm(Facts, hub ? factsOf(hub) : { ...blank, ...places });
  const save = useHubChange((json: z.output<typeof Facts>) =>
    hub
      ? contentOf(api.hubs[":id"].$put({ param: { id: hub.id }, json }, ifMatch(hub.version)))
      : contentOf(api.hubs.$post({ json })),
  );
  return (
    <FormDialog
      title={hub ? say("admin:labs.hubs.edit", { name: hub.name }) : say("admin:labs.hubs.add")}
      submit={say(hub ? "admin:form.save" : "admin:form.add")}
      {...{ form, save, onClose, onReload, onSaved }}
    >
      <HubFields />
    </FormDialog>
  );
}
