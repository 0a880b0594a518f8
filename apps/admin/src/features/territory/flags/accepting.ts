import type { FlagView } from "@trama/territory";

/** The verb that takes note of a flag: a record's flag may be left to those who keep the records. */
export const acceptingVerb = ({ about }: Pick<FlagView, "about">) => (about ? "acceptRecordFlag" : "acceptFlag");
