import { type PersonId, OrganisationId, PersonId as personIdSchema } from "@trama/directory";
import { verbs } from "@trama/instance";
import type { Actor } from "@trama/kernel";
import { type LabId, LabId as labIdSchema } from "@trama/labs";
import { type House, ownLab } from "../house.js";
import type { Target } from "./role-table.js";
