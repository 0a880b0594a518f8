import type { FC } from "hono/jsx";
import type { Page } from "../page.js";
import { ExternalLink, isWebAddress } from "./external-link.js";
import type { ShownLab } from "./shown-lab.js";

/** The organisations behind a lab: never a person. */
export const Carers: FC<{ page: Page; lab: ShownLab }> = ({ page, lab: { leadOrganisation, partners } }) => {
  const { say } = page;
  const web = leadOrganisation?.web;
  return (
    <dl class="carers">
      {leadOrganisation ? (
        <div>
          <dt>{say("site:lab.leadOrganisation")}</dt>
          <dd>
            {web && isWebAddress(web) ? (
              <ExternalLink page={page} href={web} text={leadOrganisation.name} />
            ) : (
              leadOrganisation.name
            )}
          </dd>
        </div>
      ) : null}
      {partners.length > 0 ? (
        <div>
          <dt>{say("labs:field.partners")}</dt>
          {partners.map((partner) => (
            <dd key={partner}>{partner}</dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
};
