import { Stack } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Lab } from "@trama/labs";
import { useState } from "react";
import { Page } from "../../../app/page";
import { NextGatheringsCard } from "../../gatherings/cards/next-gatherings-card";
import { LabDialogs } from "../dialogs/lab-dialogs";
import type { LabRules } from "../lab-rules";
import { AboutCard } from "./about-card";
import { AttentionList } from "./attention-list";
import { CollaboratorsCard } from "./collaborators-card";
import { HandoverCard } from "./handover-card";
import { HistoryCard } from "./history-card";
import { HubsCard } from "./hubs-card";
import { LabActions } from "./lab-actions";
import type { LabDialog } from "./lab-dialog";
import { LabLead } from "./lab-lead";
import { openedBy } from "./lab-page-search";
import classes from "./lab-screen.module.css";
import { LabsTrail } from "./labs-trail";
import { MicroNetworksCard } from "./micro-networks-card";
import { PartnersCard } from "./partners-card";
import { PeopleCard } from "./people-card";
import { PhasePath } from "./phase-path";
import { PlacesCard } from "./places-card";
import { StructureCard } from "./structure-card";

/** A lab: where it stands, what it lacks and how to mend it, who and what it is made of, how it came here. */
export function LabScreen({ lab, rules }: { lab: Lab; rules: LabRules }) {
  const search = useSearch({ from: "/shell/laboratori/$id" });
  const navigate = useNavigate({ from: "/laboratori/$id" });
  const [dialog, open] = useState<LabDialog | null>(() => openedBy(search, lab));
  const close = () => {
    open(null);
    if (search.apri !== undefined) void navigate({ search: {}, replace: true, resetScroll: false });
  };
  const shared = { lab, rules, open };
  return (
    <Page
      title={lab.name}
      record={{ kind: "lab", id: lab.id }}
      trail={<LabsTrail lab={lab} town />}
      lead={<LabLead {...shared} />}
      actions={<LabActions lab={lab} open={open} />}
    >
      <PhasePath {...shared} />
      <AttentionList {...shared} />
      <div className={classes.grid}>
        <Stack gap="lg">
          <StructureCard {...shared} />
          <NextGatheringsCard lab={lab.id} />
          <AboutCard {...shared} />
          <PlacesCard {...shared} />
          <HubsCard {...shared} />
        </Stack>
        <Stack gap="lg">
          <HandoverCard {...shared} />
          <PeopleCard {...shared} />
          <CollaboratorsCard {...shared} />
          <PartnersCard {...shared} />
          <MicroNetworksCard {...shared} />
          <HistoryCard {...shared} />
        </Stack>
      </div>
      {dialog && <LabDialogs lab={lab} rules={rules} dialog={dialog} open={open} onClose={close} />}
    </Page>
  );
}
