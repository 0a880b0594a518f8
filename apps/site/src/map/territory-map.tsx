import type { FC } from "hono/jsx";
import type { ShownLab } from "../labs/shown-lab.js";
import { type Page, pathOn } from "../page.js";
import { MapGround } from "./map-ground.js";
import { mapOf, type Pin } from "./map-of.js";
import { rounded } from "./point.js";

/** Brings the middle of a digit to the middle of its pin. */
const halfDigit = 4.5;

const PinLink: FC<{ page: Page; pin: Pin<ShownLab>; radius: number }> = ({
  page,
  pin: { number, lab, x, y },
  radius,
}) => (
  <a class="map-pin" href={pathOn(page, `/laboratori/${lab.slug}`)}>
    <title>{page.say("site:map.point", { number, name: lab.name, municipality: lab.municipality.name })}</title>
    <circle cx={rounded(x)} cy={rounded(y)} r={radius} />
    <text x={rounded(x)} y={rounded(y + halfDigit)}>
      {number}
    </text>
  </a>
);

/** The whole territory with a numbered pin for each lab, each a link. The list on the page says the same. */
export const TerritoryMap: FC<{ page: Page; labs: readonly ShownLab[]; id: string }> = ({ page, labs, id }) => {
  const { say, territory } = page;
  const map = mapOf(territory.municipalities, labs);
  if (map.towns.length === 0 && map.pins.length === 0) return null;
  const role = map.pins.length > 0 ? "group" : "img";
  return (
    <figure class="territory-map">
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        role={role}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <title id={`${id}-title`}>{say("site:map.title", { territory: territory.name })}</title>
        <desc id={`${id}-text`}>{map.pins.length > 0 ? say("site:map.description") : say("site:map.empty")}</desc>
        <MapGround map={map} named />
        {map.pins.map((pin) => (
          <PinLink key={pin.lab.slug} page={page} pin={pin} radius={map.radius} />
        ))}
      </svg>
      <figcaption>
        {say("site:map.schematic")}
        {map.unplaced.length > 0 ? ` ${say("site:map.unplaced", { count: map.unplaced.length })}` : null}
      </figcaption>
    </figure>
  );
};
