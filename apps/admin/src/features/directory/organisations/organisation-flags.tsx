import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Organisation } from "@trama/directory";
import type { FlagView } from "@trama/territory";
import { useState } from "react";
import { useMay } from "../../../api/session";
import { TextLink } from "../../../app/links";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { AcceptFlagDialog } from "../../territory/flags/accept-flag-dialog";
import { FlagSentence } from "../../territory/flags/flag-sentence";
import { SeverityBadge } from "../../territory/flags/severity-badge";
import { flagsQuery } from "../../territory/queries";
import classes from "../record.module.css";

const headcount = "directory:flag.headcount";

/** What of an organisation does not add up and nobody has taken note of: the number can be given, or the fact accepted. */
export function OrganisationFlags({ organisation: { id } }: { organisation: Organisation }) {
  const say = useSay();
  const may = useMay();
  const { data: flags } = useQuery({ ...flagsQuery, enabled: may("listFlags") });
  const [accepting, setAccepting] = useState<FlagView | null>(null);
  const open = (flags ?? []).filter(
    ({ about, accepted }) => about?.kind === "organisation" && about.id === id && accepted === null,
  );
  if (open.length === 0) return null;
  return (
    <Card title={say("admin:directory.toLook")}>
      <ul className={classes.flags}>
        {open.map((flag) => (
          <li key={flag.id} className={classes.flag}>
            <SeverityBadge severity={flag.severity} />
            <span>
              <FlagSentence flag={flag} />{" "}
              {flag.rule === headcount && may("reviseOrganisation") && (
                <TextLink underline="always" to="/persone-e-organizzazioni/organizzazioni/$id/modifica" params={{ id }}>
                  {say("admin:directory.organisation.giveHeadcount")}
                </TextLink>
              )}
            </span>
            {may("acceptRecordFlag") && (
              <Button variant="default" onClick={() => setAccepting(flag)}>
                {say("admin:territory.flags.accept")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {accepting && <AcceptFlagDialog flag={accepting} onClose={() => setAccepting(null)} />}
    </Card>
  );
}
