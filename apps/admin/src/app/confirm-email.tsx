import { Button, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { askAuth, useSessionBegun } from "../api/session";
import { FormAlert } from "../forms/form-alert";
import { useSay } from "../words/say";
import { Entrance } from "./entrance";
import { TextLink } from "./links";

/** What stands after `#` in the link: what proves the address, and the address. */
function linkHere(): { token: string; email: string } | null {
  const [token = "", email = ""] = window.location.hash.slice(1).split("/");
  try {
    return token === "" || email === "" ? null : { token, email: decodeURIComponent(email) };
  } catch {
    return null;
  }
}

/** Where the link sent to a new address leads. Nothing changes until the button is pressed: programs that read mail open links. */
export function ConfirmEmail() {
  const say = useSay();
  const [link] = useState(linkHere);
  const begun = useSessionBegun();
  const confirm = useMutation({
    mutationFn: (given: { token: string; email: string }) => askAuth("own-email/confirm", given),
    onSuccess: begun,
  });
  return (
    <Entrance title={say("admin:access.email.confirmTitle")}>
      <Stack>
        {link === null && <Text role="alert">{say("admin:access.email.noLink")}</Text>}
        {link !== null && !confirm.isSuccess && (
          <>
            <Text style={{ overflowWrap: "anywhere" }}>{say("admin:access.email.confirmLead", link)}</Text>
            <FormAlert error={confirm.error} />
            <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate(link)}>
              {say("admin:access.email.confirm")}
            </Button>
          </>
        )}
        {link !== null && confirm.isSuccess && (
          <>
            <Text role="status">{say("admin:access.email.confirmed", link)}</Text>
            <TextLink to="/il-mio-accesso">{say("admin:access.email.again")}</TextLink>
          </>
        )}
      </Stack>
    </Entrance>
  );
}
