import { Button, Group, Stack, Text } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { ProblemError } from "../../../api/problem";
import { useChangePassword } from "../../../api/session";
import { NewPasswordFields, refusalOf, useNewPassword } from "../../../app/new-password-fields";
import { Card } from "../../../app/page";
import { PasswordField } from "../../../app/password-field";
import { announce } from "../../../forms/announcement";
import { Notice } from "../../../forms/notice";
import { useSay } from "../../../words/say";

/** Changes one's own password, by who knows it; every other session ends. */
export function OwnPassword() {
  const say = useSay();
  const change = useChangePassword();
  const chosen = useNewPassword();
  const [current, setCurrent] = useState("");
  const { error, variables: sent } = change;
  const wrong = refusalOf(error, "currentPassword", sent?.currentPassword === current);
  const refusal = refusalOf(error, "newPassword", sent?.newPassword === chosen.password);
  const ofAField = error instanceof ProblemError && error.errors.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    chosen.tryIt();
    if (current === "" || !chosen.good) return;
    change.mutate(
      { currentPassword: current, newPassword: chosen.password },
      {
        onSuccess: () => {
          setCurrent("");
          chosen.clear();
          announce(say("admin:access.own.done"));
        },
      },
    );
  };
  return (
    <Card title={say("admin:access.own.title")}>
      <form noValidate onSubmit={submit}>
        <Stack maw={440}>
          <Text>{say("admin:access.own.lead")}</Text>
          <PasswordField
            label={say("admin:access.own.current")}
            purpose="current-password"
            error={chosen.tried && current === "" ? say("admin:signIn.passwordMissing") : wrong}
            value={current}
            onChange={setCurrent}
          />
          <NewPasswordFields chosen={chosen} refusal={refusal} />
          {error && !ofAField && <Notice tone="bad" role="alert" title={error.message || say("admin:app.failed")} />}
          <Group>
            <Button type="submit" size="md" loading={change.isPending}>
              {say("admin:access.own.submit")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
