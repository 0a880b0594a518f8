import { type ConfigSection, type HeldRole, inWords, issue, namedBy, roleCodes } from "@trama/kernel";
import { z } from "zod";

/** What a territory decides about how one comes in. */
export const AccessSection = z
  .strictObject({
    secondFactor: z
      .array(z.enum(roleCodes))
      .default([])
      .meta({
        ...namedBy("directory:role."),
        ...inWords(
          "Ruoli che entrano solo con due fattori: password e codice, o una passkey",
          "Roles that come in only with two factors: password and code, or a passkey",
        ),
      }),
  })
  .superRefine(({ secondFactor }, ctx) => {
    for (const [at, role] of secondFactor.entries())
      if (secondFactor.indexOf(role) !== at)
        ctx.addIssue(issue("territory:issue.duplicate", ["secondFactor", at], { value: role }));
  })
  .prefault({})
  .meta(inWords("Come si entra", "How one comes in"));
export type AccessSection = z.output<typeof AccessSection>;

export const accessConfig = { name: "access", schema: AccessSection } as const satisfies ConfigSection;

/** Whether one of the roles somebody holds comes in only with two factors. */
export function needsSecondFactor({ secondFactor }: AccessSection, roles: readonly HeldRole[]): boolean {
  return roles.some(({ role }) => secondFactor.includes(role));
}
