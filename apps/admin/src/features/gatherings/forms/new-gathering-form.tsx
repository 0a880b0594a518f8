import { Stack, Switch } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { Gathering, GatheringSeries } from "@trama/gatherings";
import { LocalDate } from "@trama/kernel";
import { useEffect } from "react";
import { FormProvider, useWatch } from "react-hook-form";
import { api, contentOf } from "../../../api/client";
import { ButtonLink } from "../../../app/links";
import { Card } from "../../../app/page";
import { announce } from "../../../forms/announcement";
import { CheckField } from "../../../forms/check-field";
import { DateField } from "../../../forms/date-field";
import { PageForm } from "../../../forms/page-form";
import { SelectField } from "../../../forms/select-field";
import { useDomainForm, useServerErrors } from "../../../forms/use-domain-form";
import { useDraft } from "../../../forms/use-draft";
import { useSay } from "../../../words/say";
import { useFormat } from "../../../words/use-format";
import { WhenFields } from "../dialogs/when-fields";
import { useGatheringChange, useSeriesChange } from "../queries";
import { useGatheringWords } from "../use-gathering-words";
import { useOwnerPlace } from "../use-owner-place";
import { TellFields, WhatFields, WhereFields } from "./facts-fields";
import classes from "./form.module.css";
import { asked, NewGathering, rhythmOn } from "./new-gathering";
import { RhythmFields } from "./rhythm-fields";
import { RhythmPreview } from "./rhythm-preview";

interface NewGatheringFormProps {
  labs: readonly { value: string; label: string }[];
  lab: string | undefined;
  day: LocalDate | undefined;
}

const blank = (lab: string, day: LocalDate) => ({
  owner: { kind: "lab", id: lab },
  title: "",
  kind: "",
  description: null,
  place: null,
  address: null,
  link: null,
  isPublic: true,
  operators: [],
  day,
  start: "",
  end: "",
  tentative: false,
  repeats: false,
  until: null,
  rhythm: rhythmOn("week", day),
  observesClosures: true,
});

/** Saves what the form asks for: one gathering, or a series. */
function useSave(onSaved: () => void) {
  const say = useSay();
  const words = useGatheringWords();
  const navigate = useNavigate();
  const one = useGatheringChange((json: Extract<ReturnType<typeof asked>, { kind: "gathering" }>["json"]) =>
    contentOf(api.gatherings.$post({ json })),
  );
  const many = useSeriesChange((json: Extract<ReturnType<typeof asked>, { kind: "series" }>["json"]) =>
    contentOf(api["gathering-series"].$post({ json })),
  );
  const scheduled = (gathering: Gathering) => {
    onSaved();
    announce(say("admin:gatherings.done.scheduled", { when: words.when(gathering) }));
    void navigate({ to: "/calendario/$id", params: { id: gathering.id } });
  };
  const opened = (series: GatheringSeries) => {
    onSaved();
    announce(say("admin:gatherings.done.opened", { title: series.title }));
    void navigate({ to: "/calendario/serie/$id", params: { id: series.id } });
  };
  return {
    error: one.error ?? many.error,
    pending: one.isPending || many.isPending,
    save: (given: NewGathering) => {
      one.reset();
      many.reset();
      const wanted = asked(given);
      if (wanted.kind === "gathering") one.mutate(wanted.json, { onSuccess: scheduled });
      else many.mutate(wanted.json, { onSuccess: opened });
    },
  };
}

/** One form for what happens once and for what comes back. */
export function NewGatheringForm({ labs, lab, day }: NewGatheringFormProps) {
  const say = useSay();
  const f = useFormat();
  const only = labs.length === 1 ? labs[0]?.value : undefined;
  const start = blank(lab ?? only ?? "", day ?? f.today());
  const form = useDomainForm(NewGathering, start);
  const { restored, offer, clear } = useDraft(form, "gatherings.new");
  const { save, error, pending } = useSave(clear);
  useServerErrors(form, error);
  const { control, setValue, getFieldState } = form;
  const [owner, from, opens, closes, repeats, until, rhythm, observesClosures] = useWatch({
    control,
    name: ["owner", "day", "start", "end", "repeats", "until", "rhythm", "observesClosures"],
  });
  const ownerPlace = useOwnerPlace(owner.id);
  useEffect(() => {
    if (only !== undefined && owner.id === "") setValue("owner.id", only);
  }, [only, owner.id, setValue]);
  useEffect(() => {
    const on = LocalDate.safeParse(from);
    // Until somebody touches the rhythm, it follows the day.
    if (on.success && !getFieldState("rhythm").isDirty) setValue("rhythm", rhythmOn("week", on.data));
  }, [from, getFieldState, setValue]);
  return (
    <FormProvider {...form}>
      <PageForm
        onSubmit={() => void form.handleSubmit(save)()}
        submit={say(repeats ? "admin:gatherings.form.openSeries" : "admin:gatherings.form.schedule")}
        pending={pending}
        error={error}
        draft={{
          restored,
          offer,
          discard: () => {
            clear();
            form.reset(start);
          },
        }}
        cancel={
          <ButtonLink to="/calendario" variant="default" size="md" onClick={clear}>
            {say("admin:form.cancel")}
          </ButtonLink>
        }
      >
        <Card title={say("admin:gatherings.form.what")}>
          <div className={`${classes.pair} ${classes.what}`}>
            <SelectField
              control={control}
              name="owner.id"
              label={say("admin:gatherings.field.owner")}
              options={labs}
              required
            />
            <WhatFields />
          </div>
        </Card>
        <Card title={say("admin:gatherings.form.when")}>
          <Stack gap="md">
            <WhenFields control={control} {...(repeats ? { label: say("admin:gatherings.field.from") } : {})} />
            <Switch
              label={say("admin:gatherings.form.repeats")}
              size="md"
              checked={repeats}
              onChange={({ currentTarget: { checked } }) => setValue("repeats", checked, { shouldDirty: true })}
            />
            {repeats ? (
              <>
                <RhythmFields from={typeof from === "string" ? from : null} />
                <DateField
                  control={control}
                  name="until"
                  label={say("admin:gatherings.field.until")}
                  hint={say("admin:gatherings.hint.until")}
                />
                <RhythmPreview
                  {...{ from, until, start: opens, end: closes, rhythm }}
                  observesClosures={observesClosures ?? true}
                />
              </>
            ) : (
              <CheckField
                control={control}
                name="tentative"
                label={say("admin:gatherings.field.tentative")}
                hint={say("admin:gatherings.hint.tentative")}
              />
            )}
          </Stack>
        </Card>
        <WhereFields ownerPlace={ownerPlace} />
        <TellFields />
      </PageForm>
    </FormProvider>
  );
}
