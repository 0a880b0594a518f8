import { Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useMay } from "../../api/session";
import { Card, Loaded, Page } from "../../app/page";
import { useSay } from "../../words/say";
import { useFormat } from "../../words/use-format";
import { ToCountCard } from "../gatherings/cards/to-count-card";
import { CalmLabs } from "./calm-labs";
import { GraveLabs } from "./grave-labs";
import { greetingAt } from "./greeting";
import { NothingWaiting } from "./nothing-waiting";
import { OpenFlags } from "./open-flags";
import { Shortcuts } from "./shortcuts";
import classes from "./today.module.css";
import { type Needs, useNeeds } from "./use-needs";

function AllWell({ text }: { text: string }) {
  return (
    <Card>
      <Text c="var(--trama-ok)" fw={600} style={{ display: "flex", gap: 10, alignItems: "center" }}>
        <IconCircleCheck size={22} aria-hidden="true" />
        {text}
      </Text>
    </Card>
  );
}

function LabsPart({ labs, ofLabs }: Needs) {
  const say = useSay();
  const may = useMay();
  const grave = labs.filter((one) => one.grave.length > 0);
  const calm = labs.filter((one) => one.grave.length === 0);
  const readsOnly = !may("reviseLab");
  if (labs.length === 0) return <AllWell text={say("admin:today.labs.well")} />;
  return (
    <>
      {grave.length > 0 && <GraveLabs labs={grave} total={ofLabs} readsOnly={readsOnly} />}
      {calm.length > 0 && !readsOnly && <CalmLabs labs={calm} total={ofLabs} />}
    </>
  );
}

function FlagsPart({ flags, flagsForOthers }: Needs) {
  const say = useSay();
  if (flags.length + flagsForOthers === 0) return <AllWell text={say("admin:today.flags.none")} />;
  return <OpenFlags flags={flags} others={flagsForOthers} />;
}

function AdministrationPart() {
  const say = useSay();
  const ways = [
    { to: "/persone-e-organizzazioni/ruoli", label: say("admin:today.roles"), text: say("admin:today.rolesText") },
    { to: "/impostazioni", label: say("admin:today.configuration"), text: say("admin:today.configurationText") },
  ];
  return (
    <Card title={say("admin:today.administration")}>
      <Shortcuts ways={ways} />
    </Card>
  );
}

function Waiting({ needs }: { needs: Needs }) {
  const may = useMay();
  const readsOnly = !may("reviseLab");
  const labs = needs.ofLabs > 0 && !(readsOnly && needs.labs.every(({ grave }) => grave.length === 0));
  const flags = may("listFlags");
  const administers = may("grantRole");
  if (!labs && !flags) return <NothingWaiting />;
  const main = labs ? <LabsPart {...needs} /> : <FlagsPart {...needs} />;
  const beside = (
    <>
      {labs && flags && <FlagsPart {...needs} />}
      {administers && <AdministrationPart />}
    </>
  );
  return (
    <div className={classes.columns}>
      <div>
        <ToCountCard />
        {main}
      </div>
      {(labs && flags) || administers ? <div>{beside}</div> : null}
    </div>
  );
}

/** What needs the person signed in, today. */
export function Today() {
  const say = useSay();
  const { weekday, today, hour } = useFormat();
  const needs = useNeeds();
  return (
    <Page title={say(greetingAt(hour()))} windowTitle={say("admin:nav.today")} lead={weekday(today())}>
      <Loaded query={needs}>{(data) => <Waiting needs={data} />}</Loaded>
    </Page>
  );
}
