import { databaseTables, libsqlKit as kit } from "@trama/database";
import { accountTables, directoryTables } from "@trama/directory/tables";
import { gatheringTables } from "@trama/gatherings/tables";
import { labTables } from "@trama/labs/tables";
import { territoryTables } from "@trama/territory/tables";
import { instanceTables } from "./tables.js";

/** Every table of the instance, for the generator of migrations. */
export const { audit, auditPayload } = databaseTables({ kit });
export const { configurationRevision, flagAcceptance } = territoryTables({ kit });
export const { organisation, person, position, roleAssignment } = directoryTables({ kit });
export const { account, accountSession, accountCredential, accountVerification, signInAttempt } = accountTables({
  kit,
});
export const { gatheringSeries, gathering, gatheringOperator, seriesOperator, presence } = gatheringTables({ kit });
export const { lab, labPhase, labPlace, labLead, labPartner, labDeclaration, collaboratorCount, microNetwork } =
  labTables({ kit });
export const { founding } = instanceTables({ kit });
