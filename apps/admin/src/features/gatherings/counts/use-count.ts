import type { Gathering, GatheringSummary, HeadCount } from "@trama/gatherings";
import { useState } from "react";
import { api, contentOf, ifMatch } from "../../../api/client";
import { useGatheringChange, useReloadGathering } from "../queries";
import { dropCountDraft, readCountDraft, writeCountDraft } from "./count-draft";
import { type CountField, readCount, typedOf, withField } from "./typed-count";

/**
 * A count being written: each number is kept at once, so that neither a reload nor a lost network takes it away. It is
 * saved over the version it was begun on, and somebody else's change is told before it is written over.
 */
export function useCount(gathering: GatheringSummary, onSaved: (saved: Gathering) => void) {
  const { id } = gathering;
  const [begun, setBegun] = useState(
    () => readCountDraft(id) ?? { typed: typedOf(gathering), version: gathering.version },
  );
  const [tried, setTried] = useState(false);
  const reloadOne = useReloadGathering(id);
  const save = useGatheringChange((json: { headCount: HeadCount; note: string | null }) =>
    contentOf(api.gatherings[":id"]["head-count"].$put({ param: { id }, json }, ifMatch(begun.version))),
  );
  const read = readCount(begun.typed);
  const write = (field: CountField, text: string) => {
    const next = { ...begun, typed: withField(begun.typed, field, text) };
    setBegun(next);
    writeCountDraft(id, next);
  };
  const submit = () => {
    setTried(true);
    if (read.faults !== null) return;
    save.mutate(
      { headCount: read.headCount, note: read.note },
      {
        onSuccess: (saved) => {
          dropCountDraft(id);
          onSaved(saved);
        },
      },
    );
  };
  const reload = async () => {
    const { version } = await reloadOne();
    setBegun({ ...begun, version });
    save.reset();
  };
  return { typed: begun.typed, faults: tried ? (read.faults ?? {}) : {}, write, submit, reload, save };
}
