import { Anchor } from "@mantine/core";
import type { Gathering, GatheringSeries } from "@trama/gatherings";
import type { ReactNode } from "react";
import { Card } from "../../../app/page";
import { RecordLink } from "../../../app/record-link";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { useKinds } from "../use-kinds";
import { Facts } from "./facts";

type Shared = "owner" | "kind" | "place" | "link" | "isPublic" | "operators" | "description";

/** What a gathering or a series is: when, where, whose, for whom. */
export function FactsCard({
  of,
  when,
}: {
  of: Pick<Gathering, Shared> | Pick<GatheringSeries, Shared>;
  when: readonly (readonly [string, ReactNode])[];
}) {
  const say = useSay();
  const f = useFormat();
  const { kindName } = useKinds();
  const { owner, kind, place, link, isPublic, operators, description } = of;
  return (
    <Card title={say("admin:gatherings.facts")}>
      <Facts
        rows={[
          ...when,
          [say("admin:gatherings.field.place"), place && [place.name, place.address].filter(Boolean).join(", ")],
          [
            say("admin:gatherings.field.link"),
            link && (
              <Anchor href={link} rel="noreferrer">
                {link}
              </Anchor>
            ),
          ],
          [
            say("admin:gatherings.field.owner"),
            <RecordLink key="owner" record={owner.ref}>
              {owner.title}
            </RecordLink>,
          ],
          [say("admin:gatherings.field.kind"), kindName(kind)],
          [say("admin:gatherings.field.operators"), f.list(operators.map(({ name }) => name))],
          [say("admin:gatherings.field.description"), description],
          [say("admin:gatherings.seenBy"), say(isPublic ? "admin:gatherings.publicly" : "admin:gatherings.privately")],
        ]}
      />
    </Card>
  );
}
