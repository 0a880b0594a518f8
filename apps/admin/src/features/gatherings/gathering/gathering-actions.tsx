import { Button } from "@mantine/core";
import type { Gathering } from "@trama/gatherings";
import { api, contentOf, ifMatch } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { announce } from "../../../forms/announcement";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import type { GatheringDialog } from "../dialogs/gathering-dialogs";
import { useGatheringChange } from "../queries";
import { useGatheringWords } from "../use-gathering-words";

/** Makes a tentative date sure. */
function Confirm({ gathering, onFailed }: { gathering: Gathering; onFailed: (error: Error) => void }) {
  const say = useSay();
  const words = useGatheringWords();
  const { id, version } = gathering;
  const confirm = useGatheringChange(() =>
    contentOf(api.gatherings[":id"].confirmation.$post({ param: { id }, json: {} }, ifMatch(version))),
  );
  return (
    <Button
      size="md"
      loading={confirm.isPending}
      onClick={() =>
        confirm.mutate(undefined, {
          onSuccess: (confirmed) => announce(say("admin:gatherings.done.confirmed", { when: words.when(confirmed) })),
          onError: onFailed,
        })
      }
    >
      {say("admin:gatherings.confirm")}
    </Button>
  );
}

/** What can be done with a gathering as a whole. */
export function GatheringActions({
  gathering,
  open,
  onFailed,
}: {
  gathering: Gathering;
  open: (dialog: GatheringDialog) => void;
  onFailed: (error: Error) => void;
}) {
  const say = useSay();
  const f = useFormat();
  const { id, may, status } = gathering;
  const past = gathering.day < f.today();
  const coming = status === "tentative" || status === "confirmed";
  const button = (dialog: GatheringDialog, verb: string, label: string, when: boolean) =>
    when &&
    may.includes(verb) && (
      <Button variant="default" size="md" onClick={() => open(dialog)}>
        {label}
      </Button>
    );
  return (
    <>
      {may.includes("reviseGathering") && status !== "cancelled" && (
        <ButtonLink to="/calendario/$id/modifica" params={{ id }} variant="default" size="md">
          {say("admin:form.edit")}
        </ButtonLink>
      )}
      {button("copy", "copyGathering", say("admin:gatherings.copy.open"), true)}
      {button("move", "moveGathering", say("admin:gatherings.move.submit"), coming)}
      {button(
        "cancel",
        "cancelGathering",
        say(past ? "admin:gatherings.cancel.didNotHappen" : "admin:gatherings.cancel.short"),
        coming,
      )}
      {button(
        "reinstate",
        "reinstateGathering",
        say("admin:gatherings.reinstate.submit.cancelled"),
        status === "cancelled",
      )}
      {status === "tentative" && may.includes("confirmGathering") && (
        <Confirm gathering={gathering} onFailed={onFailed} />
      )}
    </>
  );
}
