import { Box, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { LabSummary } from "@trama/labs";
import { TextLink } from "../../../app/links";
import { useSay } from "../../../words/say";
import { Chip } from "../lab/chip";
import { Meter } from "../lab/meter";
import { usePhaseLabel } from "../use-phase-label";

interface Cell {
  lab: LabSummary;
}

export function NameCell({ lab }: Cell) {
  const say = useSay();
  return (
    <Box>
      <TextLink to="/laboratori/$id" params={{ id: lab.id }} fw={600} display="inline-block" py={2}>
        {lab.name}
      </TextLink>
      {lab.fullName && lab.fullName !== lab.name && (
        <Text size="sm" c="dimmed">
          {lab.fullName}
        </Text>
      )}
      {!lab.published && <Chip tone="plain">{say("admin:labs.unpublished")}</Chip>}
    </Box>
  );
}

export function PhaseCell({ lab }: Cell) {
  const say = useSay();
  const phaseLabel = usePhaseLabel();
  return (
    <Group gap={6}>
      <Text span inherit>
        {phaseLabel(lab.phase, lab.system)}
      </Text>
      {lab.phaseToConfirm && <Chip tone="warn">{say("admin:labs.toConfirm")}</Chip>}
    </Group>
  );
}

/** The organisation and the person in charge; what is not known says so. */
export function LeadCell({ lab: { leadOrganisation, leadPerson } }: Cell) {
  const say = useSay();
  const person = leadPerson && (leadPerson.nameToEnter ? say("admin:labs.nameToEnter") : leadPerson.name);
  return (
    <Box>
      <Text span inherit {...(leadOrganisation ? {} : { c: "dimmed" })}>
        {leadOrganisation?.name ?? say("admin:labs.noOrganisation")}
      </Text>
      <Text size="sm" c="dimmed">
        {person ?? say("admin:labs.noPerson")}
      </Text>
    </Box>
  );
}

export function ProtocolCell({ lab: { protocol } }: Cell) {
  const say = useSay();
  return (
    <Box miw={96}>
      <Text span inherit style={{ fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }}>
        {say("admin:labs.list.completeness", protocol)}
      </Text>
      <Meter {...protocol} />
    </Box>
  );
}

/** The gravest thing that a lab needs, and how many more. */
export function AttentionCell({ lab: { attention } }: Cell) {
  const say = useSay();
  const [first] = attention;
  if (!first) {
    return (
      <Text span inherit c="dimmed">
        {say("admin:labs.list.nothing")}
      </Text>
    );
  }
  const grave = first.severity !== "info";
  const Icon = grave ? IconAlertTriangle : IconInfoCircle;
  const others = attention.length - 1;
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Icon
        size={18}
        aria-hidden
        style={{ flexShrink: 0, marginTop: 3 }}
        color={grave ? "var(--trama-warn)" : "var(--mantine-color-dimmed)"}
      />
      <Box>
        <Text span inherit>
          {say(`labs:attention.${first.code}`, { count: first.count ?? 0 })}
        </Text>
        {others > 0 && (
          <Text size="sm" c="dimmed">
            {say("admin:labs.list.others", { count: others })}
          </Text>
        )}
      </Box>
    </Group>
  );
}
