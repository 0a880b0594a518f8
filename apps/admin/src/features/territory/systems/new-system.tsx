import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useSay } from "../../../words/say";
import type { ConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { codeFrom } from "../settings/items";

const pattern = "^[a-z0-9-]{1,40}$";

/** Adds rules for an area, which begin as the first ones; what they are is written on their own screen. */
export function NewSystem({ draft }: { draft: ConfigurationDraft }) {
  const say = useSay();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const { systems } = draft.document.labs;
  const add = () => {
    const code = codeFrom(
      name,
      pattern,
      systems.map((system) => system.code),
    );
    const [first] = systems;
    if (code === "" || !first) {
      setError(say("kernel:issue.required"));
      return;
    }
    draft.change(({ labs }) => {
      labs.systems.push({ ...structuredClone(first), code, name: name.trim(), phaseLabels: {} });
    });
    void navigate({ to: "/impostazioni/sistemi/$sistema", params: { sistema: code } });
  };
  return (
    <form
      noValidate
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        label={say("admin:settings.systems.newName")}
        description={say("admin:settings.systems.newHint")}
        maxLength={120}
        autoComplete="off"
        value={name}
        error={error}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <Button type="submit" variant="default" style={{ justifySelf: "start" }}>
        {say("admin:form.add")}
      </Button>
    </form>
  );
}
