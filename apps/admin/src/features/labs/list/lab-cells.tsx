import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { LabSummary } from "@trama/labs";
import { Below, Beside, Faint, RowLink } from "../../../app/list/cells";
import { Chip } from "../../../app/list/chip";
import { useSay } from "../../../words/say";
import { Meter } from "../lab/meter";
import { usePhaseLabel } from "../use-phase-label";
import classes from "./lab-cells.module.css";

interface Cell {
  lab: LabSummary;
}

export function NameCell({ lab }: Cell) {
  const say = useSay();
  return (
    <>
      <RowLink to="/laboratori/$id" params={{ id: lab.id }}>
        {lab.name}
      </RowLink>
      {lab.fullName && lab.fullName !== lab.name && <Below>{lab.fullName}</Below>}
      {!lab.published && (
        <div>
          <Chip tone="plain">{say("admin:labs.unpublished")}</Chip>
        </div>
      )}
    </>
  );
}

export function PhaseCell({ lab }: Cell) {
  const say = useSay();
  const phaseLabel = usePhaseLabel();
  return (
    <Beside>
      <span>{phaseLabel(lab.phase, lab.system)}</span>
      {lab.phaseToConfirm && <Chip tone="warn">{say("admin:labs.toConfirm")}</Chip>}
    </Beside>
  );
}

/** The organisation and the person in charge; what is not known says so. */
export function LeadCell({ lab: { leadOrganisation, leadPerson } }: Cell) {
  const say = useSay();
  const person = leadPerson && (leadPerson.nameToEnter ? say("admin:labs.nameToEnter") : leadPerson.name);
  return (
    <>
      {leadOrganisation?.name ?? <Faint>{say("admin:labs.noOrganisation")}</Faint>}
      <Below>{person ?? say("admin:labs.noPerson")}</Below>
    </>
  );
}

export function ProtocolCell({ lab: { protocol } }: Cell) {
  const say = useSay();
  return (
    <div className={classes.protocol}>
      {say("admin:labs.list.completeness", protocol)}
      <Meter {...protocol} />
    </div>
  );
}

/** The gravest thing that a lab needs, and how many more. */
export function AttentionCell({ lab: { attention } }: Cell) {
  const say = useSay();
  const [first] = attention;
  if (!first) {
    return <Faint>{say("admin:labs.list.nothing")}</Faint>;
  }
  const grave = first.severity !== "info";
  const Icon = grave ? IconAlertTriangle : IconInfoCircle;
  const others = attention.length - 1;
  return (
    <div className={classes.attention}>
      <Icon size={18} aria-hidden color={grave ? "var(--trama-warn)" : "var(--mantine-color-dimmed)"} />
      <div>
        {say(`labs:attention.${first.code}`, { count: first.count ?? 0 })}
        {others > 0 && <Below>{say("admin:labs.list.others", { count: others })}</Below>}
      </div>
    </div>
  );
}
