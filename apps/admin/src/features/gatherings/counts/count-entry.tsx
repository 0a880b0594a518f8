import { Button, Text, Textarea, UnstyledButton } from "@mantine/core";
import type { Gathering, GatheringSummary } from "@trama/gatherings";
import { type ReactNode, useState } from "react";
import { ProblemError } from "../../../api/problem";
import { FormAlert } from "../../../forms/form-alert";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";
import { useKinds } from "../use-kinds";
import classes from "./count-entry.module.css";
import { Stepper } from "./stepper";
import { type CountField, fieldText } from "./typed-count";
import { useCount } from "./use-count";

interface CountEntryProps {
  gathering: GatheringSummary;
  onSaved: (saved: Gathering) => void;
  /** Other things that can be done instead, beside the note. */
  others?: ReactNode;
}

/** How many came, how many for the first time: two numbers and one button, for a thumb in a noisy room. */
export function CountEntry({ gathering, onSaved, others }: CountEntryProps) {
  const say = useSay();
  const { bands } = useKinds();
  const { typed, faults, write, submit, reload, save } = useCount(gathering, onSaved);
  const offered = bands(Object.keys(typed.bands));
  const [banded, setBanded] = useState(() => Object.values(typed.bands).some((text) => text !== ""));
  const [noted, setNoted] = useState(typed.note !== "");
  const offline = save.error !== null && !(save.error instanceof ProblemError);
  const stepper = (field: CountField, label: string, small = false) => {
    const fault = faults[field];
    return (
      <Stepper
        key={field}
        label={label}
        small={small}
        value={fieldText(typed, field)}
        onChange={(text) => write(field, text)}
        error={fault ? say(`admin:gatherings.fault.${fault}`) : null}
      />
    );
  };
  return (
    <form
      noValidate
      className={classes.entry}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {stepper("total", say("admin:gatherings.count.total"))}
      {stepper("newPeople", say("admin:gatherings.count.newPeople"))}
      {banded && offered.map(({ value, label }) => stepper(`band:${value}`, label, true))}
      {noted && (
        <Textarea
          label={say("admin:gatherings.field.note")}
          autosize
          minRows={2}
          value={typed.note}
          error={faults.note && say(`admin:gatherings.fault.${faults.note}`)}
          onChange={({ currentTarget }) => write("note", currentTarget.value)}
        />
      )}
      {offline ? (
        <Notice tone="warn" role="alert" title={say("admin:gatherings.count.offline")} />
      ) : (
        <FormAlert error={save.error} onReload={() => void reload()} />
      )}
      <Button type="submit" h={52} radius="md" fz={17} loading={save.isPending}>
        {say(offline ? "admin:gatherings.count.again" : "admin:gatherings.count.save")}
      </Button>
      <div className={classes.more}>
        {offered.length > 0 && !banded && (
          <LinkButton onClick={() => setBanded(true)}>{say("admin:gatherings.count.byBand")}</LinkButton>
        )}
        {!noted && <LinkButton onClick={() => setNoted(true)}>{say("admin:gatherings.count.addNote")}</LinkButton>}
        {others}
      </div>
    </form>
  );
}

/** A thing to do that looks like a link, tall enough for a thumb. */
export function LinkButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <UnstyledButton mih={44} onClick={onClick}>
      <Text span c="var(--mantine-color-anchor)">
        {children}
      </Text>
    </UnstyledButton>
  );
}
