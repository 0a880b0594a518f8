import { Checkbox, NumberInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { type Language, languages, localText } from "@trama/kernel";
import { labPermissions, type Phase, pathPhases, phases } from "@trama/labs";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import classes from "../revising/revising.module.css";
import { Aside, Field } from "../settings/field";
import type { SystemPart } from "./system-part";

const approverRoles = Object.keys(labPermissions.advanceLab.roles) as (keyof typeof labPermissions.advanceLab.roles)[];
const entered = pathPhases.filter((phase) => phase !== "planned");

/** The names of the phases in both languages; a name that is taken away gives its place to the default one. */
function PhaseNames({ system: { phaseLabels }, at, errors, alter }: SystemPart) {
  const say = useSay();
  const name = (phase: Phase, language: Language, value: string) =>
    alter((own) => {
      const label = { it: "", en: "", ...own.phaseLabels[phase], [language]: value };
      if (label.it === "" && label.en === "") delete own.phaseLabels[phase];
      else own.phaseLabels[phase] = label;
    });
  return phases.map((phase) => (
    <div key={phase}>
      <div className={classes.pair}>
        {languages.map((language) => (
          <TextInput
            key={language}
            name={`labs.systems.${at}.phaseLabels.${phase}.${language}`}
            label={say("admin:revising.system.phaseIn", {
              phase: say(`labs:phase.${phase}`),
              language: say(`admin:revising.words.in.${language}`),
            })}
            lang={language}
            maxLength={80}
            autoComplete="off"
            value={phaseLabels[phase]?.[language] ?? ""}
            error={errors.get(`phaseLabels.${phase}.${language}`)}
            onChange={({ currentTarget: { value } }) => name(phase, language, value)}
          />
        ))}
      </div>
      {phaseLabels[phase] && <Aside path={["labs", "systems", at, "phaseLabels", phase]} />}
    </div>
  ));
}

/** The name of the rules, the phases, what each asks, who approves, and when a collaboration is stable. */
export function PhaseFields(part: SystemPart) {
  const say = useSay();
  const { language } = useLanguage();
  const { system, errors, alter } = part;
  const items = new Map(system.protocols.flatMap((protocol) => protocol.items.map((item) => [item.code, item])));
  const options = [...items.values()].map((item) => ({ value: item.code, label: localText(item, language) }));
  const phaseName = (phase: Phase) => {
    const own = system.phaseLabels[phase];
    return own?.it ? localText(own, language) : say(`labs:phase.${phase}`);
  };
  return (
    <>
      <Field path={["labs", "systems", part.at, "name"]} required />
      <Field path={["labs", "systems", part.at, "area"]} required />
      <Field path={["labs", "systems", part.at, "code"]} required readOnly />
      <Title order={3} fz={16}>
        {say("admin:revising.system.phaseNames")}
      </Title>
      <Text size="sm" c="dimmed">
        {say("admin:revising.system.phaseHint")}
      </Text>
      <PhaseNames {...part} />
      {entered.map((phase) => (
        <Checkbox.Group
          key={phase}
          label={say("admin:revising.system.criteria", { phase: phaseName(phase) })}
          value={system.entryCriteria[phase] ?? []}
          onChange={(chosen) =>
            alter((own) => {
              if (chosen.length === 0) delete own.entryCriteria[phase];
              else own.entryCriteria[phase] = chosen;
            })
          }
        >
          <Stack gap="xs" mt="xs">
            {options.map((option) => (
              <Checkbox key={option.value} name={`labs.systems.${part.at}.entryCriteria.${phase}`} {...option} />
            ))}
          </Stack>
        </Checkbox.Group>
      ))}
      <Checkbox.Group
        label={say("admin:territory.system.approvers")}
        value={system.approvers}
        error={errors.get("approvers")}
        onChange={(chosen) =>
          alter((own) => {
            own.approvers = approverRoles.filter((role) => chosen.includes(role));
          })
        }
      >
        <Stack gap="xs" mt="xs">
          {approverRoles.map((role) => (
            <Checkbox
              key={role}
              name={`labs.systems.${part.at}.approvers`}
              value={role}
              label={say(`directory:role.${role}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <NumberInput
        name={`labs.systems.${part.at}.stableAfterMonths`}
        label={say("admin:revising.system.stable")}
        min={0}
        max={24}
        allowDecimal={false}
        maw={220}
        value={system.stableAfterMonths}
        error={errors.get("stableAfterMonths")}
        onChange={(value) =>
          alter((own) => {
            own.stableAfterMonths = Number(value);
          })
        }
      />
    </>
  );
}
