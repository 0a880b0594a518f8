import type { FC } from "hono/jsx";
import type { ShownLab } from "../labs/shown-lab.js";
import type { Page } from "../page.js";
import { MapGround } from "./map-ground.js";
import { mapOf } from "./map-of.js";
import { rounded } from "./point.js";

/** Where one lab is within its territory. */
export const LocatorMap: FC<{ page: Page; lab: ShownLab }> = ({ page: { say, territory }, lab }) => {
  const map = mapOf(territory.municipalities, [lab]);
  const [pin] = map.pins;
  if (!pin) return null;
  return (
    <figure class="territory-map locator-map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-labelledby="locator-title" aria-describedby="locator-text">
        <title id="locator-title">{say("site:map.locatorTitle", { name: lab.name })}</title>
        <desc id="locator-text">{say("site:map.locatorDescription", { name: lab.name, municipality: lab.municipality.name })}</desc>
        <MapGround map={map} />
        <g class="map-pin">
          <circle cx={rounded(pin.x)} cy={rounded(pin.y)} r={map.radius - 4} />
          <circle class="map-pin-core" cx={rounded(pin.x)} cy={rounded(pin.y)} r={4} />
        </g>
      </svg>
    </figure>
  );
};
