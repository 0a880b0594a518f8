import type { FC } from "hono/jsx";
import type { ShownLab } from "../labs/shown-lab.js";
import type { Page } from "../page.js";
import { MapGround } from "./map-ground.js";
import { mapOf, type TerritoryMap } from "./map-of.js";
import { type Point, rounded } from "./point.js";

/** How far the name stands from the pin, and the height of its letters. */
const beside = 28;
const letters = 26;

/** Where the name of the pin fits: below it, or above at the bottom of the map; leaning inwards near an edge. */
function nameSpot({ x, y }: Point, { width, height, radius }: TerritoryMap) {
  const below = y + radius + beside;
  const lean = x < width / 3 ? "start" : x > (2 * width) / 3 ? "end" : "middle";
  const shift = { start: -radius, middle: 0, end: radius }[lean];
  return { x: x + shift, y: below + letters / 2 < height ? below : y - radius - letters / 2, lean };
}

/** Where one lab is within its territory. */
export const LocatorMap: FC<{ page: Page; lab: ShownLab }> = ({ page: { say, territory }, lab }) => {
  const map = mapOf(territory.municipalities, [lab]);
  const [pin] = map.pins;
  if (!pin) return null;
  const spot = nameSpot(pin, map);
  return (
    <figure class="territory-map locator-map">
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-labelledby="locator-title"
        aria-describedby="locator-text"
      >
        <title id="locator-title">{say("site:map.locatorTitle", { name: lab.name })}</title>
        <desc id="locator-text">
          {say("site:map.locatorDescription", { name: lab.name, municipality: lab.municipality.name })}
        </desc>
        <MapGround map={map} named={false} />
        <g class="map-pin">
          <circle cx={rounded(pin.x)} cy={rounded(pin.y)} r={map.radius} />
          <circle class="map-pin-core" cx={rounded(pin.x)} cy={rounded(pin.y)} r={map.radius / 2.5} />
        </g>
        <text class="locator-name" x={rounded(spot.x)} y={rounded(spot.y)} text-anchor={spot.lean} font-size={letters}>
          {lab.municipality.name}
        </text>
      </svg>
    </figure>
  );
};
