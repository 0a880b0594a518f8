import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { definitionsOf } from "../lab-rules";
import { useSince } from "../use-since";
import type { LabPart } from "./lab-part";
import { Meter } from "./meter";
import { ProtocolItemRow } from "./protocol-item-row";
import classes from "./structure-card.module.css";

/** How many rows show before the rest is asked for; what is missing always shows. */
const shownAtFirst = 6;

/** The common structure: what the lab has of it and what it lacks, missing first, each mended from its own row. */
export function StructureCard({ lab, rules, open }: LabPart) {
  const say = useSay();
  const { since } = useSince();
  const [whole, setWhole] = useState(false);
  const { version, from, met, total, items } = lab.protocol;
  const definitions = definitionsOf(lab, rules);
  const always = Math.max(shownAtFirst, items.filter((item) => !item.met).length);
  const hidden = whole ? 0 : Math.max(0, items.length - always);
  const shown = items.slice(0, items.length - hidden);
  return (
    <div id="struttura" className={classes.anchor}>
      <Card
        title={say("labs:field.protocol")}
        aside={say("admin:labs.structure.version", { version, since: since(from) })}
      >
        <Text fw={600}>{say("admin:labs.structure.met", { met, count: total })}</Text>
        <Meter met={met} total={total} tall />
        <ul className={classes.items}>
          {shown.map((item) => (
            <ProtocolItemRow
              key={item.code}
              item={item}
              definition={definitions.find(({ code }) => code === item.code)}
              {...{ lab, rules, open }}
            />
          ))}
        </ul>
        {items.length > always && (
          <Button
            variant="subtle"
            size="compact-md"
            mt={6}
            ml={-8}
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? say("admin:labs.structure.fewer") : say("admin:labs.structure.more", { count: hidden })}
          </Button>
        )}
      </Card>
    </div>
  );
}
