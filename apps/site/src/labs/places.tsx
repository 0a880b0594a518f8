import type { LabPlace } from "@trama/labs";
import type { FC } from "hono/jsx";
import type { Page } from "../page.js";
import { ExternalLink } from "./external-link.js";
import type { ShownLab } from "./shown-lab.js";
import { Told } from "./told.js";

const Place: FC<{ page: Page; place: LabPlace }> = ({ page, place: { name, address, lat, lon } }) => (
  <address class="place">
    <strong>
      <Told page={page} text={name} />
    </strong>
    {address ? (
      <span class="place-address">
        <Told page={page} text={address} />
      </span>
    ) : null}
    {lat === null || lon === null ? null : (
      <ExternalLink
        page={page}
        href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`}
        text={page.say("site:lab.openMap")}
      />
    )}
  </address>
);

/** The main place of a lab, and those it is linked to. */
export const Places: FC<{ page: Page; lab: ShownLab }> = ({
  page,
  lab: { mainPlace, linkedPlaces, diffuse, municipality },
}) => (
  <>
    {mainPlace ? (
      <Place page={page} place={mainPlace} />
    ) : (
      <p>{page.say("site:lab.placeNone", { municipality: municipality.name })}</p>
    )}
    {diffuse ? <p>{page.say("site:lab.diffuse")}</p> : null}
    {linkedPlaces.length > 0 ? (
      <>
        <h3>{page.say("site:lab.linkedPlaces")}</h3>
        <ul class="linked-places">
          {linkedPlaces.map((place) => (
            <li key={place.id}>
              <Place page={page} place={place} />
            </li>
          ))}
        </ul>
      </>
    ) : null}
  </>
);
