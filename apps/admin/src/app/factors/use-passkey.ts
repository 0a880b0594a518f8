import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { useMutation } from "@tanstack/react-query";
import { GivenRecoveryCodes } from "@trama/directory";
import { askAuth, useSessionBegun } from "../../api/session";

/** The browser made or used no passkey: its holder said no, or there is none. */
export class PasskeyStopped extends Error {
  override readonly name = "PasskeyStopped";
}

/** What a browser does with a passkey, failing as `PasskeyStopped` when it does not. */
async function byBrowser<T>(act: Promise<T>): Promise<T> {
  return await act.catch((cause: unknown) => {
    throw new PasskeyStopped("", { cause });
  });
}

/** Makes a passkey on this device, under a name; gives the recovery codes, when they are the first. */
export function useNewPasskey() {
  return useMutation({
    mutationFn: async ({ name, ...proof }: { name: string; password?: string }) => {
      const optionsJSON = (await askAuth("passkeys/offer", proof)) as PublicKeyCredentialCreationOptionsJSON;
      const response = await byBrowser(startRegistration({ optionsJSON }));
      return GivenRecoveryCodes.parse(await askAuth("passkeys/add", { name, response })).recoveryCodes;
    },
  });
}

/** Signs in with whatever passkey of this device is for this address. */
export function usePasskeySignIn() {
  const begun = useSessionBegun();
  return useMutation({
    mutationFn: async () => {
      const optionsJSON = (await askAuth("passkeys/ask", {})) as PublicKeyCredentialRequestOptionsJSON;
      const response = await byBrowser(startAuthentication({ optionsJSON }));
      await askAuth("sign-in/passkey", { response });
    },
    onSuccess: begun,
  });
}
