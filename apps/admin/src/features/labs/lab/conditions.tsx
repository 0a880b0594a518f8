import { Anchor } from "@mantine/core";
import { Fragment } from "react";
import { definitionsOf } from "../lab-rules";
import type { LabPart } from "./lab-part";
import { mendingOfCondition } from "./mending";
import { useLabWords } from "./use-lab-words";

/** What a phase still asks, in one sentence; each condition that can be mended here is a button. */
export function Conditions({
  lab,
  rules,
  open,
  missing,
  lead,
}: LabPart & { missing: readonly string[]; lead: string }) {
  const words = useLabWords(lab, rules);
  return (
    <>
      {lead}{" "}
      {missing.map((code, at) => {
        const mending = mendingOfCondition(lab, code, definitionsOf(lab, rules));
        return (
          <Fragment key={code}>
            {at > 0 && ", "}
            {mending ? (
              <Anchor component="button" type="button" inherit underline="always" onClick={() => open(mending.dialog)}>
                {words.condition(code)}
              </Anchor>
            ) : (
              words.condition(code)
            )}
          </Fragment>
        );
      })}
      .
    </>
  );
}
